import { noteTypeNamed } from '../noteTypes/index.js';
import type { KeyPath } from '../problem.js';
import type { Person } from '../text/people.js';
import type { KeyKind } from './keyKinds.js';
import { isNoteOf, type Note } from './note.js';

/** A person in the front matter of a note, and where: the path of the group, or of the text that names them. */
export interface PersonIn {
  readonly person: Person & Readonly<Record<string, unknown>>;
  readonly path: KeyPath;
}

/** A note never changes, and neither do its people. */
const peopleOfNotes = new WeakMap<Note, readonly PersonIn[]>();

/** Everybody that a note's front matter names, in order; of a reference, first the reference. */
export function peopleIn(note: Note): readonly PersonIn[] {
  let people = peopleOfNotes.get(note);
  if (!people) peopleOfNotes.set(note, (people = findPeople(note)));
  return people;
}

function findPeople(note: Note): PersonIn[] {
  const { keys } = noteTypeNamed(note.type);
  const values = note.values as Readonly<Record<string, unknown>>;
  const found: PersonIn[] =
    isNoteOf('reference', note) && note.values.name ? [{ person: note.values, path: [] }] : [];
  for (const [key, { is }] of Object.entries(keys)) {
    if (isPerson(is)) found.push(...personAt(values[key], [key]));
    else if ((is as KeyKind).kind === 'list' && isPerson((is as Extract<KeyKind, { kind: 'list' }>).of)) {
      for (const [at, each] of ((values[key] ?? []) as readonly unknown[]).entries())
        found.push(...personAt(each, [key, at]));
    }
  }
  return found;
}

function isPerson(kind: KeyKind): boolean {
  return kind.kind === 'record' && kind.person === true;
}

function personAt(value: unknown, path: KeyPath): PersonIn[] {
  const { name, email } = (value ?? {}) as Person;
  return name || email ? [{ person: value as PersonIn['person'], path }] : [];
}
