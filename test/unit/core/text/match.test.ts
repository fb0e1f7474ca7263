import assert from 'node:assert/strict';
import { ascending, matched } from '../../../../src/core/text/match.js';

suite('What a pattern finds', () => {
  test('is the first piece that fits', () => assert.equal(matched(/\d+/, 'a 12 b 3'), '12'));
  test('is nothing where nothing fits', () => assert.equal(matched(/\d+/, 'a b'), ''));
});

suite('The order of two texts or numbers', () => {
  test('is the same in every language', () =>
    assert.deepEqual(['b', 'a', 'Z', 'ä', 'a'].sort(ascending), ['Z', 'a', 'a', 'b', 'ä']));
  test('is that of numbers', () => assert.deepEqual([10, 9, 9, 1].sort(ascending), [1, 9, 9, 10]));
  test('is none for equal ones', () => {
    assert.equal(ascending('a', 'a'), 0);
    assert.equal(ascending('b', 'a'), 1);
    assert.equal(ascending('a', 'b'), -1);
  });
});
