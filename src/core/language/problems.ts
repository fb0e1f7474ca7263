import type { CheckContext } from '../checks/check.js';
import { findingsOf } from '../checks/index.js';
import type { NoteDocument } from '../document/noteDocument.js';
import type { Problem } from '../problem.js';

/** What is told of a note: what the format says (`problemsOf`) and what the checks find, by line. */
export function problemsIn(
  document: NoteDocument,
  format: readonly Problem[],
  context: CheckContext,
): Problem[] {
  return [...format, ...findingsOf(document, context)].sort((a, b) => a.line - b.line);
}
