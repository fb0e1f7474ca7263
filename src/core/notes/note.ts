import type { Ignored } from '../checks/ignore.js';
import type { Problem } from '../problem.js';
import type { TypeName, TypeNamed } from '../noteTypes/index.js';
import type { Values } from '../noteTypes/noteType.js';
import type { Day } from '../time/day.js';

/** A file as the index gets it. */
export interface NoteFile {
  /** Names the file for good: its address. */
  readonly uri: string;
  /** Its place below the workspace folder, with `/`. */
  readonly path: string;
  /** The text, or its beginning where the file is very long. */
  readonly text: string;
}

/** Something you promised in an interview: a task in the section "Promises". */
export interface PromiseTask {
  readonly text: string;
  readonly day?: Day;
  readonly done: boolean;
  /** Line in the file, counted from 0. */
  readonly line: number;
}

/** Keys of which a problem may be told that only shows among other notes. */
export const placedKeys = ['id', 'application', 'interview', 'reference', 'status', 'history'] as const;

/** The lines, counted from 0, on which these keys stand, where they are there. */
export type NoteLines = Readonly<Partial<Record<(typeof placedKeys)[number], number>>>;

/** A note of one type: what stands in the front matter, typed, and what is wrong with it. */
export interface NoteOf<N extends TypeName> {
  readonly uri: string;
  readonly path: string;
  readonly type: N;
  /** What others link to; the file's name where nothing links to the type. */
  readonly id: string;
  readonly title: string;
  readonly status?: string;
  readonly values: Values<TypeNamed<N>>;
  /** Without those that the note says to ignore. */
  readonly problems: readonly Problem[];
  readonly lines: NoteLines;
  /** What comments in the note say to ignore. */
  readonly ignored?: Ignored;
  /** The front matter cannot be read; the values are empty. */
  readonly broken: boolean;
  /** Only of an interview. */
  readonly promises: readonly PromiseTask[];
  /** Only of an interview: the stories that were told in it, as the links under its questions name them. */
  readonly stories?: readonly string[];
  /** What other notes are checked against: of an interview the part with the topics, of a thank-you its body. */
  readonly excerpt?: string;
}

/** A note of any type. */
export type Note = { readonly [N in TypeName]: NoteOf<N> }[TypeName];

/** Narrows a note to one type. */
export function isNoteOf<N extends TypeName>(type: N, note: Note | undefined): note is NoteOf<N> & Note {
  return note?.type === type;
}

/** The file's name without `.md`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** The name of the folder that the file is in; empty at the top. */
export function folderName(path: string): string {
  return path.split('/').at(-2) ?? '';
}
