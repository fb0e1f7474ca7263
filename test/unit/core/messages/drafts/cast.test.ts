import assert from 'node:assert/strict';
import { mayBeJoint, missingThankYous, withoutNote } from '../../../../../src/core/messages/drafts/cast.js';
import { ThankYouComposer } from '../../../../../src/core/messages/drafts/index.js';
import { fileOf, type Files, indexOfFiles, myName, variants } from './drafting.js';
import { DANA, draft, files, interview, PRIYA } from './harbor.js';

/** The interview of these files, and their index. */
function talk(all: Files) {
  const index = indexOfFiles(all);
  const note = index.interviewLinked('harbor/first', undefined);
  assert.ok(note);
  return { note, index };
}

const talkWith = (people: string, region = ''): Files =>
  files({ 'applications/harbor/first.md': fileOf(interview(people)) }, region);

suite('Whether one note to all is offered', () => {
  test('where the customs know it, and several have no note yet', () => {
    const { note, index } = talk(files({}, 'region: uk'));
    assert.equal(mayBeJoint(note, index), true);
  });
  test('not elsewhere, and not to one person', () => {
    for (const all of [files({}, 'region: us'), talkWith(DANA, 'region: uk')]) {
      const { note, index } = talk(all);
      assert.equal(mayBeJoint(note, index), false);
    }
  });
});

suite('Who has no note yet', () => {
  test('is nobody without a name and an address', () => {
    const { note, index } = talk(talkWith(`${DANA}\n  - {title: Director}`));
    assert.deepEqual(
      withoutNote(note, index).map(({ name }) => name),
      ['Dana Whitlock'],
    );
  });
  test('is nobody where the interview names nobody', () => {
    const { note, index } = talk(
      files({ 'applications/harbor/first.md': fileOf('type: interview\napplication: harbor') }),
    );
    assert.deepEqual(missingThankYous(note, index), []);
  });
});

suite('A draft without its surroundings', () => {
  const composer = () =>
    new ThankYouComposer({ index: indexOfFiles({}), myName, variants, textOf: () => undefined });
  test('is a greeting to the person, without a topic of anybody', () => {
    const body = composer().compose({ to: { name: 'Dana Whitlock' } }, {});
    assert.match(body ?? '', /^\nDear Dana,\n/);
    assert.match(body ?? '', /\nBest regards,\nInes Okafor\n$/);
  });
  test('is a greeting to nobody where no person is known', () =>
    assert.match(composer().compose({}, {}) ?? '', /^\nHello,\n/));
  test('is not like the one before it, which nothing but its maker knows', () => {
    const both = composer();
    const to = { name: 'Dana Whitlock' };
    assert.notEqual(both.compose({ to }, {}), both.compose({ to }, {}));
  });
  test('names the one who wrote a variant wrong only where it has a name', () => {
    const wrong = (name: string) => () => draft(talkWith(PRIYA), { variants: [{ name, text: '{{#open}}' }] });
    assert.throws(wrong('mine'), /The variant “mine” is not right/);
    assert.throws(wrong(''), (error: Error) => !error.message.includes('variant'));
  });
});
