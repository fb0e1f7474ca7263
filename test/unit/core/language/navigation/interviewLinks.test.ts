import assert from 'node:assert/strict';
import {
  interviewLinkAfter,
  linkingInFull,
} from '../../../../../src/core/language/navigation/interviewLinks.js';
import { NoteIndex } from '../../../../../src/core/index/noteIndex.js';
import type { Note } from '../../../../../src/core/notes/note.js';
import { interview, note } from '../../../../support/actions.js';

const indexOf = (...notes: readonly Note[]): NoteIndex => {
  const index = new NoteIndex();
  index.apply(notes.map((each) => ({ uri: each.uri, note: each })));
  return index;
};

/** The link after the application acme is called birk, and each file has a name more. */
function after(link: string, application: string | undefined, ...notes: readonly Note[]): string {
  const renaming = {
    application: (id: string) => (id === 'acme' ? 'birk' : id),
    fileName: ({ path }: Note) => `${path.slice(path.lastIndexOf('/') + 1, -3)}-new`,
  };
  return interviewLinkAfter(indexOf(...notes), { link, application }, renaming);
}

suite('A link to an interview after a renaming', () => {
  const first = interview();
  const own = interview({ id: 'int-1' });
  const alone = note('talk.md', { type: 'interview', start: '2026-03-17' });
  const named = note('talk.md', { type: 'interview', start: '2026-03-17', id: 'talk-1' });

  test('follows the application and the file that it names', () => {
    assert.equal(after('acme/first', 'acme', first), 'birk/first-new');
    assert.equal(after('acme/first', 'other', own), 'birk/first-new');
  });
  test('by the name of the file follows the file', () => {
    assert.equal(after('first', 'acme', first), 'first-new');
    assert.equal(after('first', 'acme', own), 'first-new');
    assert.equal(after('talk', undefined, alone), 'talk-new');
    assert.equal(after('talk', undefined, named), 'talk-new');
  });
  test('by an id of its own stays', () => {
    assert.equal(after('int-1', 'acme', own), 'int-1');
    assert.equal(after('talk-1', undefined, named), 'talk-1');
  });
  test('by an id that is the name of the file, and of an application, stays', () =>
    assert.equal(after('first', 'acme', interview({ id: 'first' })), 'first'));
  test('to nothing stays', () => {
    assert.equal(after('acme/second', 'acme', first), 'acme/second');
    assert.equal(after('acme/first', 'acme'), 'acme/first');
  });
});

suite('The messages that link to an interview with its application', () => {
  test('are those whose link begins with it', () => {
    const thanks = (name: string, link?: string): Note =>
      note(`${name}.md`, { type: 'thank-you', interview: link });
    const index = indexOf(
      thanks('a', 'acme/first'),
      thanks('b', 'first'),
      thanks('c', 'acmes/x'),
      thanks('d'),
    );
    assert.deepEqual(
      linkingInFull(index, 'acme').map(({ path }) => path),
      ['a.md'],
    );
  });
});
