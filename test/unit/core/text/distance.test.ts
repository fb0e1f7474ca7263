import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lettersApart } from '../../../../src/core/text/distance.js';

/** The least number of changes, found by trying each at every letter. */
function slowly(a: string, b: string): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === a.length || j === b.length) return a.length - i + b.length - j;
    const before = known.get(`${i} ${j}`);
    if (before !== undefined) return before;
    const ways = [from(i + 1, j) + 1, from(i, j + 1) + 1, from(i + 1, j + 1) + (a[i] === b[j] ? 0 : 1)];
    const isSwapped = a[i] === b[j + 1] && a[i + 1] === b[j];
    if (isSwapped) ways.push(from(i + 2, j + 2) + 1);
    const least = Math.min(...ways);
    known.set(`${i} ${j}`, least);
    return least;
  };
  return from(0, 0);
}

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

  const near: readonly (readonly [string, string, number])[] = [
    ['xnterview', 'interview', 1],
    ['interviex', 'interview', 1],
    ['intxrview', 'interview', 1],
    ['intervixw', 'interview', 1],
    ['nterview', 'interview', 1],
    ['intervei', 'intervie', 1],
    ['interviewing', 'intervewing', 1],
    ['abcdef', 'abdcef', 1],
    ['abcdef', 'badcef', 2],
    ['abcdef', 'cbadef', 2],
    ['aab', 'a', 2],
    ['status', 'company', 2],
  ];
  for (const [a, b, expected] of near)
    test(`is told as one or as more: ${a}, ${b}`, () => assert.equal(lettersApart(a, b, 1), expected));

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
  test('is what counting every way to change one into the other gives', () =>
    fc.assert(fc.property(word, word, (a, b) => assert.equal(lettersApart(a, b, 20), slowly(a, b)))));
  test('the limit cuts off and changes nothing below it', () =>
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        assert.equal(lettersApart(a, b, limit), Math.min(lettersApart(a, b, 20), limit + 1));
      }),
    ));
});
