import { isNoteOf, type Note, type NoteOf, baseName } from '../notes/note.js';
import type { TypeName } from '../noteTypes/index.js';

/** The notes of one application; notes without one share the group with the empty id. */
export interface Group {
  readonly id: string;
  readonly notes: ReadonlyMap<string, Note>;
}

/** What a change touched: whatever is computed per application is computed again for these. */
export interface Touched {
  readonly groups: ReadonlySet<string>;
  /** A reference or another note that belongs to no application changed. */
  readonly shared: boolean;
}

/** A note that came or changed, or the address of one that went. */
export interface NoteChange {
  readonly uri: string;
  readonly note?: Note;
}

/** All notes of the workspace, by address, application, id and link. Holds no text. One change costs one note. */
export class NoteIndex {
  readonly #notes = new Map<string, Note>();
  readonly #groups = new Map<string, Map<string, Note>>();
  /** Notes by what others may call them: the id, and for an interview also the file's name. */
  readonly #named = new Map<string, Set<Note>>();
  /** Notes that link to an interview or a reference, by the text of the link. */
  readonly #linking = new Map<string, Set<Note>>();

  /** Every note, in no particular order. */
  get notes(): ReadonlyMap<string, Note> {
    return this.#notes;
  }

  /** The group of every application, and the one with the empty id. */
  get groups(): ReadonlyMap<string, ReadonlyMap<string, Note>> {
    return this.#groups;
  }

  /** The notes of one type, by path. */
  ofType<N extends TypeName>(type: N): (NoteOf<N> & Note)[] {
    return byPath([...this.#notes.values()].filter((note): note is NoteOf<N> & Note => note.type === type));
  }

  /** The notes of one type in one application's group, by path. */
  inGroup<N extends TypeName>(group: string, type: N): (NoteOf<N> & Note)[] {
    const notes = [...(this.#groups.get(group)?.values() ?? [])];
    return byPath(notes.filter((note): note is NoteOf<N> & Note => note.type === type));
  }

  /** The notes of one application's group by type, each list by path. */
  byType(group: string): ReadonlyMap<TypeName, readonly Note[]> {
    const types = new Map<TypeName, Note[]>();
    for (const note of this.#groups.get(group)?.values() ?? []) bucket(types, note.type, () => []).push(note);
    for (const notes of types.values()) byPath(notes);
    return types;
  }

  /** The application, interview or reference with that id; the first by path where an id is doubled. */
  withId<N extends TypeName>(type: N, id: string): (NoteOf<N> & Note) | undefined {
    const found = [...(this.#named.get(nameOf(type, id)) ?? [])];
    return byPath(
      found.filter((note): note is NoteOf<N> & Note => isNoteOf(type, note) && note.id === id),
    )[0];
  }

  /** All notes of the type that have that id. */
  allWithId(type: TypeName, id: string): Note[] {
    return byPath([...(this.#named.get(nameOf(type, id)) ?? [])].filter((note) => note.id === id));
  }

  /**
   * The interview that a link means. The application's part may be left out: then the same application is looked
   * through first (format: principle 5).
   */
  interviewLinked(link: string, application: string | undefined): (NoteOf<'interview'> & Note) | undefined {
    const called = (name: string): (NoteOf<'interview'> & Note)[] =>
      byPath(
        [...(this.#named.get(nameOf('interview', name)) ?? [])].filter((note) => isNoteOf('interview', note)),
      );
    const same = called(link).filter((note) => note.values.application === application);
    return (
      same.find((note) => note.id === link) ??
      (application === undefined ? undefined : this.withId('interview', `${application}/${link}`)) ??
      same[0] ??
      called(link).find((note) => note.id === link) ??
      called(link)[0]
    );
  }

  /** The thank-yous that belong to an interview. */
  thankYousOf(interview: NoteOf<'interview'>): (NoteOf<'thank-you'> & Note)[] {
    const linking = namesOf(interview as Note).flatMap((name) => [...(this.#linking.get(name) ?? [])]);
    const own = [...new Set(linking)].filter(
      (note): note is NoteOf<'thank-you'> & Note =>
        isNoteOf('thank-you', note) &&
        this.interviewLinked(note.values.interview ?? '', note.values.application)?.uri === interview.uri,
    );
    return byPath(own);
  }

  /** Takes in changes and tells what they touched. */
  apply(changes: Iterable<NoteChange>): Touched {
    const groups = new Set<string>();
    let shared = false;
    for (const { uri, note } of changes) {
      const before = this.#notes.get(uri);
      if (before) {
        this.#touch(before, groups);
        this.#remove(before);
      }
      if (note) {
        this.#add(note);
        this.#touch(note, groups);
      }
      shared ||= [before, note].some((each) => each !== undefined && groupOf(each) === '');
    }
    return { groups, shared };
  }

  #add(note: Note): void {
    this.#notes.set(note.uri, note);
    bucket(this.#groups, groupOf(note), () => new Map<string, Note>()).set(note.uri, note);
    for (const name of namesOf(note)) bucket(this.#named, name, () => new Set<Note>()).add(note);
    for (const link of linksOf(note)) bucket(this.#linking, link, () => new Set<Note>()).add(note);
  }

  #remove(note: Note): void {
    this.#notes.delete(note.uri);
    const group = this.#groups.get(groupOf(note));
    group?.delete(note.uri);
    if (group?.size === 0) this.#groups.delete(groupOf(note));
    for (const name of namesOf(note)) drop(this.#named, name, note);
    for (const link of linksOf(note)) drop(this.#linking, link, note);
  }

  /** The groups whose results can depend on the note: its own, and those that meet it through a link. */
  #touch(note: Note, groups: Set<string>): void {
    groups.add(groupOf(note));
    for (const name of namesOf(note)) {
      for (const other of this.#linking.get(name) ?? []) groups.add(groupOf(other));
      for (const other of this.#named.get(name) ?? []) groups.add(groupOf(other));
    }
    for (const link of linksOf(note)) {
      for (const other of this.#named.get(link) ?? []) groups.add(groupOf(other));
    }
  }
}

/** The group that a note belongs to: its application's id, or the empty id. */
export function groupOf(note: Note): string {
  if (isNoteOf('application', note)) return note.id;
  return (note.values as { application?: string }).application ?? '';
}

/** What others may call a note. */
function namesOf(note: Note): string[] {
  if (isNoteOf('interview', note)) {
    return [...new Set([note.id, baseName(note.path)])].map((name) => nameOf('interview', name));
  }
  return isNoteOf('reference', note) || isNoteOf('application', note) ? [nameOf(note.type, note.id)] : [];
}

/** What a note calls others, but for its application. */
function linksOf(note: Note): string[] {
  if (isNoteOf('thank-you', note) && note.values.interview !== undefined) {
    const { interview, application } = note.values;
    const names = application === undefined ? [interview] : [interview, `${application}/${interview}`];
    return names.map((name) => nameOf('interview', name));
  }
  if (isNoteOf('reference-request', note) && note.values.reference !== undefined) {
    return [nameOf('reference', note.values.reference)];
  }
  return [];
}

function nameOf(type: TypeName, name: string): string {
  return `${type} ${name}`;
}

function bucket<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function drop(map: Map<string, Set<Note>>, key: string, note: Note): void {
  const set = map.get(key);
  set?.delete(note);
  if (set?.size === 0) map.delete(key);
}

function byPath<N extends Note>(notes: N[]): N[] {
  return notes.length < 2 ? notes : notes.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
}
