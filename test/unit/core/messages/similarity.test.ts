import * as assert from 'node:assert/strict';
import { containment, shingles, wordsOfText } from '../../../../src/core/messages/similarity.js';
import { SLACK } from '../../../support/timing.js';

const none = new Set<string>();
const names = new Set(['dana', 'whitlock', 'marcus', 'harborlight', 'ines']);

const similarity = (a: string, b: string): number => containment(shingles(a, names), shingles(b, names));

suite('Words to compare texts by', () => {
  test('are lower-cased, with digits, apostrophes and hyphens inside', () => {
    assert.deepEqual(wordsOfText('The 31 late-arriving claims: I’ve SEEN “them”.', none), [
      'the',
      '31',
      'late-arriving',
      'claims',
      "i've",
      'seen',
      'them',
    ]);
  });

  test('are the same however a letter is composed', () => {
    assert.deepEqual(wordsOfText('Mu\u0308ller', none), wordsOfText('M\u00fcller', none));
  });

  test('leave names out, also in the genitive', () => {
    assert.deepEqual(wordsOfText('Dana, thank you for Whitlock’s idea', names), [
      'thank',
      'you',
      'for',
      'idea',
    ]);
  });

  test('leave out quotation marks and dashes around a word', () => {
    assert.deepEqual(wordsOfText("- 'so' -- what--", none), ['so', 'what']);
  });

  test('are found in scripts without capitals too', () => {
    assert.deepEqual(wordsOfText('山田さん、 ありがとう', none), ['山田さん', 'ありがとう']);
  });
});

suite('The similarity of two texts', () => {
  const note = 'Dear Dana, thank you for the talk about late claims and the nightly reloads at Harborlight.';

  test('is 1 for a copy, and for one in which only the name differs', () => {
    assert.equal(similarity(note, note), 1);
    assert.equal(similarity(note, note.replace('Dana', 'Marcus')), 1);
  });

  test('is 0 where no four words in a row are shared', () => {
    assert.equal(similarity(note, 'Hi Marcus, I enjoyed the exercise, and the key that was missing.'), 0);
  });

  test('counts against the shorter text, whichever comes first', () => {
    const long = `${note} There is a lot more to say about this, and it goes on for a whole paragraph.`;
    assert.equal(similarity(note, long), 1);
    assert.equal(similarity(long, note), 1);
  });

  test('is the part of the pieces that both have', () => {
    const a = new Set(['one', 'two', 'three', 'four']);
    assert.equal(containment(a, new Set(['one', 'two', 'five', 'six', 'seven'])), 0.5);
  });

  test('is 0 where a text is empty or too short', () => {
    assert.equal(similarity('', note), 0);
    assert.equal(similarity('thank you so', 'thank you so'), 0);
    assert.equal(containment(new Set(), new Set()), 0);
  });

  test('can be taken of pieces of any length', () => {
    assert.deepEqual([...shingles('a b c', none, 2)], ['a b', 'b c']);
  });
});

suite('Hostile texts to compare', () => {
  test('take a time that grows with their length, not faster', () => {
    const dashes = '-'.repeat(2_000_000);
    const words = "it's a-b ".repeat(200_000);
    assert.deepEqual(wordsOfText(dashes, none), []);
    assert.equal(shingles(words, none).size, 2);
  }).timeout(4000 * SLACK);
});
