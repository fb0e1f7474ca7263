import type { NoteDocument } from '../document/noteDocument.js';
import type { Problem } from '../problem.js';
import { type Check, type CheckContext, run } from './check.js';

/** Every check, in the order of the reference page. To add one: a definition, a line here. */
export const checks: readonly Check[] = [];

/** What the checks find in a note, by line. A note that cannot be read has no findings. */
export function findingsOf(document: NoteDocument, context: CheckContext): Problem[] {
  const { note } = document;
  if (!note || note.broken) return [];
  return checks
    .filter(({ types }) => types.includes(note.type))
    .flatMap((check) => run(check, document, context))
    .sort((a, b) => a.line - b.line);
}
