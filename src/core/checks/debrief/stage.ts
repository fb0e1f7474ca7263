import type { NoteDocument } from '../../document/noteDocument.js';
import { isNoteOf, type Note, type NoteOf } from '../../notes/note.js';

/** The note as an interview whose debrief is at least so far; undefined for any other. A fresh note is left in peace. */
export function interviewAt(
  stage: 'captured' | 'completed',
  { note }: Pick<NoteDocument, 'note'>,
): (NoteOf<'interview'> & Note) | undefined {
  if (!isNoteOf('interview', note)) return undefined;
  const { debrief } = note.values;
  return debrief === 'completed' || debrief === stage ? note : undefined;
}
