import { bodyStartOf, readFrontMatter } from '../notes/frontMatter.js';
import { parseNote } from '../notes/parseNote.js';
import type { Table } from './csv.js';
import { cellOf } from './listCells.js';

/** A file of a folder of notes. */
export interface ForeignNote {
  /** Its place below the folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * The notes of another program as a table: a column for every key, and the text of the note. Files without front matter,
 * with front matter that cannot be read, and our own notes are none.
 */
export function notesTable(files: readonly ForeignNote[]): Table {
  const notes = files.flatMap(({ path, text }) => {
    const front = readFrontMatter(text);
    const isOurs = parseNote({ uri: path, path, text }) !== undefined;
    if (!front || front.broken || isOurs || Object.keys(front.data).length === 0) return [];
    return [{ place: path, data: front.data, text: text.slice(bodyStartOf(text)).trim() }];
  });
  const keys = [...new Set(notes.flatMap(({ data }) => Object.keys(data)))];
  return {
    headers: [...keys, 'text'],
    rows: notes.map(({ place, data, text }) => ({
      place,
      cells: [...keys.map((key) => cellOf(flat(data[key]))), text],
    })),
  };
}

/** `[[Acme]]` without quotes is a list in a list to YAML, and a link to its writer. */
function flat(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [only] = value as readonly unknown[];
  return value.length === 1 && Array.isArray(only) ? only.join(', ') : value;
}
