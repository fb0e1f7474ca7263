import assert from 'node:assert/strict';
import type { Note, NoteOf } from '../../../../src/core/notes/note.js';
import { parseNote } from '../../../../src/core/notes/parseNote.js';
import { noteTypes, type TypeName } from '../../../../src/core/noteTypes/index.js';

const at = (path: string, yaml: string, body = ''): Note | undefined =>
  parseNote({ uri: `file:///${path}`, path, text: `---\n${yaml}\n---\n${body}` });

function read<N extends TypeName>(type: N, yaml = '', path = 'notes/file.md'): NoteOf<N> {
  const note = at(path, `type: ${type}\n${yaml}`);
  assert.ok(note, 'the file is not taken for a note');
  assert.equal(note.type, type);
  return note as NoteOf<N>;
}

/** Code and line (from 0) of every problem. */
function check(note: Note | undefined, expected: readonly (readonly [string, number])[]): void {
  assert.deepEqual(
    note?.problems.map(({ code, line }) => [code, line]),
    expected,
  );
}

const severities = (note: Note): string[] => note.problems.map(({ severity }) => severity);

suite('What is a note of ours', () => {
  test('a file of every type whose word no other tool uses', () => {
    for (const { type, mark } of noteTypes)
      assert.equal(at('n.md', `type: ${type}`) !== undefined, !mark, type);
  });

  const marks: readonly (readonly [string, readonly string[]])[] = [
    ['reference', ['name', 'consent']],
    ['story', ['competencies', 'strength']],
    ['week', ['week']],
    ['offer', ['application']],
    ['evaluation', ['application']],
    ['values', ['criteria']],
    ['interview', ['application', 'start', 'interviewers']],
    ['application', ['company', 'role']],
  ];
  for (const [type, keys] of marks) {
    test(`the word “${type}” counts with any one of ${keys.join(', ')}`, () => {
      for (const key of keys) assert.equal(at('n.md', `type: ${type}\n${key}: x`)?.type, type, key);
    });
  }

  test('a mark without a value is a mark too', () =>
    assert.equal(at('n.md', 'type: application\ncompany:')?.type, 'application'));
  test('an unknown type is left alone', () =>
    assert.equal(at('n.md', 'type: recipe\ncompany: x'), undefined));
  test('a type in capitals is not ours', () => assert.equal(at('n.md', 'type: Thank-You'), undefined));
  test('a type that is a list is not ours', () => assert.equal(at('n.md', 'type: [follow-up]'), undefined));
  test('a type named like a part of every object is not ours', () =>
    assert.equal(at('n.md', 'type: constructor'), undefined));
  test('a note counts wherever it lies', () =>
    assert.equal(at('x/y/z/any.md', 'type: follow-up')?.type, 'follow-up'));

  test('a broken note counts by its type line, also without a mark that can be read', () => {
    const note = at('weeks/2026-W13.md', 'type: week\nweek: "2026');
    assert.equal(note?.broken, true);
    assert.equal(note.id, '2026-W13');
    assert.deepEqual(note.values, {});
  });
});

suite('Ids', () => {
  const idOf = (path: string, yaml: string): string | undefined => at(path, yaml)?.id;
  const application = 'type: application\ncompany: x';
  const interview = 'type: interview\nstart: 2026-03-24T14:00+01:00';

  test("application.md takes its folder's name", () =>
    assert.equal(idOf('a/acme/application.md', application), 'acme'));
  test('another file of an application takes its own name', () =>
    assert.equal(idOf('a/acme/job.md', application), 'job'));
  test('application.md at the top keeps its own name', () =>
    assert.equal(idOf('application.md', application), 'application'));
  test('an interview adds its file to its application', () =>
    assert.equal(idOf('x/2026-03-24.md', `${interview}\napplication: acme`), 'acme/2026-03-24'));
  test("an interview without an application takes the file's name", () =>
    assert.equal(idOf('x/first.md', interview), 'first'));
  test("the link decides, not the folder, in an interview's id", () =>
    assert.equal(idOf('applications/other/first.md', `${interview}\napplication: acme`), 'acme/first'));
  test("a reference takes the file's name", () =>
    assert.equal(idOf('r/helena.md', 'type: reference\nname: x'), 'helena'));
  test("a story takes the file's name", () =>
    assert.equal(idOf('s/reload.md', 'type: story\nstrength: 1'), 'reload'));
  test('an explicit id wins for every type', () => {
    assert.equal(idOf('a/acme/application.md', `${application}\nid: app-1`), 'app-1');
    assert.equal(idOf('x/first.md', `${interview}\napplication: acme\nid: int-1`), 'int-1');
    assert.equal(idOf('r/helena.md', 'type: reference\nname: x\nid: ref-1'), 'ref-1');
    assert.equal(idOf('s/reload.md', 'type: story\nstrength: 1\nid: st-1'), 'st-1');
  });
  test('an id of digits stays what was written', () =>
    assert.equal(idOf('x.md', `${application}\nid: 0123`), '0123'));
  test('an empty id is none', () =>
    assert.equal(idOf('a/acme/application.md', `${application}\nid:`), 'acme'));
  test('an id of blanks is none', () =>
    assert.equal(idOf('a/acme/application.md', `${application}\nid: "  "`), 'acme'));
  test('a name with dots loses only its ending', () =>
    assert.equal(idOf('r/h.m.md', 'type: reference\nname: x'), 'h.m'));
});

