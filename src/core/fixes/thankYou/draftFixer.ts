import { type Draft, draftOf } from '../../checks/thankYou/draft.js';
import type { Problem } from '../../problem.js';
import type { Fix, Fixer } from '../fix.js';

/** A fixer that needs the thank-you taken apart; nothing where the note has become another, or is skipped since. */
export function draftFixer(fixes: (draft: Draft, problem: Problem) => Iterable<Fix>): Fixer {
  return (problem, document, context) => {
    const draft = draftOf(document, context);
    return draft ? fixes(draft, problem) : [];
  };
}
