import assert from 'node:assert/strict';
import { NoteIndex } from '../../../../src/core/index/noteIndex.js';
import type { Note } from '../../../../src/core/notes/note.js';
import { note, ofAcme } from '../../../support/actions.js';
import { parseNote } from '../../../../src/core/notes/parseNote.js';

const indexOf = (...notes: readonly Note[]): NoteIndex => {
  const index = new NoteIndex();
  index.apply(notes.map((each) => ({ uri: each.uri, note: each })));
  return index;
};

const meeting = (path: string, facts: object = {}): Note =>
  note(path, { type: 'interview', start: '2026-03-17T11:00-04:00', ...facts });

suite('Links between notes', () => {
  const check = (
    link: string,
    application: string | undefined,
    expected: Note | undefined,
    ...notes: readonly Note[]
  ): void => {
    assert.equal(indexOf(...notes).interviewLinked(link, application)?.uri, expected?.uri);
    assert.equal(
      indexOf(...[...notes].reverse()).interviewLinked(link, application)?.uri,
      expected?.uri,
      'the order matters',
    );
  };
  const ofA = meeting('a/first.md', { application: 'a' });
  const ofB = meeting('b/first.md', { application: 'b' });
  const alone = meeting('first.md');

  test('the whole id is found from anywhere', () => check('a/first', 'b', ofA, ofA, ofB, alone));
  test('without the part of the application the same application comes first', () => {
    check('first', 'a', ofA, ofA, ofB, alone);
    check('first', 'b', ofB, ofA, ofB, alone);
  });
  test('then an interview that has exactly that id', () => check('first', 'c', alone, ofA, ofB, alone));
  test('a note without an application means an interview without one', () =>
    check('first', undefined, alone, ofA, ofB, alone));
  test('an explicit id is found', () => {
    const named = meeting('a/second.md', { application: 'a', id: 'int-2' });
    check('int-2', 'a', named, ofA, named);
    check('int-2', 'b', named, ofA, named);
  });
  test('a link to nothing finds nothing', () => check('third', 'a', undefined, ofA, ofB));
  test('an id that is doubled means the first by path', () => {
    const twins = [meeting('a/x.md', { id: 'same' }), meeting('a/y.md', { id: 'same' })];
    check('same', undefined, twins[0], ...twins);
  });
  test('a note of another type is not meant', () =>
    check('first', 'a', undefined, note('first.md', { type: 'reference', name: 'x' })));

  test('an id leads to the note of its type', () => {
    const index = indexOf(
      note('references/acme.md', { type: 'reference', name: 'x' }),
      note('applications/acme/application.md', { type: 'application', role: 'x' }),
    );
    assert.equal(index.withId('reference', 'acme')?.type, 'reference');
    assert.equal(index.withId('application', 'acme')?.type, 'application');
    assert.equal(index.withId('interview', 'acme'), undefined);
  });
  test('all notes with a doubled id are found', () => {
    const twins = [
      note('r/a.md', { type: 'reference', name: 'x', id: 'h' }),
      note('r/h.md', { type: 'reference', name: 'y' }),
    ];
    assert.equal(indexOf(...twins).allWithId('reference', 'h').length, 2);
  });
  test('notes are grouped by their application', () => {
    const index = indexOf(ofAcme('follow-up'), ofAcme('offer'), ofA);
    assert.deepEqual([...index.groups.keys()].sort(), ['a', 'acme']);
    assert.equal(index.inGroup('acme', 'offer').length, 1);
  });
  test('a note that went leaves nothing behind', () => {
    const index = indexOf(ofA);
    index.apply([{ uri: ofA.uri }]);
    assert.equal(index.notes.size, 0);
    assert.equal(index.groups.size, 0);
    assert.equal(index.interviewLinked('a/first', 'a'), undefined);
  });
  test('taking away what is not there does nothing', () =>
    assert.equal(new NoteIndex().apply([{ uri: 'file:///x.md' }]).groups.size, 0));
});

suite('A link by application and file name', () => {
  test('means an interview that has an id of its own, too', () => {
    const files = {
      'applications/a/i.md': '---\ntype: interview\nid: int-1\napplication: a\n---\n',
      'applications/a/t.md': '---\ntype: thank-you\napplication: a\ninterview: a/i\nto: {name: Dana}\n---\n',
    };
    const index = new NoteIndex();
    index.apply(
      Object.entries(files).map(([path, text]) => ({
        uri: path,
        note: parseNote({ uri: path, path, text }),
      })),
    );
    const interview = index.withId('interview', 'int-1');
    assert.equal(index.interviewLinked('a/i', 'a')?.id, 'int-1');
    assert.deepEqual(interview && index.thankYousOf(interview).map(({ path }) => path), [
      'applications/a/t.md',
    ]);
  });
});
