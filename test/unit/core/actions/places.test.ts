import assert from 'node:assert/strict';
import { needsHolidays } from '../../../../src/core/actions/places.js';
import { indexOf } from '../../../support/notes.js';

/** Whether the public holidays are needed with an application that has these lines. */
const needed = (...lines: string[]): boolean =>
  needsHolidays(
    indexOf({
      'applications/a/application.md': `---\ntype: application\ncompany: A\n${lines.join('\n')}\n---\n`,
    }),
  );

suite('The public holidays of a place', () => {
  test('are needed while an application with a place waits for a decision', () =>
    assert.ok(needed('status: awaiting-decision', 'holidays: [DE-BE]')));
  test('are needed where the region has holidays of its own', () =>
    assert.ok(needed('status: awaiting-decision', 'region: de')));
  test('are not needed where the days are written one by one', () =>
    assert.ok(!needed('status: awaiting-decision', 'holidays: [2026-04-03]', 'region: de')));
  test('are not needed without a place', () => assert.ok(!needed('status: awaiting-decision')));
  test('are not needed before and after', () =>
    assert.ok(!needed('status: interviewing', 'holidays: [DE-BE]')));
  test('are not needed for notes without an application', () =>
    assert.ok(!needsHolidays(indexOf({ 'week.md': '---\ntype: week\nweek: 2026-W13\n---\n' }))));
});
