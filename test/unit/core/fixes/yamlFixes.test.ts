import assert from 'node:assert/strict';
import { after, checkLaw, deskWith, fixesAt, menu, problemsOfCode } from './fixing.js';

const path = 'applications/acme/application.md';

/** The one fix of a code gives exactly this text, with LF and with CRLF, with and without BOM. */
function mends(code: string, wrong: string, right: string, title?: string): void {
  for (const bom of ['', '\uFEFF'])
    for (const eol of ['\n', '\r\n']) {
      const [from, to] = [wrong, right].map((text) => bom + text.replaceAll('\n', eol)) as [string, string];
      const desk = deskWith(path, from);
      const [fix, ...others] = fixesAt(desk, code);
      assert.ok(fix, 'there is no fix');
      assert.deepEqual(others, []);
      assert.equal(fix.only, true);
      assert.equal(after(desk, fix), to);
      if (title !== undefined) assert.equal(fix.title, title);
    }
}

const noFix = (code: string, text: string): void =>
  assert.deepEqual(menu(fixesAt(deskWith(path, text), code)), []);

suite('Front matter that is not closed', () => {
  const head =
    '---\ntype: application\ncompany: Acme\nhistory:\n  - {on: 2026-03-01, status: saved}\nstatus: saved';
  const cases: readonly (readonly [string, string])[] = [
    ['at the end of the file', ''],
    ['at the end of the last line', '\n'],
    ['before a blank line', '\n\nSome prose: with a colon'],
    ['before a heading right below', '\n## Notes\nrole: not mine'],
    ['before a heading of the first level with prose', '\n# Notes\nMet Dana: nice'],
    ['before prose', '\nThey called me back.\n'],
    ['before a list behind a blank line', '\n\n- one\n- two\n'],
  ];
  for (const [name, tail] of cases)
    test(`is closed ${name}`, () =>
      mends('yaml/unclosed', head + tail, `${head}\n---${tail}`, 'Close the front matter'));
  test('keeps a comment between keys inside', () =>
    mends(
      'yaml/unclosed',
      '---\ntype: application\ncompany: Acme\n# the role\nrole: x\n\nBody',
      '---\ntype: application\ncompany: Acme\n# the role\nrole: x\n---\n\nBody',
    ));
  test('keeps keys in quotes inside', () =>
    mends(
      'yaml/unclosed',
      '---\ntype: application\n"company": Acme\n\'role\': x\n\nBody',
      '---\ntype: application\n"company": Acme\n\'role\': x\n---\n\nBody',
    ));
  test('takes indented words below a heading for prose', () =>
    mends(
      'yaml/unclosed',
      '---\ntype: application\ncompany: Acme\n# Notes\n  They called back',
      '---\ntype: application\ncompany: Acme\n---\n# Notes\n  They called back',
    ));
  test('keeps the lines of a long text inside', () =>
    mends(
      'yaml/unclosed',
      '---\ntype: application\ncompany: >-\n  Acme\n  and Sons\n\nBody',
      '---\ntype: application\ncompany: >-\n  Acme\n  and Sons\n---\n\nBody',
    ));
  test('is left alone where that would not help', () =>
    noFix('yaml/unclosed', '---\ntype: application\ncompany: "Acme\n\nBody'));
});

