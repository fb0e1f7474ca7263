import type { NoteDocument } from '../../document/noteDocument.js';
import { isNoteOf, type Note, type NoteOf } from '../../notes/note.js';

/**
 * The note as an interview whose debrief is at least so far; undefined for any other. A fresh note is left in peace. An
 * interview that is completed and says nothing of its debrief counts as captured: what is in it is the debrief.
 */
export function interviewAt(
  stage: 'captured' | 'completed',
  { note }: Pick<NoteDocument, 'note'>,
): (NoteOf<'interview'> & Note) | undefined {
  if (!isNoteOf('interview', note)) return undefined;
  const { status, debrief = status === 'completed' ? 'captured' : 'not-started' } = note.values;
  return debrief === 'completed' || debrief === stage ? note : undefined;
}
