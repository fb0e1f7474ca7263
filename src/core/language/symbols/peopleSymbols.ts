import { groupOf, type NoteIndex } from '../../index/noteIndex.js';
import { peopleIn, type PersonIn } from '../../index/people.js';
import { isNoteOf, type Note } from '../../notes/note.js';
import type { TypeName } from '../../noteTypes/index.js';
import { foldName, personLabel } from '../../text/people.js';
import { plain } from '../../text/plain.js';
import { employerName } from '../../views/actionNode.js';
import { noteTime } from '../../views/noteWords.js';
import type { FoundSymbol } from './foundSymbol.js';

interface Naming {
  readonly note: Note;
  readonly people: readonly PersonIn[];
  readonly time: number;
}

/** What notes say of people; a note that changes is another object. */
const naming = new WeakMap<Note, Naming>();

/** Everybody whom a note names, each once, at their newest interview, else the newest note. References are symbols of their own. */
export function peopleSymbols(index: NoteIndex): FoundSymbol[] {
  const newest = new Map<string, Named>();
  const all = [...index.notes.values()].map(namingOf).filter(({ people }) => people.length > 0);
  const byName = new Map<string, string>();
  for (const { people } of all)
    for (const { person } of people)
      if (person.email && person.name) byName.set(foldName(person.name), mailKey(person.email));
  for (const { note, people, time } of all) {
    for (const each of people) {
      const key = keyOf(each, byName);
      const before = newest.get(key);
      const rank = ranks.indexOf(note.type);
      if (!before || rank > before.rank || (rank === before.rank && time > before.time))
        newest.set(key, { note, time, rank, each });
    }
  }
  return [...newest.values()]
    .filter(({ note }) => !isNoteOf('reference', note))
    .flatMap((named) => symbolOf(named, index));
}

/** Where people are best looked up: a reference's own note, then an interview, then anything. */
const ranks: readonly TypeName[] = ['interview', 'reference'];

interface Named {
  readonly rank: number;
  readonly note: Note;
  readonly time: number;
  readonly each: PersonIn;
}

function namingOf(note: Note): Naming {
  let known = naming.get(note);
  if (!known) {
    const people = peopleIn(note);
    const time = people.length > 0 ? noteTime(note) : 0;
    naming.set(note, (known = { note, people, time: Number.isFinite(time) ? time : -Infinity }));
  }
  return known;
}

function mailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** The address; for a name without one, the address of somebody of that name, else the name. */
function keyOf({ person: { name, email } }: PersonIn, byName: ReadonlyMap<string, string>): string {
  if (email) return mailKey(email);
  const folded = foldName(name);
  return byName.get(folded) ?? folded;
}

function symbolOf({ note, each: { person, path } }: Named, index: NoteIndex): FoundSymbol[] {
  const name = plain(personLabel(person) ?? '');
  if (name === '') return [];
  const group = groupOf(note);
  const title = ['title', 'role'].map((key) => person[key]).find((value) => typeof value === 'string');
  const employer = group === '' ? undefined : employerName(group, index);
  const container = [title, employer].filter(Boolean).join(', ');
  return [
    {
      name,
      kind: 'person',
      ...(container && { container: plain(container) }),
      uri: note.uri,
      place: { line: 0, path },
    },
  ];
}
