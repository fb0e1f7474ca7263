import type { NoteDocument } from '../../document/noteDocument.js';
import { ENTRY } from './step.js';
import type { KeyKind } from '../../notes/keyKinds.js';
import { commonKeys, noteTypeNamed } from '../../noteTypes/index.js';
import type { NoteType } from '../../noteTypes/noteType.js';
import type { LanguageContext } from '../context.js';
import type { Cursor } from './cursor.js';

/** A question for completions in the front matter. */
export interface Asking {
  readonly document: NoteDocument;
  readonly context: LanguageContext;
  readonly definition: NoteType;
  readonly cursor: Cursor;
  /** The status that the note had when it was last saved. */
  readonly savedStatus?: string;
}

/**
 * The type that a file is being written as: that of the note; while its marks are still missing, the one that it names,
 * provided that it has no key of somebody else's.
 */
export function definitionFor({ note, text, front }: NoteDocument): NoteType | undefined {
  if (note) return noteTypeNamed(note.type);
  const named = /^type:[ \t]*(["']?)([a-z-]+)\1[ \t]*(?:#.*)?$/m.exec(
    text.slice(0, front?.end ?? 2000).replaceAll('\r', ''),
  )?.[2];
  const definition = named === undefined ? undefined : noteTypeNamed(named);
  const known = (key: string): boolean =>
    definition !== undefined && (key in definition.keys || (commonKeys as readonly string[]).includes(key));
  return Object.keys(front?.data ?? {}).every(known) ? definition : undefined;
}

/** What a path may hold; undefined for a key that the type does not know. */
export function kindAt({ keys }: NoteType, path: Cursor['path']): KeyKind | undefined {
  const [first, ...rest] = path;
  let kind: KeyKind | undefined =
    typeof first === 'string' && Object.hasOwn(keys, first) ? keys[first]?.is : undefined;
  for (const step of rest) {
    if (kind?.kind === 'list') kind = step === ENTRY ? kind.of : undefined;
    else if (kind?.kind === 'map') kind = kind.of;
    else if (kind?.kind === 'record')
      kind = typeof step === 'string' && Object.hasOwn(kind.keys, step) ? kind.keys[step] : undefined;
    else return undefined;
  }
  return kind;
}

/** True for a kind with one value. */
export function isSingle(kind: KeyKind): boolean {
  return kind.kind !== 'record' && kind.kind !== 'list' && kind.kind !== 'map';
}

/** The id of the application that the note is, or belongs to. */
export function applicationOf({ note }: NoteDocument): string | undefined {
  if (!note) return undefined;
  return note.type === 'application' ? note.id : (note.values as { application?: string }).application;
}
