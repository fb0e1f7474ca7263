import assert from 'node:assert/strict';
import { type Desk, fixesAt, menu, problemsOfCode } from '../fixing.js';
import { good, mended, thankYou } from './desks.js';

/** Five sentences between greeting and closing. */
const desk = (...sentences: string[]): Desk =>
  thankYou([good[0] as string, sentences.join(' '), good[3] as string]);
const others = ['The room was bright.', 'Nobody was in a hurry.'];

suite('Fixes of many sentences that begin with “I”', () => {
  const begun = (sentence: string): string => {
    const note = desk(sentence, 'I see.', 'I go.', ...others);
    const [fix] = fixesAt(note, 'TY514');
    assert.equal(fix?.title, 'Begin one sentence another way', sentence);
    return mended(note, 'TY514').split('\n')[2]?.split(' I see.')[0] ?? '';
  };

  test('thanks begin with the thanks', () => {
    for (const opening of [
      'I want to thank you',
      'I would like to thank you',
      'I’d like to thank you',
      'I thank you',
      'I am very grateful',
    ])
      assert.equal(begun(`${opening} for the tour.`), 'Thank you for the tour.');
    assert.equal(begun('I really appreciate your time.'), 'Thank you for your time.');
  });
  test('what one liked begins with the matter', () => {
    assert.equal(begun('I enjoyed your drawing of the queue.'), 'Your drawing of the queue stayed with me.');
    assert.equal(
      begun('I liked hearing about the port\nvery much.'),
      'Hearing about the port stayed with me.',
    );
    assert.equal(begun('I was struck by the plan of it!'), 'The plan of it struck me!');
  });
  test('what one would like becomes a pleasure', () =>
    assert.equal(begun('I would be glad to help.'), 'It would be a pleasure to help.'));
  test('a time comes first', () => {
    assert.equal(begun('I built one like it last year.'), 'Last year, I built one like it.');
    assert.equal(begun('I built one in 2019 with two others.'), 'In 2019, I built one with two others.');
  });
  test('a sentence of several parts stays as it is, and one can go', () => {
    for (const sentence of [
      'I liked the plan, and it was long.',
      'I know that it was cold last year.',
      'I appreciate that it was so.',
    ])
      assert.deepEqual(menu(fixesAt(desk(sentence, 'I see.', 'I go.', ...others), 'TY514')), [
        `Remove the sentence “${sentence}”`,
        'Remove the sentence “I see.”',
        'Remove the sentence “I go.”',
        'Mention “nightly reloads of late claims”',
      ]);
  });
  test('only as many are changed as needed', () => {
    const note = desk('I see.', 'I enjoyed the tour.', 'I liked the plan.', 'I go.', ...others);
    assert.equal(problemsOfCode(note, 'TY514').length, 1);
    assert.match(
      mended(note, 'TY514'),
      /^I see\. The tour stayed with me\. I liked the plan\. I go\. The room/m,
    );
  });
  test('where that is not enough, it is a beginning', () => {
    const note = desk('I see.', 'I enjoyed the tour.', 'I do.', 'I go.', 'I am.', ...others.slice(1));
    const [fix] = fixesAt(note, 'TY514');
    assert.deepEqual([fix?.title, fix?.unfinished], ['Begin one sentence another way', true]);
    assert.ok(!menu(fixesAt(note, 'TY514')).some((title) => title.startsWith('Remove')));
  });
});
