import type { KeyKind } from '../notes/keyKinds.js';
import { isNoteOf, type Note } from '../notes/note.js';
import { noteTypeNamed } from '../noteTypes/index.js';
import type { KeyPath } from '../problem.js';
import { foldName, isSamePerson, type Person } from '../text/people.js';
import type { NoteIndex } from './noteIndex.js';

/** A person in the front matter of a note, and where: the path of the group, or of the text that names them. */
export interface PersonIn {
  readonly person: Person & Readonly<Record<string, unknown>>;
  readonly path: KeyPath;
}

/** What is known of notes, which never change, and of an index at its last revision. */
const peopleOfNotes = new WeakMap<Note, readonly PersonIn[]>();
const peopleOfIndexes = new WeakMap<
  NoteIndex,
  { readonly revision: number; readonly people: readonly Person[] }
>();

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

/** Everybody that any note names, each once, with all that is known of them: those with an address first. */
export function everybody(index: NoteIndex): readonly Person[] {
  const known = peopleOfIndexes.get(index);
  if (known?.revision === index.revision) return known.people;
  const people = findEverybody(index);
  peopleOfIndexes.set(index, { revision: index.revision, people });
  return people;
}

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
