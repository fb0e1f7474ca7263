import { findingsOf } from '../checks/index.js';
import type { NoteDocument } from '../document/noteDocument.js';
import { problemsOf } from '../index/noteProblems.js';
import type { Problem } from '../problem.js';
import type { LanguageContext } from '../language/context.js';

import { mayBeIgnored } from './ignoreProblem.js';

/** All that is told of a note as it stands in its document, by line. */
export function allProblems(document: NoteDocument, context: LanguageContext): Problem[] {
  const { note } = document;
  if (!note) return [];
  const isTold = (problem: Problem): boolean =>
    !context.ignoredChecks.has(problem.code) || !mayBeIgnored(problem);
  return [...problemsOf(context.index, note), ...findingsOf(document, context)]
    .filter(isTold)
    .sort((a, b) => a.line - b.line);
}
