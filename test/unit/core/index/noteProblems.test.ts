import assert from 'node:assert/strict';
import { linkProblems, problemsOf } from '../../../../src/core/index/noteProblems.js';
import type { Note } from '../../../../src/core/notes/note.js';
import { type Files, indexOf, uriOf } from '../../../support/notes.js';

/** The problems of the first file among the others: code, severity, line from 0, path. */
function check(files: Files, ...expected: readonly (readonly [string, string, number, string])[]): void {
  const index = indexOf(files);
  const note = index.notes.get(uriOf(Object.keys(files)[0] as string)) as Note;
  assert.deepEqual(
    problemsOf(index, note).map(({ code, severity, line, path }) => [
      code,
      severity,
      line,
      (path ?? []).join('.'),
    ]),
    expected,
  );
}

const note = (...lines: string[]): string => ['---', ...lines, '---', ''].join('\n');
const application = (status: string, ...more: string[]): string =>
  note('type: application', 'company: Acme', `status: ${status}`, ...more);

suite('Problems among notes: links to nothing', () => {
  test('to an application, at the key', () =>
    check({ 'a.md': note('type: offer', '# mine', 'application: acme') }, [
      'link/dangling',
      'warning',
      3,
      'application',
    ]));
  test('to an interview', () =>
    check({ 'a.md': note('type: thank-you', 'to: Dana', 'interview: first') }, [
      'link/dangling',
      'warning',
      3,
      'interview',
    ]));
  test('to a reference', () =>
    check({ 'a.md': note('type: reference-request', 'reference: helena') }, [
      'link/dangling',
      'warning',
      2,
      'reference',
    ]));
  test('each at its own line, also where a key of the same name stands further in', () =>
    check(
      {
        'a.md': note(
          'type: thank-you',
          'mine:',
          '  application: x',
          '"application": acme',
          'interview: first',
        ),
      },
      ['key/unknown', 'hint', 2, 'mine'],
      ['link/dangling', 'warning', 4, 'application'],
      ['link/dangling', 'warning', 5, 'interview'],
    ));
  test('in a file with Windows line ends', () =>
    check({ 'a.md': '---\r\ntype: offer\r\napplication: acme\r\n---\r\n' }, [
      'link/dangling',
      'warning',
      2,
      'application',
    ]));
  test('are none where the other note is there', () =>
    check({
      'a.md': note('type: offer', 'application: acme'),
      'acme/application.md': application('applied'),
    }));
  test('of a broken note are not told', () => {
    const files = { 'a.md': note('type: offer', 'application: *acme') };
    assert.deepEqual(linkProblems(indexOf(files), indexOf(files).notes.get(uriOf('a.md')) as Note), []);
  });
});

suite('Problems among notes: one id twice', () => {
  test('is told at the id', () =>
    check(
      { 'r/a.md': note('type: reference', 'name: x', 'id: h'), 'r/h.md': note('type: reference', 'name: y') },
      ['id/doubled', 'warning', 3, 'id'],
    ));
  test('is told at the first line where no id is written', () =>
    check(
      { 'r/h.md': note('type: reference', 'name: y'), 'r/a.md': note('type: reference', 'name: x', 'id: h') },
      ['id/doubled', 'warning', 0, ''],
    ));
});

suite('Problems among notes: two offers accepted', () => {
  const other = { 'b/application.md': note('type: application', 'company: Best', 'status: offer-accepted') };
  test('are an error at the status of both', () => {
    check({ 'a/application.md': application('offer-accepted'), ...other }, [
      'application/two-accepted',
      'error',
      3,
      'status',
    ]);
    check({ ...other, 'a/application.md': application('offer-accepted') }, [
      'application/two-accepted',
      'error',
      3,
      'status',
    ]);
  });
  test('name the other one', () => {
    const files = { 'a/application.md': application('offer-accepted'), ...other };
    const index = indexOf(files);
    assert.match(
      problemsOf(index, index.notes.get(uriOf('a/application.md')) as Note)[0]?.message ?? '',
      /Best/,
    );
  });
  test('are told at the history where no status is written', () =>
    check(
      {
        'a/application.md': note('type: application', 'company: A', 'history:', '- {status: offer-accepted}'),
        ...other,
      },
      ['application/two-accepted', 'error', 3, 'history'],
    ));
  test('are none where the other one is declined or has started', () => {
    for (const status of ['offer-declined', 'started'])
      check({ 'a/application.md': application('offer-accepted'), 'b/application.md': application(status) });
  });
});

suite('Problems that a note says to ignore', () => {
  const dangling = (...more: string[]): Files => ({
    'a.md': note('type: offer', 'application: acme', ...more),
  });
  test('are not told among notes either', () => check(dangling('# lint-ignore link/dangling: comes later')));
  test('nor those that the setting names', () => {
    const index = indexOf(dangling());
    const a = index.notes.get(uriOf('a.md')) as Note;
    assert.deepEqual(problemsOf(index, a, new Set(['link/dangling'])), []);
    assert.equal(problemsOf(index, a, new Set(['id/doubled'])).length, 1);
  });
  test('are not among the note’s own', () => {
    const files = { 'a.md': note('type: offer', 'application: acme', 'mine: x # lint-ignore key/unknown') };
    assert.deepEqual(indexOf(files).notes.get(uriOf('a.md'))?.problems, []);
  });
});
