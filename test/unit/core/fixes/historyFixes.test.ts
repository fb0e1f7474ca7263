import assert from 'node:assert/strict';
import { after, checkLaw, deskWith, fixesAt, menu, problemsOfCode } from './fixing.js';

const path = 'applications/acme/application.md';
const note = (status: string, history: string): string =>
  `---\ntype: application\ncompany: Acme\nstatus: ${status} # now\nhistory:${history}\nrole: x\n---\nBody\n`;

suite('A status that the history does not know', () => {
  const code = 'history/disagrees';
  const saved = '\n  - {on: 2026-03-01, status: saved}';
  test('goes into the history with the day of today, where that is a usual step', () => {
    const desk = deskWith(path, note('applied', saved));
    const [add, set, ...others] = fixesAt(desk, code);
    assert.deepEqual(others, []);
    assert.ok(add && set);
    assert.deepEqual(menu([add, set]), [
      'Add “applied” of 2026-03-24 to the history (only)',
      'Set the status to “saved”',
    ]);
    assert.equal(after(desk, add), note('applied', `${saved}\n  - {on: 2026-03-24, status: applied}`));
    assert.equal(after(desk, set), note('saved', saved));
    for (const fix of [add, set]) checkLaw(desk, problemsOfCode(desk, code)[0] as never, fix);
  });
  test('in the style of the entries that are there', () => {
    const desk = deskWith(path, note('applied', '\n  - status: "saved"\n    on: 2026-03-01'));
    const [add] = fixesAt(desk, code);
    assert.ok(add);
    assert.equal(
      after(desk, add),
      note('applied', '\n  - status: "saved"\n    on: 2026-03-01\n  - status: "applied"\n    on: 2026-03-24'),
    );
  });
  test('after an unusual step, or before an entry of a later day, only goes back', () => {
    for (const [status, history] of [
      ['started', saved],
      ['applied', '\n  - {on: 2026-04-01, status: saved}'],
    ] as const)
      assert.deepEqual(menu(fixesAt(deskWith(path, note(status, history)), code)), [
        'Set the status to “saved”',
      ]);
  });
});

suite('A day that only a later status has', () => {
  const thankYou = (lines: string): string =>
    `---\ntype: thank-you\nto: {name: Dana}\n${lines}\n---\nDear Dana\n`;
  const texts = (text: string, code = 'status/disagrees'): string[] => {
    const desk = deskWith('t.md', text);
    const fixes = fixesAt(desk, code);
    for (const fix of fixes) {
      assert.equal(fix.only, false);
      checkLaw(desk, problemsOfCode(desk, code)[0] as never, fix);
    }
    return fixes.map((fix) => after(desk, fix));
  };
  test('either moves the status, or goes', () => {
    const sent = 'sent: 2026-03-20T10:00+01:00 # by train';
    assert.deepEqual(texts(thankYou(`status: "draft"\n${sent}\nsubject: x`)), [
      thankYou(`status: "sent"\n${sent}\nsubject: x`),
      thankYou('status: "draft"\nsubject: x'),
    ]);
  });
  test('of a request', () => {
    const request = (lines: string): string => `---\ntype: reference-request\n${lines}\n---\n`;
    assert.deepEqual(texts(request('status: needed\ncompleted: 2026-03-20')), [
      request('status: completed\ncompleted: 2026-03-20'),
      request('status: needed'),
    ]);
  });
  test('on one line of braces', () => {
    const braces = (lines: string): string => `---\n{type: thank-you, ${lines}}\n---\n`;
    assert.deepEqual(texts(braces('status: draft, sent: "2026-03-20T10:00+01:00"')), [
      braces('status: sent, sent: "2026-03-20T10:00+01:00"'),
      braces('status: draft'),
    ]);
  });
});
