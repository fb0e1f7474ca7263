import assert from 'node:assert/strict';
import { Locator } from '../../../../src/core/notes/locate.js';
import type { KeyPath } from '../../../../src/core/problem.js';

const yaml = `type: application
history:
  - on: 2026-03-01
    status: applied
  - {on: 2026-03-02, status: screening}
about: |
  status: this is text
contact:
  name: Dana
status: screening
name: x
"id" : y
list:
- a
- b
`;

suite('The line of a key', () => {
  const check = (path: KeyPath, expected: number): void =>
    assert.equal(new Locator(yaml, 1).lineOf(path), expected);

  test('is that of the key itself, not of the same word further in', () => {
    check(['status'], 10);
    check(['name'], 11);
  });
  test('in a list is that of the entry’s own key', () => check(['history', 0, 'status'], 4));
  test('in an entry on one line is that of the entry', () => check(['history', 1, 'status'], 5));
  test('in a group', () => check(['contact', 'name'], 9));
  test('in quotes', () => check(['id'], 12));
  test('of an entry of a list that stands below its key', () => check(['list', 1], 15));
  test('that is not there is that of what is around it', () => {
    check(['contact', 'email'], 8);
    check(['nothing'], 1);
  });
  test('is found behind comments and blank lines', () =>
    assert.equal(new Locator('# a: 1\n\n  b: 1\n  a: 2', 1).lineOf(['a']), 4));
});
