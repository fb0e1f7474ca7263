import assert from 'node:assert/strict';
import { foldedWords, keywordsOf, sharedKeywords, speaksOf } from '../../../../src/core/messages/keywords.js';

suite('The keywords of a text', () => {
  const text = foldedWords('The nightly close of the books, in our dwell-time model');

  test('are its longer words, once each, in any case', () =>
    assert.deepEqual(keywordsOf('Nightly reloads, NIGHTLY; the job is big'), ['nightly', 'reloads']));
  test('are not the words that every text has, in English or in German', () =>
    assert.deepEqual(keywordsOf('They would have been about their close – über einem unter zwischen'), [
      'close',
    ]));
  test('are its short words where it has no others', () => assert.deepEqual(keywordsOf('SQL'), ['sql']));
  test('are found in any form, by their first five letters or as the beginning of a word', () => {
    assert.equal(sharedKeywords('closed nights', text), 2);
    assert.equal(sharedKeywords('book', text), 1);
    assert.equal(sharedKeywords('daily', text), 0);
  });
  test('stand at both sides of a hyphen', () => assert.equal(sharedKeywords('dwell time', text), 2));
  test('say that a text speaks of something where it has half of them, or as many as wanted', () => {
    assert.ok(speaksOf(text, 'nightly reports'));
    assert.ok(!speaksOf(text, 'nightly reports again, with charts'));
    assert.ok(!speaksOf(text, 'nightly reports', 51));
    assert.ok(speaksOf(text, 'nightly reports, with charts', 33));
    assert.ok(!speaksOf(text, 'it is'));
    assert.ok(!speaksOf(text, '…'));
  });
});
