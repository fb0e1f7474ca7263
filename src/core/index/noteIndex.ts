import type { LaterNote } from '../notes/laterNote.js';
import { isNoteOf, type Note, type NoteOf, baseName } from '../notes/note.js';
import { peopleIn } from '../notes/peopleIn.js';
import { noteTypeNamed, type TypeName } from '../noteTypes/index.js';
import { bucket, byPath, drop, placeOf } from './collections.js';

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
  /** What the file is instead. */
  readonly later?: LaterNote;
}

/** All notes of the workspace, by address, application, id and link. Holds no text. One change costs one note. */
export class NoteIndex {
  readonly #notes = new Map<string, Note>();
  readonly #groups = new Map<string, Map<string, Note>>();
  readonly #byId = new Map<string, Set<Note>>();
  /** Interviews by `<application>/<file name>`, and by the file's name alone. */
  readonly #byFile = new Map<string, Set<Note>>();
  /** Notes that link to a reference, by the text of the link; to an interview, by `<application>/<link>`. */
  readonly #linking = new Map<string, Set<Note>>();
  /** Notes that link to an interview by a name that no file of their own application has, by the text of the link. */
  readonly #astray = new Map<string, Set<Note>>();
  /** The notes of one type by path, kept in order once somebody asked for them. */
  readonly #ofType = new Map<TypeName, Note[]>();

  readonly #later = new Map<string, LaterNote>();
  readonly #laterOf = new Map<string, Map<string, LaterNote>>();
  #namesRevision = 0;

  /** Counts the changes of people, employers and roles: while it is the same, so is what was computed of all names. */
  get namesRevision(): number {
    return this.#namesRevision;
  }

  /** Every note, in no particular order. */
  get notes(): ReadonlyMap<string, Note> {
    return this.#notes;
  }

  /** What later versions have written: by address, in no particular order. No note, and part of nothing else here. */
  get later(): ReadonlyMap<string, LaterNote> {
    return this.#later;
  }

