import assert from 'node:assert/strict';
import { after, afterAll, checkLaw, deskWith, fixesAt, menu, problemsOfCode } from './fixing.js';

/** The text after each fix of the one problem of a code; each holds the law. */
function texts(path: string, text: string, code: string, others = {}): string[] {
  const desk = deskWith(path, text, others);
  return fixesAt(desk, code).map((fix) => {
    checkLaw(desk, problemsOfCode(desk, code)[0] as never, fix);
    return `${fix.only ? 'only ' : ''}${after(desk, fix)}`;
  });
}

suite('A key with a slip of the pen', () => {
  const note = (key: string): string =>
    `---\r\ntype: application\r\ncompany: x\r\n${key}: UTC # x\r\n---\r\n`;
  test('gets its name, and its value stays', () => {
    for (const key of ['timezone', 'time_zone', 'timeZone', 'tme-zone'])
      assert.deepEqual(texts('a.md', note(key), 'key/misspelt'), [`only ${note('time-zone')}`]);
    assert.deepEqual(texts('a.md', note('"timezone"'), 'key/misspelt'), [`only ${note('"time-zone"')}`]);
  });
  test('in a group', () => {
    const interview = (key: string): string =>
      `---\ntype: interview\ninterviewers:\n  - name: Dana\n    ${key}: d@example.com\n---\n`;
    assert.deepEqual(texts('i.md', interview('emial'), 'key/misspelt'), [`only ${interview('email')}`]);
  });
  test('one of your own is left alone', () =>
    assert.deepEqual(texts('a.md', note('mine-alone'), 'key/unknown'), []));
});

suite('A beginning behind its end', () => {
  test('changes places with it, each as it was written', () => {
    const note = (start: string, end: string): string =>
      `---\ntype: interview\nstart: ${start} # then\nend:   ${end}\n---\n`;
    assert.deepEqual(
      texts('i.md', note('2026-03-24T15:00Z', '"2026-03-24T14:00Z"'), 'time/end-before-start'),
      [note('"2026-03-24T14:00Z"', '2026-03-24T15:00Z')],
    );
  });
  test('in a group of days', () => {
    const note = (window: string): string => `---\ntype: reference-request\nwindow: {${window}}\n---\n`;
    assert.deepEqual(texts('r.md', note('from: 2026-04-09, to: 2026-04-01'), 'day/order'), [
      note('from: 2026-04-01, to: 2026-04-09'),
    ]);
  });
});

suite('A history out of order', () => {
  const path = 'applications/acme/application.md';
  const code = 'history/out-of-order';
  const note = (status: string, ...entries: string[]): string =>
    `---\ntype: application\ncompany: x\nstatus: ${status}\nhistory:\n${entries.join('\n')}\nrole: y\n---\n`;
  const [saved, applied, screening] = [
    '  - {on: 2026-03-01, status: saved} # first',
    '  # by mail\n  - on: 2026-03-02\n    status: applied',
    '  - {on: 2026-03-03, status: screening}',
  ];
  test('is sorted by day, comments with their entries', () =>
    assert.deepEqual(texts(path, note('screening', saved, screening, applied), code), [
      `only ${note('screening', saved, applied, screening)}`,
    ]));
  test('comes before what the status lacks', () => {
    const desk = deskWith(path, note('screening', saved, screening, applied));
    assert.ok(fixesAt(desk, 'history/disagrees').every(({ only }) => !only));
    assert.equal(afterAll(desk), note('screening', saved, applied, screening));
  });
  test('on one line', () =>
    assert.deepEqual(
      texts(
        path,
        '---\ntype: application\ncompany: x\nstatus: applied\nhistory: [{on: 2026-03-02, status: applied}, {on: 2026-03-01, status: saved}]\n---\n',
        code,
      ),
      [
        'only ---\ntype: application\ncompany: x\nstatus: applied\nhistory: [{on: 2026-03-01, status: saved}, {on: 2026-03-02, status: applied}]\n---\n',
      ],
    ));
  test('stays where sorting it would contradict the status', () =>
    assert.deepEqual(
      texts(
        path,
        note('saved', '  - {on: 2026-03-02, status: applied}', '  - {on: 2026-03-01, status: saved}'),
        code,
      ),
      [],
    ));
  test('stays where an entry has no day', () =>
    assert.deepEqual(texts(path, note('screening', screening, '  - {status: applied}', saved), code), []));
  test('stays where the entries stand at different depths', () =>
    assert.deepEqual(
      texts(path, note('screening', screening, '  -   {on: 2026-03-01, status: saved}'), code),
      [],
    ));
  test('may be sorted, among others, where the status says something else anyway', () =>
    assert.deepEqual(
      texts(
        path,
        note(
          'interviewing',
          '  - {on: 2026-03-03, status: screening}',
          '  - {on: 2026-03-01, status: saved}',
        ),
        code,
      ),
      [
        note(
          'interviewing',
          '  - {on: 2026-03-01, status: saved}',
          '  - {on: 2026-03-03, status: screening}',
        ),
      ],
    ));
  test('with days alike keeps those in their order', () => {
    const same = ['  - {on: 2026-03-02, status: applied}', '  - {on: 2026-03-02, status: screening}'];
    const last = '  - {on: 2026-03-03, status: interviewing}';
    const first = '  - {on: 2026-03-01, status: saved}';
    const [text] = texts(path, note('interviewing', ...same, first, last), code);
    assert.equal(text, `only ${note('interviewing', first, ...same, last)}`);
  });
});

suite('A criterion that the values do not have', () => {
  const values = {
    'values.md': '---\ntype: values\ncriteria:\n  - {id: learning}\n  - {id: balance}\n---\n',
  };
  test('in the scores gets the name of one that they have', () => {
    const note = (id: string): string =>
      `---\ntype: evaluation\napplication: acme\nscores:\n  ${id}: {score: 3}\n---\n`;
    const others = { ...values, 'acme/application.md': '---\ntype: application\ncompany: x\n---\n' };
    assert.deepEqual(texts('e.md', note('lerning'), 'criterion/unknown', others), [
      `only ${note('learning')}`,
    ]);
    assert.equal(texts('e.md', note('money'), 'criterion/unknown', others).length, 2);
  });
  test('in a talk', () => {
    const note = (id: string): string =>
      `---\ntype: insider-talk\n---\n## What I learned\n- ${id}: often late\n`;
    assert.deepEqual(texts('t.md', note('ballance'), 'criterion/unknown', values), [
      `only ${note('balance')}`,
    ]);
    assert.deepEqual(menu(fixesAt(deskWith('t.md', note('balanec'), values), 'criterion/unknown')), [
      'Change to “balance” (only)',
    ]);
  });
});