suite('Typed values', () => {
  test('text stays what was written', () => {
    const { values } = read(
      'offer',
      'application: 0123\nbase: 1.10\nvariable: no\nequity: 14:30\ncurrency: 1e3',
    );
    assert.deepEqual(values, {
      application: '0123',
      base: '1.10',
      variable: 'no',
      equity: '14:30',
      currency: '1e3',
    });
  });

  test('a day is a day', () =>
    assert.equal(read('application', 'role: x\napplied: 2026-03-24').values.applied, '2026-03-24'));

  test('a leap day exists only in a leap year', () => {
    assert.equal(read('application', 'role: x\napplied: 2028-02-29').values.applied, '2028-02-29');
    check(read('application', 'role: x\napplied: 2026-02-29'), [['day/impossible', 3]]);
  });

  test('a moment keeps its text, its clock on the wall and its offset', () => {
    const moment = read('follow-up', 'sent: 2026-03-24T14:00+01:00').values.sent;
    assert.deepEqual(moment, { text: '2026-03-24T14:00+01:00', wall: Date.UTC(2026, 2, 24, 14), offset: 60 });
  });

  test('a moment without an offset is read and hinted at', () => {
    const note = read('follow-up', 'sent: 2026-03-24T14:00');
    assert.equal(note.values.sent?.offset, undefined);
    check(note as Note, [['moment/no-offset', 2]]);
    assert.deepEqual(severities(note as Note), ['hint']);
  });

  for (const [word, value] of [
    ['yes', true],
    ['true', true],
    ['no', false],
    ['false', false],
  ] as const) {
    test(`${word} is ${String(value)}`, () =>
      assert.equal(read('interview', `start:\nnda: ${word}`).values.nda, value));
  }

  test('a choice of yes, no and unsure stays a word', () => {
    assert.equal(read('evaluation', 'application: a\nwould-accept: no').values['would-accept'], 'no');
  });

  test('a person may be keys or a name with an address', () => {
    const dana = { name: 'Dana Whitlock', email: 'dana@example.com' };
    assert.deepEqual(read('thank-you', 'to: {name: Dana Whitlock, email: dana@example.com}').values.to, dana);
    assert.deepEqual(read('thank-you', 'to: Dana Whitlock <dana@example.com>').values.to, dana);
    assert.deepEqual(read('thank-you', 'to: dana@example.com').values.to, { email: 'dana@example.com' });
    assert.deepEqual(read('thank-you', 'to: Dana Whitlock').values.to, { name: 'Dana Whitlock' });
  });

  test('people of both ways stand in one list', () => {
    const { interviewers } = read(
      'interview',
      'interviewers:\n- {name: A, role: peer}\n- B <b@x.org>',
    ).values;
    assert.deepEqual(interviewers, [
      { name: 'A', role: 'peer' },
      { name: 'B', email: 'b@x.org' },
    ]);
  });

  test('a person named Null or No stays a person', () => {
    assert.deepEqual(read('thank-you', 'to: {name: Null, given: No}').values.to, {
      name: 'Null',
      given: 'No',
    });
  });

  test('two people on one line are both read, or told', () => {
    const note = read('interview', 'interviewers: Dana Whitlock, Marcus Oyelaran');
    assert.ok(note.values.interviewers?.length === 2 || note.problems.length > 0);
  });

  test('a name with a comma is read whole, or told', () => {
    const note = read('thank-you', 'to: Whitlock, Dana <dana@example.com>');
    assert.ok(note.values.to?.email === 'dana@example.com' || note.problems.length > 0);
  });

  test('holidays are a code, or a list of codes and days', () => {
    assert.deepEqual(read('application', 'role: x\nholidays: DE-BY').values.holidays, ['DE-BY']);
    assert.deepEqual(read('application', 'role: x\nholidays: [US, 2026-12-24]').values.holidays, [
      'US',
      '2026-12-24',
    ]);
  });

  test('scores are kept by criterion, whatever its name', () => {
    const { scores } = read(
      'evaluation',
      'application: a\nscores: {__proto__: {score: 4}, pay: {score: 5, basis: guess}}',
    ).values;
    assert.equal(JSON.stringify(scores), '{"__proto__":{"score":4},"pay":{"score":5,"basis":"guess"}}');
  });

  test('nothing written is not known, and no problem', () => {
    const note = read('application', 'company:\nrole: ""\napplied: ~\nstatus:');
    assert.deepEqual([note.values, note.status, note.problems], [{}, undefined, []]);
  });

  test('only the type is required', () => check(read('follow-up'), []));
  test('unknown keys are no more than a hint', () =>
    check(read('follow-up', 'mood: fine\nx: [1, {y: 2}]'), [
      ['key/unknown', 2],
      ['key/unknown', 3],
    ]));
});