  /** What later versions have written for an application, by path. */
  laterOf(application: string): LaterNote[] {
    return byPath([...(this.#laterOf.get(application)?.values() ?? [])]);
  }

  /** The group of every application, and the one with the empty id. */
  get groups(): ReadonlyMap<string, ReadonlyMap<string, Note>> {
    return this.#groups;
  }

  /** The notes of a group; none where there is no such group. */
  members(group: string): Note[] {
    return [...(this.#groups.get(group)?.values() ?? [])];
  }

  /** The notes of one type, by path. */
  ofType<N extends TypeName>(type: N): (NoteOf<N> & Note)[] {
    const all = (): Note[] => byPath([...this.#notes.values()].filter((note) => note.type === type));
    return [...bucket(this.#ofType, type, all)] as (NoteOf<N> & Note)[];
  }

  /** The notes of one type in one application's group, by path. */
  inGroup<N extends TypeName>(group: string, type: N): (NoteOf<N> & Note)[] {
    const notes = this.members(group);
    return byPath(notes.filter((note): note is NoteOf<N> & Note => note.type === type));
  }

  /** The notes of one application's group by type, each list by path. */
  byType(group: string): ReadonlyMap<TypeName, readonly Note[]> {
    const types = new Map<TypeName, Note[]>();
    for (const note of this.members(group)) bucket(types, note.type, () => []).push(note);
    for (const notes of types.values()) byPath(notes);
    return types;
  }

  /** The note of the type with that id; the first by path where an id is doubled. */
  withId<N extends TypeName>(type: N, id: string | undefined): (NoteOf<N> & Note) | undefined {
    return this.allWithId(type, id ?? '')[0] as (NoteOf<N> & Note) | undefined;
  }

  /** All notes of the type that have that id, by path. */
  allWithId(type: TypeName, id: string): Note[] {
    const notes = this.#byId.get(nameOf(type, id));
    return notes ? byPath([...notes]) : [];
  }

  /**
   * The interview that a link means. The application's part may be left out: then the same application is looked
   * through first (format: principle 5).
   */
  interviewLinked(link: string | undefined, application: string | undefined): Interview | undefined {
    if (link === undefined) return undefined;
    const withId = this.allWithId('interview', link) as Interview[];
    return (
      withId.find(({ values }) => values.application === application) ??
      this.#inSameApplication(link, application) ??
      withId[0] ??
      first(this.#byFile.get(link))
    );
  }

  /** The thank-yous that belong to an interview, by path. */
  thankYousOf(interview: Interview): (NoteOf<'thank-you'> & Note)[] {
    const found: (NoteOf<'thank-you'> & Note)[] = [];
    for (const link of new Set([interview.id, ...fileNamesOf(interview)])) {
      for (const note of this.#meaning(link, interview.values.application)) {
        if (!isNoteOf('thank-you', note) || note.values.interview !== link) continue;
        if (this.interviewLinked(link, note.values.application)?.uri === interview.uri) found.push(note);
      }
    }
    return byPath(found);
  }

  /** Takes in changes and tells what they touched. */
  apply(changes: Iterable<NoteChange>): Touched {
    const groups = new Set<string>();
    let shared = false;
    for (const { uri, note, later } of changes) {
      this.#setLater(uri, later);
      const before = this.#notes.get(uri);
      const involved = [before, note].filter((each) => each !== undefined);
      if (!before || !note || namesOf(before) !== namesOf(note)) this.#namesRevision += 1;
      for (const each of involved) this.#touch(each, groups);
      if (before) this.#remove(before);
      if (note) this.#add(note);
      for (const each of involved) this.#touch(each, groups);
      shared ||= involved.some((each) => groupOf(each) === '');
    }
    return { groups, shared };
  }

  #setLater(uri: string, later: LaterNote | undefined): void {
    const before = this.#later.get(uri);
    if (before) this.#laterOf.get(before.application)?.delete(uri);
    this.#later.delete(uri);
    if (!later) return;
    this.#later.set(uri, later);
    bucket(this.#laterOf, later.application, () => new Map<string, LaterNote>()).set(uri, later);
  }

  #inSameApplication(link: string, application: string | undefined): Interview | undefined {
    return application === undefined ? undefined : first(this.#byFile.get(`${application}/${link}`));
  }

  /** The notes whose link, with that text, can mean an interview of the application. The rest mean one of their own. */
  *#meaning(link: string, application: string | undefined): Iterable<Note> {
    if (application !== undefined)
      yield* this.#linking.get(nameOf('interview', `${application}/${link}`)) ?? [];
    for (const note of this.#astray.get(link) ?? []) {
      if (application === undefined || groupOf(note) !== application) yield note;
    }
  }

  #add(note: Note): void {
    this.#notes.set(note.uri, note);
    const sameType = this.#ofType.get(note.type);
    sameType?.splice(placeOf(note, sameType), 0, note);
    bucket(this.#groups, groupOf(note), () => new Map<string, Note>()).set(note.uri, note);
    for (const [map, key] of this.#placesOf(note)) bucket(map, key, () => new Set<Note>()).add(note);
    this.#sortOutLinks(note);
  }

  #remove(note: Note): void {
    this.#notes.delete(note.uri);
    const sameType = this.#ofType.get(note.type);
    sameType?.splice(placeOf(note, sameType), 1);
    const group = this.#groups.get(groupOf(note));
    group?.delete(note.uri);
    if (group?.size === 0) this.#groups.delete(groupOf(note));
    for (const [map, key] of this.#placesOf(note)) drop(map, key, note);
    if (isNoteOf('thank-you', note)) drop(this.#astray, note.values.interview ?? '', note);
    this.#sortOutLinks(note);
  }

  /** Links go astray when the last file of that name leaves their application, and come home with the first. */
  #sortOutLinks(note: Note): void {
    if (isNoteOf('thank-you', note) && this.#notes.has(note.uri)) this.#sortOut(note);
    if (!isNoteOf('interview', note)) return;
    const name = `${note.values.application ?? ''}/${baseName(note.path)}`;
    for (const other of this.#linking.get(nameOf('interview', name)) ?? []) this.#sortOut(other);
  }

  #sortOut(note: Note): void {
    const { interview, application } = note.values as { interview?: string; application?: string };
    if (interview === undefined) return;
    if (this.#inSameApplication(interview, application)) drop(this.#astray, interview, note);
    else bucket(this.#astray, interview, () => new Set<Note>()).add(note);
  }

  #placesOf(note: Note): [Map<string, Set<Note>>, string][] {
    const places: [Map<string, Set<Note>>, string][] = [[this.#byId, nameOf(note.type, note.id)]];
    for (const name of isNoteOf('interview', note) ? fileNamesOf(note) : [])
      places.push([this.#byFile, name]);
    const link = linkOf(note);
    if (link !== undefined) places.push([this.#linking, link]);
    return places;
  }

  /** The groups whose results can depend on the note: its own, and those that meet it through a link. */
  #touch(note: Note, groups: Set<string>): void {
    groups.add(groupOf(note));
    const linked = isNoteOf('thank-you', note)
      ? this.interviewLinked(note.values.interview, note.values.application)
      : undefined;
    if (linked) groups.add(groupOf(linked));
    // Nothing depends on the id of any other type, and every application has an "evaluation" and an "offer".
    if (noteTypeNamed(note.type).linked) {
      const name = nameOf(note.type, note.id);
      for (const other of this.#byId.get(name) ?? []) groups.add(groupOf(other));
      for (const other of this.#linking.get(name) ?? []) groups.add(groupOf(other));
    }
    if (isNoteOf('interview', note)) this.#touchByLinks(note, groups);
    if (isNoteOf('application', note) && note.status === ACCEPTED)
      for (const other of this.ofType('application')) if (other.status === ACCEPTED) groups.add(other.id);
  }

  /** Links by id or by the file's name. One that goes astray can mean any interview of that name. */
  #touchByLinks(note: Interview, groups: Set<string>): void {
    for (const link of new Set([note.id, ...fileNamesOf(note)])) {
      for (const other of this.#meaning(link, note.values.application)) groups.add(groupOf(other));
      if (!this.#astray.has(link)) continue;
      for (const meant of this.#byFile.get(link) ?? []) groups.add(groupOf(meant));
      for (const meant of this.#byId.get(nameOf('interview', link)) ?? []) groups.add(groupOf(meant));
    }
  }
}

type Interview = NoteOf<'interview'> & Note;

/** The names in a note, as one text to compare. */
function namesOf(note: Note): string {
  const { company, role, location } = note.values as Readonly<Record<string, unknown>>;
  return JSON.stringify([company, role, location, peopleIn(note)]);
}

/** The status that only one application can have (format: problems). */
export const ACCEPTED = 'offer-accepted';

/** The group that a note belongs to: its application's id, or the empty id. */
export function groupOf(note: Note): string {
  if (isNoteOf('application', note)) return note.id;
  return (note.values as { application?: string }).application ?? '';
}

/** What an interview may be called without its id. */
function fileNamesOf({ path, values }: Interview): string[] {
  const name = baseName(path);
  return values.application === undefined ? [name] : [name, `${values.application}/${name}`];
}

/** Under what a link to another note is kept. */
function linkOf(note: Note): string | undefined {
  const { interview, reference, application } = note.values as Readonly<Record<string, string | undefined>>;
  if (isNoteOf('thank-you', note) && interview !== undefined)
    return nameOf('interview', `${application ?? ''}/${interview}`);
  return isNoteOf('reference-request', note) && reference !== undefined
    ? nameOf('reference', reference)
    : undefined;
}

function first(notes: ReadonlySet<Note> | undefined): Interview | undefined {
  let found: Note | undefined;
  for (const note of notes ?? []) if (!found || note.uri < found.uri) found = note;
  return found as Interview | undefined;
}

function nameOf(type: TypeName, name: string): string {
  return `${type} ${name}`;
}
