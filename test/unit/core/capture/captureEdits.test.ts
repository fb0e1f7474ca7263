import assert from 'node:assert/strict';
import { peopleChanges, proseEdit, questionEdit, topicEdit } from '../../../../src/core/capture/index.js';
import { NoteDocument } from '../../../../src/core/document/noteDocument.js';
import { movedChange } from '../../../../src/core/edit/changes.js';
import { applyEdits, type TextEdit } from '../../../../src/core/edit/textEdit.js';
import { noteAt } from '../../../support/notes.js';

const FRONT = '---\ntype: interview\napplication: acme\n---\n';

function after(body: string, edits: (document: NoteDocument) => readonly TextEdit[]): string {
  const text = FRONT + body;
  return applyEdits(text, edits(new NoteDocument({ uri: 'file:///i.md', path: 'i.md', text }))).slice(
    FRONT.length,
  );
}

suite('What the first notes write', () => {
  test('a topic goes behind the name that waits for it', () => {
    const body = '\n## Something to thank each person for\n\n- Dana Whitlock:\n- Priya Raman: \n';
    assert.equal(
      after(body, (document) =>
        topicEdit(document, { person: 'priya raman', topic: 'pairing', link: 'a habit' }),
      ),
      body.replace('Priya Raman: ', 'Priya Raman: pairing -> a habit'),
    );
    assert.equal(
      after(body, (document) => topicEdit(document, { person: 'Dana Whitlock', topic: 'nights' })),
      body.replace('Dana Whitlock:', 'Dana Whitlock: nights'),
    );
  });

  test('a second topic of a person is an entry of its own', () => {
    const body = '\n## Something to thank each person for\n\n- Dana: nights\n';
    assert.equal(
      after(body, (document) => topicEdit(document, { person: 'Dana', topic: 'days' })),
      `${body}- Dana: days\n`.replace('nights\n-', 'nights\n-'),
    );
  });

  test('nothing is written for nothing', () => {
    for (const edit of [
      (document: NoteDocument) => topicEdit(document, { person: 'Dana', topic: '  ' }),
      (document: NoteDocument) => questionEdit(document, { question: ' ' }),
      (document: NoteDocument) => proseEdit(document, 'Who and what', ''),
    ])
      assert.equal(after('\n## Flags\n', edit), '\n## Flags\n');
  });

  test('what is typed stays on its line, and hides nothing', () => {
    assert.equal(
      after('\n## Questions they asked\n', (document) =>
        questionEdit(document, { question: '## Why <!-- us?\n# them', answer: 'so\nso' }),
      ),
      '\n## Questions they asked\n\n### Why \\<!-- us? # them\n\n- answer: so so\n',
    );
  });

  test('people: an address is added, a spelling mended, somebody new comes last, nobody goes', () => {
    assert.deepEqual(
      peopleChanges(
        [{ name: 'Dana Whitlock' }, { name: 'Mark Oyelaran', email: 'm@example.com' }, { name: 'Priya' }],
        [
          { name: 'dana whitlock', email: 'dana@example.com' },
          { name: 'Marcus Oyelaran', email: 'm@example.com' },
          { name: 'Ann' },
        ],
      ),
      [
        { set: ['interviewers', 0, 'email'], value: 'dana@example.com', after: 'name' },
        { set: ['interviewers', 0, 'name'], value: 'dana whitlock' },
        { set: ['interviewers', 1, 'name'], value: 'Marcus Oyelaran' },
        { append: 'interviewers', entry: { name: 'Ann' } },
      ],
    );
    assert.deepEqual(peopleChanges([{ name: 'Dana' }], [{ name: 'Dana' }]), []);
  });
});

suite('An interview that is moved', () => {
  const moved = (front: string, start?: string): unknown => {
    const note = noteAt('i.md', `---\ntype: interview\napplication: acme\n${front}---\n`);
    assert.ok(note.type === 'interview');
    return movedChange(note, start, 'Europe/Berlin');
  };

  test('lasts as long as before, over a change of the clocks too', () => {
    assert.deepEqual(
      moved('start: 2026-03-27T10:00+01:00\nend: 2026-03-27T10:45+01:00\n', '2026-03-30T10:00+02:00'),
      [
        { set: 'status', value: 'scheduled', after: 'type' },
        { set: 'start', value: '2026-03-30T10:00+02:00', after: 'status' },
        { set: 'end', value: '2026-03-30T10:45+02:00', after: 'start' },
      ],
    );
  });

  test('loses an end that says nothing of its length, and waits where no time is known', () => {
    assert.deepEqual(moved('start: 2026-03-27\nend: 2026-03-27T10:45+01:00\n', '2026-03-30T10:00+02:00'), [
      { set: 'status', value: 'scheduled', after: 'type' },
      { set: 'start', value: '2026-03-30T10:00+02:00', after: 'status' },
      { remove: 'end' },
    ]);
    assert.deepEqual(moved('', '2026-03-30T10:00+02:00'), [
      { set: 'status', value: 'scheduled', after: 'type' },
      { set: 'start', value: '2026-03-30T10:00+02:00', after: 'status' },
    ]);
    assert.deepEqual(moved('start: 2026-03-27T10:00+01:00\n'), [
      { set: 'status', value: 'rescheduled', after: 'type' },
    ]);
  });
});
