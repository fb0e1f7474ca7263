import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lettersApart } from '../../../../src/core/text/distance.js';

suite('How many letters two words differ by', () => {
  const cases: readonly (readonly [string, string, string, number])[] = [
    ['the same word', 'status', 'status', 0],
    ['a letter changed', 'status', 'stabus', 1],
    ['a letter left out', 'status', 'staus', 1],
    ['a letter put in', 'status', 'statuss', 1],
    ['two neighbours swapped', 'status', 'sattus', 1],
    ['two letters', 'interviewers', 'intervewer', 2],
    ['more than asked for is one more than that', 'status', 'company', 3],
    ['nothing and a word', '', 'ab', 2],
  ];
  for (const [name, a, b, expected] of cases) test(name, () => assert.equal(lettersApart(a, b, 2), expected));

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  test('is the same both ways round', () =>
    fc.assert(fc.property(word, word, (a, b) => assert.equal(lettersApart(a, b, 3), lettersApart(b, a, 3)))));
  test('is 0 for equal words only', () =>
    fc.assert(fc.property(word, word, (a, b) => assert.equal(lettersApart(a, b, 2) === 0, a === b))));
  test('is one for any letter put in anywhere', () =>
    fc.assert(
      fc.property(word, fc.nat(8), (a, at) => {
        assert.equal(lettersApart(a, `${a.slice(0, at)}x${a.slice(at)}`, 2), 1);
      }),
    ));
  test('the limit cuts off and changes nothing below it', () =>
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        assert.equal(lettersApart(a, b, limit), Math.min(lettersApart(a, b, 20), limit + 1));
      }),
    ));
});
