import type { NoteDocument } from '../document/noteDocument.js';
import { problemsOf } from '../index/noteProblems.js';
import type { LanguageContext } from '../language/context.js';
import { problemsIn } from '../language/problems.js';
import type { Problem } from '../problem.js';

/** All that is told of a note as it stands in its document, by line. */
export function allProblems(document: NoteDocument, context: LanguageContext): Problem[] {
  const { note } = document;
  return note ? problemsIn(document, problemsOf(context.index, note, context.ignoredChecks), context) : [];
}
