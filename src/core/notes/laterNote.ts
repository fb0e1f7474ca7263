import { noteTypeNamed } from '../noteTypes/index.js';
import { copyOf } from '../text/copy.js';
import type { FrontMatter } from './frontMatter.js';
import type { NoteFile } from './note.js';
import { isMissing } from './readValue.js';

/** A file of a type that this version does not know, which names an application: shown beside its notes, and left alone. */
export interface LaterNote {
  readonly uri: string;
  readonly path: string;
  /** As it is written. */
  readonly type: string;
  /** The id of the application that it names; there may be none. */
  readonly application: string;
}

/** Undefined for a type that is known here, whether or not the file has its mark, and without an application. */
export function laterNoteOf({ uri, path }: NoteFile, { data }: FrontMatter): LaterNote | undefined {
  const type = textOf(data['type']);
  const application = textOf(data['application']);
  if (type === undefined || application === undefined || noteTypeNamed(type)) return undefined;
  return { uri, path, type: copyOf(type), application: copyOf(application) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && !isMissing(value.trim()) ? value.trim() : undefined;
}
