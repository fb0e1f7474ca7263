import { findingsOf } from '../checks/index.js';
import type { NoteDocument } from '../document/noteDocument.js';
import type { NoteIndex } from '../index/noteIndex.js';
import type { Problem } from '../problem.js';

/** What is told of a note: what the format says (`problemsOf`) and what the checks find, but for what is ignored. */
export function problemsIn(
  document: NoteDocument,
  format: readonly Problem[],
  { index, ignored }: { readonly index: NoteIndex; readonly ignored: ReadonlySet<string> },
): Problem[] {
  return [...format, ...findingsOf(document, { index })]
    .filter(({ code }) => !ignored.has(code))
    .sort((a, b) => a.line - b.line);
}
