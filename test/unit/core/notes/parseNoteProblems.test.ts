import assert from 'node:assert/strict';
import { NoteDocument } from '../../../../src/core/document/noteDocument.js';
import type { Note } from '../../../../src/core/notes/note.js';
import { parseNote } from '../../../../src/core/notes/parseNote.js';

const note = (yaml: string): Note => {
  const read = parseNote({ uri: 'file:///n.md', path: 'notes/n.md', text: `---\n${yaml}\n---\n` });
  assert.ok(read);
  return read;
};

/** What is told of the front matter below line 0: code, severity, line in the file from 0. */
function check(yaml: string, ...expected: readonly (readonly [string, string, number])[]): void {
  assert.deepEqual(
    note(yaml).problems.map(({ code, severity, line }) => [code, severity, line]),
    expected,
  );
}

suite('Problems of a note', () => {
  test('an unknown status is an error', () =>
    check('type: follow-up\nstatus: posted', ['status/unknown', 'error', 2]));
  test('an unknown status of a reference is an error', () =>
    check('type: reference\nname: x\nconsent: maybe', ['status/unknown', 'error', 3]));
  test('an unknown word elsewhere is a warning', () =>
    check('type: follow-up\nkind: shout', ['choice/unknown', 'warning', 2]));
  test('an impossible day is an error', () =>
    check('type: application\nrole: x\npromised: 2026-02-31', ['day/impossible', 'error', 3]));
  test('words are not a day', () =>
    check('type: offer\napplication: a\nreceived: soon', ['day/impossible', 'error', 3]));
  test('an impossible moment is an error', () =>
    check('type: follow-up\nsent: 2026-03-24T25:00+01:00', ['moment/impossible', 'error', 2]));
  test('a moment on an impossible day is an error', () =>
    check('type: follow-up\nsent: 2026-02-30T12:00Z', ['moment/impossible', 'error', 2]));
  test('a moment without a time of day is a warning', () =>
    check('type: follow-up\nsent: 2026-03-24', ['moment/no-time', 'warning', 2]));
  test('an unknown zone is an error', () =>
    check('type: application\nrole: x\ntime-zone: Europe/Hamburg', ['zone/unknown', 'error', 3]));
  test('an impossible month is an error', () =>
    check('type: reference\nname: x\nworked-together:\n  from: 2022-13', ['month/impossible', 'error', 4]));
  test('a month with something before it is an error', () =>
    check('type: reference\nname: x\nworked-together:\n  from: in 2022-12', [
      'month/impossible',
      'error',
      4,
    ]));
  test('an impossible week is an error', () =>
    check('type: week\nweek: 2026-13', ['week/impossible', 'error', 2]));
  test('a number out of range is a warning', () =>
    check('type: interview\nstart:\nenergy: 6', ['number/out-of-range', 'warning', 3]));
  test('half a number is a warning', () =>
    check('type: interview\nstart:\nenergy: 3.5', ['number/out-of-range', 'warning', 3]));
  test('neither yes nor no is a warning', () =>
    check('type: offer\napplication: a\nconditional: perhaps', ['yes-no/unknown', 'warning', 3]));
  test('a list where one value belongs is a warning', () =>
    check('type: follow-up\nsubject: [a, b]', ['value/wrong-kind', 'warning', 2]));
  test('keys where one value belongs are a warning', () =>
    check('type: follow-up\nsubject: {a: b}', ['value/wrong-kind', 'warning', 2]));
  test('a doubled key is an error', () =>
    check('type: follow-up\nnumber: 1\nnumber: 2', ['yaml/doubled-key', 'error', 3]));

  test('what could not be read as UTF-8 is told once, at the first line that has it', () => {
    const told = (text: string): (readonly [string, string, number])[] =>
      parseNote({ uri: 'file:///n.md', path: 'n.md', text })?.problems.map(
        ({ code, severity, line }) => [code, severity, line] as const,
      ) ?? [];
    const head = '---\ntype: follow-up\nstatus: sent\n---\n';
    assert.deepEqual(told(`${head}Dear Dana\n`), []);
    assert.deepEqual(told(`${head}Dear\nRen\uFFFD\nGr\uFFFD\uFFFDe\n`), [['text/not-utf-8', 'warning', 5]]);
    assert.deepEqual(told(head.replace('sent', 'sent # Gr\uFFFDn')), [['text/not-utf-8', 'warning', 2]]);
  });
  test('what could not be read as UTF-8 can be ignored, and is no matter of other files', () => {
    const ignored = '---\ntype: follow-up\n---\n\uFFFD <!-- lint-ignore text/not-utf-8: a test -->\n';
    const other = '---\ntype: recipe\n---\n\uFFFD\n';
    assert.deepEqual(parseNote({ uri: 'file:///n.md', path: 'n.md', text: ignored })?.problems, []);
    assert.equal(parseNote({ uri: 'file:///n.md', path: 'n.md', text: other }), undefined);
  });

  test('what is wrong with the second of a doubled key is told at the second', () => {
    const { problems } = note('type: follow-up\nnumber: 1\nsubject: x\nnumber: many');
    assert.deepEqual(
      problems.map(({ line }) => line),
      [4, 4],
    );
  });

  test('problems stand at their own line within lists, in both ways of writing them', () => {
    check(
      'type: application\nrole: x\nhistory:\n- on: 2026-03-01\n  status: applied\n- on: 2026-03-32\n  status: gone',
      ['day/impossible', 'error', 6],
      ['status/unknown', 'error', 7],
    );
    check('type: application\nrole: x\nhistory:\n- {on: 2026-03-01}\n- {on: 2026-03-32}', [
      'day/impossible',
      'error',
      5,
    ]);
  });

  test('comments, blank lines and Windows line ends do not move the line', () => {
    const text = '\ufeff---\r\n# mine\r\n\r\ntype: follow-up\r\nsent: soon\r\n---\r\n';
    const read = parseNote({ uri: 'u', path: 'n.md', text });
    assert.deepEqual(
      read?.problems.map(({ code, line }) => [code, line]),
      [['moment/impossible', 4]],
    );
  });

  test('problems come in the order of their lines', () => {
    const lines = note('type: follow-up\nnumber: x\nsent: soon\nkind: shout').problems.map(
      ({ line }) => line,
    );
    assert.deepEqual(lines, [2, 3, 4]);
  });

  test('every message is one sentence that names what was found', () => {
    const { message } = note('type: follow-up\nstatus: posted').problems[0] ?? {};
    assert.match(message ?? '', /“posted”.*draft, sent, answered, unanswered, cancelled/);
  });
});

