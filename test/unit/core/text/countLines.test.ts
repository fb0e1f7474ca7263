import assert from 'node:assert/strict';
import { copyOf } from '../../../../src/core/text/copy.js';
import { countLines } from '../../../../src/core/text/countLines.js';

suite('The line of an offset', () => {
  test('is the first one up to and with its line break', () => {
    assert.equal(countLines('ab\ncd', 0), 0);
    assert.equal(countLines('ab\ncd', 2), 0);
  });
  test('is the next one right after a line break', () => {
    assert.equal(countLines('ab\ncd', 3), 1);
    assert.equal(countLines('\n\n\n', 2), 2);
  });
  test('is the last one at the end and behind it', () => {
    assert.equal(countLines('a\nb\nc', 5), 2);
    assert.equal(countLines('a\nb\nc', 100), 2);
    assert.equal(countLines('', 0), 0);
  });
});

suite('A copy of a text', () => {
  for (const text of [
    '',
    'a',
    'twelve signs',
    'thirteen sign',
    'a text that is longer than that',
    ' 🦊 '.repeat(9),
  ])
    test(`is the same text: ${JSON.stringify(text)}`, () => assert.equal(copyOf(text), text));
});