suite('Front matter that cannot be read', () => {
  const note = (line: string): string =>
    `---\ntype: application\ncompany: x\n${line}\nrole: Engineer\n---\nBody: x\n`;
  const cases: readonly (readonly [string, string, string])[] = [
    ['a colon in a value', 'source: Referral: Dana', 'source: "Referral: Dana"'],
    ['a colon before a comment', 'source: Referral: Dana # for now', 'source: "Referral: Dana" # for now'],
    ['an at sign', 'source: @dana', 'source: "@dana"'],
    ['a percent sign', 'source: %x', 'source: "%x"'],
    ['a backtick', 'source: `x`', 'source: "`x`"'],
    ['an asterisk', 'source: *x', 'source: "*x"'],
    ['an exclamation mark', 'source: !x y', 'source: "!x y"'],
    ['an ampersand alone', 'source: & Sons', 'source: "& Sons"'],
    ['a bracket that is not closed', 'source: [Dana', 'source: "[Dana"'],
    ['a brace that is not closed', 'source: {Dana', 'source: "{Dana"'],
    ['text behind a bracket', 'source: [1] Dana', 'source: "[1] Dana"'],
    ['text behind quotes', 'source: "Dana" Whitlock', 'source: \'"Dana" Whitlock\''],
    ['a template that was not filled', 'source: {{source}}', 'source: "{{source}}"'],
    ['a colon in an entry of a list', 'holidays:\n  - x: y: z', 'holidays:\n  - x: "y: z"'],
  ];
  for (const [name, wrong, right] of cases)
    test(`${name} goes into quotes`, () => mends('yaml/invalid', note(wrong), note(right)));
  test('several such values go into quotes together', () =>
    mends(
      'yaml/invalid',
      note('source: @dana\nlocation: Berlin: Mitte'),
      note('source: "@dana"\nlocation: "Berlin: Mitte"'),
      'Put 2 values in quotes',
    ));
  test('values that can be read stay as they are', () =>
    mends(
      'yaml/invalid',
      note('source: "Dana"\nholidays: [DE, FR]\nlocation: Berlin: Mitte'),
      note('source: "Dana"\nholidays: [DE, FR]\nlocation: "Berlin: Mitte"'),
      'Put “Berlin: Mitte” in quotes',
    ));
  test('a key whose colon has no blank behind it gets one', () =>
    mends(
      'yaml/invalid',
      note('source:event\nlocation: Berlin'),
      note('source: event\nlocation: Berlin'),
      'Put a blank behind the colon',
    ));
  test('tabs become blanks, in every line', () =>
    mends(
      'yaml/invalid',
      note('contact:\n\tname: Dana\n\temail: d@example.com'),
      note('contact:\n  name: Dana\n  email: d@example.com'),
      'Replace tabs with blanks',
    ));
  test('deeper tabs become deeper blanks', () =>
    mends(
      'yaml/invalid',
      note('history:\n\t- on: 2026-03-01\n\t  status: saved'),
      note('history:\n  - on: 2026-03-01\n    status: saved'),
    ));
  test('a line without a key is left alone', () => noFix('yaml/invalid', note('just some words\n?')));
  test('a value that goes on below is left alone', () =>
    noFix('yaml/invalid', note('source: [a,\n  b: c: d')));
});

suite('A key that stands twice', () => {
  const note = (lines: string): string => `---\ntype: application\ncompany: Acme\n${lines}\n---\nBody\n`;
  test('with the same value: one goes', () =>
    mends(
      'yaml/doubled-key',
      note('role: x # first\nsource: y\nrole: x'),
      note('role: x # first\nsource: y'),
      'Keep one “role”',
    ));
  test('without a value: one goes, with the comment behind it', () =>
    mends(
      'yaml/doubled-key',
      note('role:\nsource: y\nrole: # later'),
      note('role:\nsource: y'),
      'Keep one “role”',
    ));
  test('once with and once without a value: the user chooses', () => {
    const desk = deskWith(path, note('role: x\nsource: y\nrole:'));
    const fixes = fixesAt(desk, 'yaml/doubled-key');
    assert.deepEqual(
      fixes.map((fix) => after(desk, fix)),
      [note('role: x\nsource: y'), note('source: y\nrole:')],
    );
  });
  test('three times with the same value: one stays', () =>
    mends('yaml/doubled-key', note('role: x\nrole: x\nrole: x'), note('role: x')));
  test('with different values: the user chooses', () => {
    const desk = deskWith(path, note('role: x\nsource: y\nrole: "z"'));
    const fixes = fixesAt(desk, 'yaml/doubled-key');
    assert.deepEqual(menu(fixes), ['Keep “role: x”', 'Keep “role: "z"”']);
    assert.deepEqual(
      fixes.map((fix) => after(desk, fix)),
      [note('role: x\nsource: y'), note('source: y\nrole: "z"')],
    );
    for (const fix of fixes) checkLaw(desk, problemsOfCode(desk, 'yaml/doubled-key')[0] as never, fix);
  });
  test('with a list: the whole list goes', () => {
    const desk = deskWith(path, note('holidays:\n  - DE\n\n  - FR\nsource: y\nholidays: DE'));
    const [first, last] = fixesAt(desk, 'yaml/doubled-key').map((fix) => after(desk, fix));
    assert.equal(first, note('holidays:\n  - DE\n\n  - FR\nsource: y'));
    assert.equal(last, note('source: y\nholidays: DE'));
  });
  test('in a group', () =>
    mends(
      'yaml/doubled-key',
      note('contact:\n  name: Dana\n  name: Dana\nsource: y'),
      note('contact:\n  name: Dana\nsource: y'),
    ));
  test('on one line of braces it is left alone', () =>
    noFix('yaml/doubled-key', note('contact: {name: Dana, name: Dana}')));
});
