import { findingsOf } from '../checks/index.js';
import type { NoteDocument } from '../document/noteDocument.js';
import { problemsOf } from '../index/noteProblems.js';
import type { LanguageContext } from '../language/context.js';
import type { Problem } from '../problem.js';

/** All that there is to say about a note as it stands in its document, by line. */
export function problemsIn(document: NoteDocument, context: LanguageContext): Problem[] {
  const { note } = document;
  if (!note) return [];
  return [...problemsOf(context.index, note), ...findingsOf(document, context)].sort(
    (a, b) => a.line - b.line,
  );
}
