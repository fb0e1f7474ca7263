import { peopleIn } from '../notes/peopleIn.js';
import type { Note } from '../notes/note.js';
import { foldName, isSamePerson, type Person } from '../text/people.js';
import type { NoteIndex } from './noteIndex.js';

export { peopleIn, type PersonIn } from '../notes/peopleIn.js';

/**
 * Something that is computed of the names in all notes (people, employers, roles), and kept until one of them changes:
 * typing goes on without it.
 */
export function namedIn<T>(compute: (index: NoteIndex) => T): (index: NoteIndex) => T {
  const known = new WeakMap<NoteIndex, { readonly revision: number; readonly value: T }>();
  return (index) => {
    let last = known.get(index);
    if (last?.revision !== index.namesRevision) {
      last = { revision: index.namesRevision, value: compute(index) };
      known.set(index, last);
    }
    return last.value;
  };
}

/** Everybody that any note names, each once, with all that is known of them: those with an address first. */
export const everybody = namedIn(findEverybody);

function findEverybody(index: NoteIndex): Person[] {
  const people: Person[] = [];
  const byKey = new Map<string, Person>();
  const all = [...index.notes.values()].flatMap((note) => peopleIn(note).map(({ person }) => person));
  for (const { name, email } of [...all.filter((each) => each.email), ...all.filter((each) => !each.email)]) {
    const person = { ...(name && { name }), ...(email && { email }) };
    const keys = [email?.trim().toLowerCase(), name && !email ? foldName(name) : undefined].filter(
      (key) => key !== undefined,
    );
    if (keys.some((key) => byKey.has(key))) continue;
    people.push(person);
    for (const key of [email?.trim().toLowerCase(), name && foldName(name)]) if (key) byKey.set(key, person);
  }
  return people;
}

/** The notes that name a person, by path. */
export function notesNaming(index: NoteIndex, person: Person): Note[] {
  return [...index.notes.values()]
    .filter((note) => peopleIn(note).some((each) => isSamePerson(each.person, person)))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
}
