import assert from 'node:assert/strict';
import { checks } from '../../../../src/core/checks/index.js';

suite('The checks', () => {
  test('say what they find and why, in whole sentences', () => {
    for (const { title, why } of checks) {
      assert.match(title, /^[A-Z][^.]*$/);
      assert.match(why, /^[“A-Z][^]*\.$/);
    }
  });
  test('have each a code of its own', () => {
    const known = checks.map(({ code }) => code);
    assert.deepEqual(known, [...new Set(known)]);
  });
});
