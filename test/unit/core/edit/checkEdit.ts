import assert from 'node:assert/strict';
import { applyEdits, type Change, planEdit } from '../../../../src/core/edit/editFrontMatter.js';
import { inEditor } from '../../../../scripts/reliability/inEditor.js';

/** The text after the changes is exactly the one expected, and saying the last change again changes nothing more. */
export function check(before: string, changes: Change | readonly Change[], after: string): void {
  const list = Array.isArray(changes) ? (changes as readonly Change[]) : [changes as Change];
  const plan = planEdit(before, list);
  assert.ok('edits' in plan, 'refused' in plan ? plan.refused : '');
  assert.equal(applyEdits(before, plan.edits), after);
  assert.equal(inEditor(before, plan.edits), after);
  if (list.some((change) => 'append' in change || ('remove' in change && Array.isArray(change.remove))))
    return;
  const again = planEdit(after, list);
  assert.ok('edits' in again);
  assert.equal(applyEdits(after, again.edits), after);
}

/** The change is refused, with one plain sentence that holds those words. */
export function checkRefused(before: string, change: Change, words = ''): void {
  const plan = planEdit(before, [change]);
  assert.ok('refused' in plan, 'it was not refused');
  assert.match(plan.refused, /^(“|Entry \d).* cannot be changed, because .*[^.]\.$/);
  assert.ok(plan.refused.length < 200, 'not a plain sentence');
  assert.ok(plan.refused.includes(words), plan.refused);
}

/** Front matter in a note with a body that looks like front matter too. */
export const note = (head: string, body = 'Body\n---\nstatus: mine\n'): string =>
  `---\n${head}\n---\n${body}`;

/** A change of front matter, before and after. */
export type Case = readonly [name: string, from: string, change: Change, to: string];

/** Tests each case, with LF and with CRLF. */
export function testCases(cases: readonly Case[]): void {
  for (const [name, from, change, to] of cases) {
    test(name, () => check(note(from), change, note(to)));
    test(`${name}, with CRLF`, () => {
      const crlf = (text: string): string => note(text).replaceAll('\n', '\r\n');
      check(crlf(from), change, crlf(to));
    });
  }
}
