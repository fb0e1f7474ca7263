import type { Action } from './action.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { isNoteOf } from '../notes/note.js';

/** The interviews after which somebody is still to be thanked, each with the addresses of what was sent already. */
export type OpenThanks = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads that from the actions of the present. */
export function openThanks(actions: readonly Action[], index: NoteIndex): OpenThanks {
  const open = new Map<string, ReadonlySet<string>>();
  for (const { kind, interview } of actions) {
    if (kind === 'thank-you' && interview !== undefined && !open.has(interview))
      open.set(interview, new Set(sentOf(interview, index)));
  }
  return open;
}

/**
 * The interviews of which the last thank-you was marked as sent between two readings, in a file that was changed in this
 * window. What was skipped, deleted or cannot be read any more is no reason to say that it is done.
 */
export function finishedThanks(
  before: OpenThanks,
  after: OpenThanks,
  { index, changed }: { readonly index: NoteIndex; readonly changed: ReadonlySet<string> },
): string[] {
  return [...before].flatMap(([interview, sent]) => {
    const isNew = (uri: string): boolean => changed.has(uri) && !sent.has(uri);
    return !after.has(interview) && sentOf(interview, index).some(isNew) ? [interview] : [];
  });
}

function sentOf(interview: string, index: NoteIndex): string[] {
  const note = index.notes.get(interview);
  if (!isNoteOf('interview', note) || note.broken) return [];
  return index.thankYousOf(note).flatMap(({ status, uri }) => (status === 'sent' ? [uri] : []));
}
