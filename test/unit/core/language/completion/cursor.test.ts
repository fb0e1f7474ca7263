import assert from 'node:assert/strict';
import { NoteDocument } from '../../../../../src/core/document/noteDocument.js';
import { type Cursor, cursorAt } from '../../../../../src/core/language/completion/cursor.js';

/** The cursor at the bar in a text. */
function at(marked: string): Cursor | undefined {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  return cursorAt(new NoteDocument({ uri: 'file:///n.md', path: 'n.md', text }), offset);
}

function check(marked: string, part: Cursor['part'], path: Cursor['path'], written = ''): void {
  for (const text of [marked, marked.replaceAll('\n', '\r\n')]) {
    const cursor = at(text);
    assert.ok(cursor, 'no cursor');
    assert.deepEqual([cursor.part, cursor.path, cursor.written], [part, path, written]);
  }
}

const note = (head: string): string => `---\ntype: interview\n${head}\n---\nBody\n`;

suite('The cursor in the front matter', () => {
  test('writes a key on an empty line', () => check(note('‸'), 'key', []));
  test('writes a key at its beginning', () => check(note('sta‸'), 'key', [], 'sta'));
  test('writes a key in the middle of it', () => check(note('sta‸rt: x'), 'key', [], 'start'));
  test('writes a value behind a colon', () => check(note('status: ‸'), 'value', ['status']));
  test('writes a value right behind a colon', () => check(note('status:‸'), 'value', ['status']));
  test('writes over a value', () => check(note('status: sche‸duled'), 'value', ['status'], 'scheduled'));
  test('leaves a comment alone', () => check(note('status: sche‸ # so far'), 'value', ['status'], 'sche'));
  test('is nowhere in a comment', () => assert.equal(at(note('status: x # so ‸far')), undefined));
  test('is nowhere in the body', () => assert.equal(at('---\ntype: interview\n---\nstatus: ‸'), undefined));
  test('is nowhere on the fence', () => assert.equal(at('---‸\ntype: interview\n---\n'), undefined));
  test('is there while the front matter is not closed', () =>
    check('---\ntype: interview\nsta‸', 'key', [], 'sta'));

  test('writes the key of a group', () => check(note('to:\n  na‸'), 'key', ['to'], 'na'));
  test('writes the key of a group on a blank line', () => check(note('to:\n  name: x\n  ‸'), 'key', ['to']));
  test('is back at the top without indentation', () => check(note('to:\n  name: x\n‸'), 'key', []));
  test('writes a value in a group', () => check(note('to:\n  name: D‸'), 'value', ['to', 'name'], 'D'));

  test('writes an entry behind a dash', () =>
    check(note('interviewers:\n  - ‸'), 'value', ['interviewers', 0]));
  test('writes an entry behind a dash without indentation', () =>
    check(note('interviewers:\n- ‸'), 'value', ['interviewers', 0]));
  test('writes the value of an entry’s first key', () =>
    check(note('interviewers:\n  - name: D‸'), 'value', ['interviewers', 0, 'name'], 'D'));
  test('writes a further key of an entry', () =>
    check(note('interviewers:\n  - name: Dana\n    em‸'), 'key', ['interviewers', 0], 'em'));
  test('writes a further value of an entry', () =>
    check(note('interviewers:\n- name: Dana\n  email: d‸'), 'value', ['interviewers', 0, 'email'], 'd'));
  test('writes deeper down', () =>
    check(note('scores:\n  pay:\n    score: 3\n    ba‸'), 'key', ['scores', 'pay'], 'ba'));

  test('writes the key in braces', () => check(note('to: {na‸}'), 'key', ['to'], 'na'));
  test('writes the value in braces', () =>
    check(note('to: {name: D‸, email: x}'), 'value', ['to', 'name'], 'D'));
  test('writes the second key in braces', () => check(note('to: {name: D, ‸}'), 'key', ['to']));
  test('writes an entry in brackets', () =>
    check(note('competencies: [a, b‸]'), 'value', ['competencies', 0], 'b'));
  test('writes in braces behind a dash', () =>
    check(note('history:\n  - {on: 2026-03-01, status: ‸}'), 'value', ['history', 0, 'status']));
  test('writes in brackets of braces', () =>
    check(note('history: [{on: 2026-03-01, st‸}]'), 'key', ['history', 0], 'st'));
  test('takes no brace in quotes for one', () => check(note('to: {name: "{a", e‸}'), 'key', ['to'], 'e'));

  const siblings: readonly (readonly [string, string, string[]])[] = [
    ['at the top, above and below', 'a: 1\n‸\nb:\n  c: 2\nd: 3', ['a', 'b', 'd', 'type']],
    ['at the top beside a list without indentation', 'a:\n- x: 1\n‸\nb: 2', ['a', 'b', 'type']],
    ['of one entry only', 'p:\n  - name: A\n    email: x\n  - name: B\n    ‸\n  - role: C', ['name']],
    ['of a group only', 'p:\n  name: A\n  ‸\nq: 1', ['name']],
    [
      'across lines of blanks and comments',
      'p:\n  name: A\n    \n# note\n  ‸\n  \n  role: x\nq: 1',
      ['name', 'role'],
    ],
    ['in braces, behind too', 'p: {name: A, ‸, role: x}', ['name', 'role']],
  ];
  for (const [name, head, keys] of siblings)
    test(`knows the other keys ${name}`, () =>
      assert.deepEqual([...(at(note(head))?.siblings ?? [])].filter(Boolean).sort(), keys));
});
