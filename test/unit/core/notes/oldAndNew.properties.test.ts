import assert from 'node:assert/strict';
import { sentChange, statusChange, statusesOf } from '../../../../src/core/edit/changes.js';
import { applyEdits, planEdit } from '../../../../src/core/edit/editFrontMatter.js';
import { parseNote } from '../../../../src/core/notes/parseNote.js';
import { noteTypes, type TypeName } from '../../../../src/core/noteTypes/index.js';
import type { Day } from '../../../../src/core/time/day.js';
import { applicationsView } from '../../../../src/core/views/applicationsView.js';
import { allNodes, boardAt, indexOf, noteAt, outline, sceneAt } from '../../../support/notes.js';
import { notesOf010 } from '../../../support/notesOf010.js';

const types = Object.keys(notesOf010) as TypeName[];
const day = '2026-03-24' as Day;

/** What a later version may add. */
const later = [
  'schema: 2',
  'x-later: {a: [1,  2]} # kept',
  '"quoted later": yes',
  'later-list:',
  '- b',
  '- c',
  '',
].join('\n');

const edited = (text: string, changes: Parameters<typeof planEdit>[1]): string => {
  const plan = planEdit(text, changes);
  assert.ok('edits' in plan, 'refused' in plan ? plan.refused : '');
  return applyEdits(text, plan.edits);
};

/** A note without the lines of its keys, which a line more moves. */
const withoutLines = (path: string, text: string) => ({ ...noteAt(path, text), lines: undefined });

suite('Notes as 0.1.0 wrote them', () => {
  test('there is one of every type that 0.1.0 had', () => {
    assert.deepEqual(
      types,
      noteTypes.slice(0, types.length).map(({ type }) => type),
    );
    assert.equal(types.length, 12);
  });

  for (const type of types) {
    const { path, text } = notesOf010[type];

    test(`are read without a problem: ${type}`, () => {
      const note = noteAt(path, text);
      assert.equal(note.type, type);
      assert.deepEqual(note.problems, []);
    });

    test(`may say schema: 1: ${type}`, () => {
      const with1 = withoutLines(path, text.replace(/^type: .*$/m, '$&\nschema: 1'));
      assert.deepEqual(with1, withoutLines(path, text));
    });
  }

  test('say what they said: status, people, moments', () => {
    const index = indexOf(
      Object.fromEntries(types.map((type) => [notesOf010[type].path, notesOf010[type].text])),
    );
    const interview = index.withId('interview', 'kestrel-grid/2026-03-19-panel-interview');
    assert.deepEqual(interview?.values.interviewers, [
      { name: 'Joanna Mbeki', email: 'joanna@example.com' },
      { name: 'Alistair Penhale' },
    ]);
    assert.equal(interview.values.start?.text, '2026-03-19T10:30+00:00');
    assert.equal(index.withId('application', 'kestrel-grid')?.status, 'applied');
    assert.deepEqual(
      index.thankYousOf(interview).map(({ status }) => status),
      ['draft'],
    );
    assert.equal(index.withId('reference', 'helena-marsh')?.values.consent, 'not-asked');
  });
});

suite('Notes of a later version', () => {
  for (const type of types) {
    const { path } = notesOf010[type];
    const text = notesOf010[type].text.replace(/^---\n/, `---\n${later}`);

    test(`are shown, and their new keys are no problem: ${type}`, () => {
      const { problems, ...note } = withoutLines(path, text);
      assert.deepEqual(
        problems.map(({ code, severity }) => [code, severity]),
        [['schema/newer', 'hint']],
      );
      assert.deepEqual({ ...note, problems: [] }, withoutLines(path, notesOf010[type].text));
    });

    test(`keep every new line through a change of status: ${type}`, () => {
      const note = noteAt(path, text);
      for (const status of statusesOf(type)) {
        const after = edited(text, statusChange(note, status, day).changes);
        assert.ok(after.startsWith(`---\n${later}`));
        assert.equal(parseNote({ uri: 'file:///n.md', path, text: after })?.status, status);
      }
      const sent = sentChange(note, '2026-03-24T16:30+01:00');
      if (sent) assert.ok(edited(text, sent.changes).startsWith(`---\n${later}`));
    });
  }

  test('a file of a type that is not known is none of ours', () => {
    const text = '---\ntype: background-check\nstatus: draft\n---\n';
    assert.equal(parseNote({ uri: 'file:///n.md', path: 'n.md', text }), undefined);
  });
});

suite('A status of a later version', () => {
  const files = {
    'applications/a/application.md':
      '---\ntype: application\ncompany: Acme\nstatus: background-check\nhistory:\n  - {on: 2026-03-01, status: background-check}\n---\n',
    'applications/a/one.md': '---\ntype: thank-you\napplication: a\nto: {name: Dana}\nstatus: queued\n---\n',
  };

  test('is the status of the note, and told', () => {
    const note = noteAt('applications/a/application.md', files['applications/a/application.md']);
    assert.equal(note.status, 'background-check');
    assert.ok(note.problems.some(({ code, severity }) => code === 'status/unknown' && severity === 'error'));
  });

  test('is shown by its own word', () => {
    const { index, actions, input } = sceneAt('2026-03-24T12:00+01:00', files);
    const nodes = applicationsView(index, actions, input);
    const shown = allNodes(nodes).map(
      ({ label, description, tooltip }) => `${label} ${description} ${tooltip}`,
    );
    assert.ok(
      shown.some((words) => /Acme/.test(words) && /background.check/i.test(words)),
      outline(nodes).join('\n'),
    );
  });

  test('gives no action but the one to look at it', () => {
    const kinds = boardAt(indexOf(files))
      .at(Date.parse('2026-03-24T12:00+01:00'))
      .map(({ kind }) => kind);
    assert.deepEqual([...new Set(kinds)], ['mend-note', 'keep-searching']);
  });
});
