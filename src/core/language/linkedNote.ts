import type { NoteIndex } from '../index/noteIndex.js';
import type { LinkTarget } from '../notes/keyKinds.js';
import type { Note } from '../notes/note.js';

/** The note that an id in another note means; undefined where no note has it (format: principle 5). */
export function linkedNote(
  index: NoteIndex,
  from: Note,
  to: LinkTarget | 'story',
  id: string,
): Note | undefined {
  if (to !== 'interview') return index.withId(to, id);
  return index.interviewLinked(id, (from.values as { application?: string }).application);
}