suite('Status and history', () => {
  const application = (yaml: string): Note => note(`type: application\ncompany: x\n${yaml}`);

  test('an unknown status is kept as written', () => {
    const read = application('status: ghosted');
    assert.equal(read.status, 'ghosted');
    assert.equal((read.values as { status?: string }).status, undefined);
  });

  test('without a status the last entry of the history counts', () => {
    const history = 'history:\n- {on: 2026-03-01, status: applied}\n- {on: 2026-03-02, status: screening}';
    assert.equal(application(history).status, 'screening');
    assert.deepEqual(application(history).problems, []);
  });

  test('where both disagree the status counts and the last entry is told', () => {
    const read = application(
      'status: interviewing\nhistory:\n- {on: 2026-03-01, status: applied}\n- {on: 2026-03-02, status: screening}',
    );
    assert.equal(read.status, 'interviewing');
    assert.deepEqual(
      read.problems.map(({ code, severity, line }) => [code, severity, line]),
      [['history/disagrees', 'warning', 6]],
    );
  });

  test('where both agree nothing is told', () => {
    assert.deepEqual(
      application('status: applied\nhistory:\n- {on: 2026-03-01, status: applied}').problems,
      [],
    );
  });

  test('the status of a reference is its consent', () => {
    assert.equal(note('type: reference\nname: x\nconsent: agreed').status, 'agreed');
  });

  test('a note of a type without statuses has none', () =>
    assert.equal(note('type: week\nweek: 2026-W13').status, undefined));
  test('status words of one type are wrong in another', () =>
    check('type: thank-you\nstatus: answered', ['status/unknown', 'error', 2]));
});

suite('Titles and promises of a note', () => {
  test('a title is never empty, whatever is missing', () => {
    for (const yaml of [
      'type: follow-up',
      'type: story\nstrength: 1',
      'type: application\nrole:',
      'type: interview\nstart:',
    ]) {
      assert.notEqual(note(yaml).title.trim(), '', yaml);
    }
  });

  test('a title keeps to one line', () => {
    assert.doesNotMatch(note('type: story\nstrength: 1\ntitle: "a\\nb"').title, /\n/);
  });

  test('only an interview has promises', () => {
    const text = (type: string) => `---\ntype: ${type}\nstart:\n---\n\n## Promises\n\n- [ ] Send it\n`;
    const promisesOf = (type: string) => parseNote({ uri: 'u', path: 'n.md', text: text(type) })?.promises;
    assert.deepEqual(promisesOf('interview'), [{ text: 'Send it', done: false, line: 7 }]);
    assert.deepEqual(promisesOf('thank-you'), []);
  });

  test('the promises of a document are those that the index has', () => {
    const text =
      '---\ntype: interview\nstart:\n---\n\n## Promises\n\n- [ ] Send it, by 2026-03-21\n- [x] Call\n';
    const file = { uri: 'u', path: 'n.md', text };
    assert.equal(parseNote(file)?.promises.length, 2);
    assert.deepEqual(new NoteDocument(file).note, parseNote(file));
    const other = { ...file, text: text.replace('interview', 'follow-up') };
    assert.deepEqual(new NoteDocument(other).note?.promises, []);
  });

  test('a promise in a broken interview keeps its line', () => {
    const text = '---\ntype: interview\nstart: *nope\n---\n## Promises\n- [ ] Send it\n';
    assert.equal(parseNote({ uri: 'u', path: 'n.md', text })?.promises[0]?.line, 5);
  });
});
