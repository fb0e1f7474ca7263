import type { LanguageContext } from '../language/context.js';
import type { NoteDocument } from '../document/noteDocument.js';
import { holds, type Span } from '../document/position.js';
import { spanOfProblem } from '../language/problemRange.js';
import type { Problem } from '../problem.js';
import { allProblems } from './allProblems.js';
import type { Fix } from './fix.js';
import { waysToIgnore } from './ignoreProblem.js';
import { fixesFor } from './index.js';

/** A problem, and what can be done about it: mend it, or put it aside. */
export interface Remedies {
  readonly problem: Problem;
  readonly fixes: readonly Fix[];
  readonly ignores: readonly Fix[];
}

/** What can be done about the problems that a stretch of the text touches. */
export function fixesIn(document: NoteDocument, span: Span, context: LanguageContext): Remedies[] {
  return allProblems(document, context)
    .filter((problem) => touch(spanOfProblem(document, problem), span))
    .map((problem) => ({
      problem,
      fixes: fixesFor(problem, document, context),
      ignores: waysToIgnore(problem, document),
    }));
}

function touch(a: Span, b: Span): boolean {
  return holds(a, b.start) || holds(b, a.start);
}
