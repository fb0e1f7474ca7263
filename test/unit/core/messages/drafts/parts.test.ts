import assert from 'node:assert/strict';
import { foldedWords } from '../../../../../src/core/messages/keywords.js';
import { mannerOf } from '../../../../../src/core/messages/drafts/manner.js';
import { isManager, type Reader, shareOut } from '../../../../../src/core/messages/drafts/material.js';
import { subjectFor } from '../../../../../src/core/messages/drafts/subject.js';
import type { Debrief } from '../../../../../src/core/notes/debrief.js';

suite('The subject of a thank-you', () => {
  const long = 'x'.repeat(40);
  test('has role and name, as far as they fit', () => {
    assert.equal(subjectFor('Engineer', 'Ines'), 'Thank you: Engineer, Ines');
    assert.equal(subjectFor('Engineer', ''), 'Thank you: Engineer');
    assert.equal(subjectFor(undefined, 'Ines'), 'Thank you, Ines');
    assert.equal(subjectFor(undefined, ''), 'Thank you');
    assert.equal(subjectFor(long, long), `Thank you: ${long}`);
    assert.equal(subjectFor('x'.repeat(70), 'Ines'), `${'x'.repeat(70)}, Ines`);
    assert.equal(subjectFor('x'.repeat(80), 'Ines'), 'Thank you, Ines');
    assert.equal(subjectFor('x'.repeat(80), 'y'.repeat(80)), 'Thank you');
  });
  test('may have just as many letters as a telephone shows', () => {
    const role = 'x'.repeat(78 - 'Thank you: , Ines'.length);
    assert.equal(subjectFor(role, 'Ines'), `Thank you: ${role}, Ines`);
    assert.equal(subjectFor(`${role}x`, 'Ines'), `Thank you: ${role}x`);
  });
  test('is German for a German application, and on one line', () => {
    for (const language of ['de', 'DE-at'])
      assert.equal(subjectFor(' a\n b ', 'Ines', language), 'Vielen Dank für das Gespräch: a b, Ines');
    for (const language of ['en', 'den', undefined])
      assert.match(subjectFor('a', '', language), /^Thank you/);
  });
});

suite('How one writes to an employer', () => {
  test('follows the region: length, additions, tone, and whether one note to all is usual', () => {
    const told = (['us', 'uk', 'de', 'jp', 'neutral'] as const).map((region) => {
      const { shortest, longest, additions, questions, formality, joint } = mannerOf({ region }).profile;
      return `${region}: ${shortest}–${longest}, ${additions}, ${questions}, ${formality}, ${joint ? 'joint' : 'each'}`;
    });
    assert.deepEqual(told, [
      'us: 80–180, 2, 2, neutral, each',
      'uk: 50–150, 1, 1, neutral, joint',
      'de: 50–150, 1, 1, formal, each',
      'jp: 0–80, 0, 0, formal, each',
      'neutral: 60–200, 2, 2, neutral, each',
    ]);
    assert.deepEqual(mannerOf(undefined), mannerOf({ region: 'neutral' }));
  });
  test('is in the language of the application, English where it has none', () => {
    const language = (tag?: string): string => mannerOf(tag === undefined ? {} : { language: tag }).language;
    assert.deepEqual(['de', 'DE-AT', 'gsw', 'German', '', undefined].map(language), [
      ...['de', 'de', 'gsw', 'en', 'en', 'en'],
    ]);
  });
});

suite('What a debrief holds, shared out', () => {
  const same = (text: string): string => text;
  const reader = (name: string, role?: string): Reader => ({
    person: { name, ...(role !== undefined && { role }) },
    fragments: { topic: same, link: (text) => ({ says: text }), unsaid: same, question: same },
    earlier: [],
  });
  const { profile } = mannerOf(undefined);
  const share = (readers: readonly Reader[], debrief: object, more: object = {}) =>
    Object.fromEntries(shareOut(readers, { debrief: debrief as Debrief, profile, written: [], ...more }));
  const item = (text: string, used = false) => ({ text, used });
  const ann = reader('Ann');
  const ben = reader('Ben', 'hiring-manager');

  test('gives what touches nobody’s topic to the hiring manager, else to the first', () => {
    const debrief = { topics: [], notSaid: [item('my certificate')], wantToKnow: [] };
    const both = share([ann, ben], debrief);
    assert.deepEqual([both['ann']?.unsaid, both['ben']?.unsaid], [undefined, 'my certificate']);
    assert.equal(share([ann], debrief)['ann']?.unsaid, 'my certificate');
    assert.deepEqual([isManager(ann), isManager(ben)], [false, true]);
  });
  test('asks two questions where there is one to ask, and one each where there are more', () => {
    const debrief = {
      topics: [],
      notSaid: [],
      wantToKnow: ['first?', 'second?', 'third?'].map((text) => item(text)),
    };
    assert.deepEqual(share([ann], debrief)['ann']?.questions, ['first?', 'second?']);
    const both = share([ann, ben], debrief);
    assert.deepEqual([both['ann']?.questions, both['ben']?.questions], [['second?'], ['first?']]);
  });
  test('reminds of what does not fit in, and leaves out what was used or is written already', () => {
    const debrief = {
      topics: [],
      notSaid: [item('my certificate'), item('the patent'), item('the prize', true), item('  ')],
      wantToKnow: [],
    };
    const { ann: told } = share([ann], debrief);
    assert.equal(told?.unsaid, 'my certificate');
    assert.deepEqual(
      told?.hints.filter((hint) => hint.startsWith('Not said')),
      ['Not said yet: the patent'],
    );
    const { ann: other } = share([ann], debrief, { written: foldedWords('my certificate') });
    assert.equal(other?.unsaid, 'the patent');
  });
  test('adds nothing where the region wants no additions', () => {
    const debrief = { topics: [], notSaid: [item('my certificate')], wantToKnow: [item('when?')] };
    const { ann: told } = share([ann], debrief, { profile: mannerOf({ region: 'jp' }).profile });
    assert.deepEqual([told?.unsaid, told?.questions], [undefined, []]);
  });
});
