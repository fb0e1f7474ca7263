import type { KeyKind, ValueOf } from '../notes/keyKinds.js';

/** The six steps after an interview. */
export type Step = 1 | 2 | 3 | 4 | 5 | 6;

export const stepTitles: Readonly<Record<Step, string>> = {
  1: 'Debrief',
  2: 'Thank',
  3: 'Keep searching',
  4: 'Evaluate',
  5: 'References',
  6: 'Be patient',
};

/** One key of a note type: what it may hold, and its meaning in a sentence. */
export interface KeyDefinition<K extends KeyKind = KeyKind> {
  readonly is: K;
  readonly means: string;
}

/** The statuses of a type and the moves that are usual between them. A move that is not listed is done and mentioned. */
export interface LifeCycle {
  /** The key that holds the status. */
  readonly key: string;
  readonly moves: Readonly<Record<string, readonly string[]>>;
  /** Statuses in which the thing has ended. */
  readonly ended: readonly string[];
  /** Statuses whose day stands in a key of the same name. */
  readonly dated: readonly string[];
  /** Keys that only some statuses have filled in. */
  readonly marks?: Readonly<Record<string, readonly string[]>>;
}

/** Where a new note goes, from the values it is made with. Parts are made safe for file systems by the planner. */
export type Place = (about: PlaceParts) => { readonly folder: readonly string[]; readonly name: string };

/** What a place may be made of. */
export interface PlaceParts {
  /** The id of the application, else `no-application`. */
  readonly application: string;
  /** The day of the note: of the interview, of the talk, else today. */
  readonly day: string;
  readonly person: string;
  readonly round: string;
  readonly number: string;
  readonly week: string;
  readonly title: string;
}

/** The definition of a note type: commands, forms, reading, docs and checks follow from it. */
export interface NoteType<
  Keys extends Readonly<Record<string, KeyDefinition>> = Readonly<Record<string, KeyDefinition>>,
> {
  readonly type: string;
  readonly step: Step;
  /** As the command says it: "New Thank-You". */
  readonly title: string;
  readonly means: string;
  readonly icon: string;
  /** For words that other tools use too: the keys of which one must be there (format: principle 4). */
  readonly mark?: readonly string[];
  /** Other notes link to this type by id. */
  readonly linked: boolean;
  readonly keys: Keys;
  readonly lifeCycle?: LifeCycle;
  /** Headings of the body that are read. */
  readonly sections: readonly string[];
  /** The keys asked for by the command, in this order. */
  readonly asks: readonly (keyof Keys & string)[];
  readonly place: Place;
}

/** Declares a type; the values of its keys get their types from it. */
export function defineNoteType<
  const Keys extends Readonly<Record<string, KeyDefinition>>,
  const T extends string,
>(definition: NoteType<Keys> & { readonly type: T }): NoteType<Keys> & { readonly type: T } {
  return definition;
}

/** The values of a note of the type, as read: a key that is missing or could not be read is undefined. */
export type Values<T extends NoteType> = { readonly [K in keyof T['keys']]?: ValueOf<T['keys'][K]['is']> };

/** Shorthand for a key definition. */
export function key<const K extends KeyKind>(is: K, means: string): KeyDefinition<K> {
  return { is, means };
}
