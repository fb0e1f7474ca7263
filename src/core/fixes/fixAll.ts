import type { LanguageContext } from '../language/context.js';
import type { NoteDocument } from '../document/noteDocument.js';
import { applyEdits, joinRounds, type TextEdit } from '../edit/textEdit.js';
import type { Fix } from './fix.js';
import { onlyFixFor } from './index.js';
import { allProblems } from './allProblems.js';
import { withText } from './proof.js';

/** No note has more slips than this; a pair of fixes that undo each other comes to an end. */
const MOST_FIXES = 500;

/** What mends everything in a note that has one right answer. */
export interface FixAll {
  /** Changes of the text as it is, in order. */
  readonly edits: readonly TextEdit[];
  /** How many problems they mend. */
  readonly count: number;
}

/** Makes every fix that is the only right one, each on the text that the one before left. */
export function fixAll(document: NoteDocument, context: LanguageContext): FixAll {
  const rounds: (readonly TextEdit[])[] = [];
  let current = document;
  while (rounds.length < MOST_FIXES) {
    const fix = firstOnly(current, context);
    if (!fix) break;
    rounds.push(fix.edits);
    current = withText(current, applyEdits(current.text, fix.edits));
  }
  return { edits: joinRounds(document.text, current.text, rounds), count: rounds.length };
}

function firstOnly(document: NoteDocument, context: LanguageContext): Fix | undefined {
  for (const problem of allProblems(document, context)) {
    const fix = onlyFixFor(problem, document, context);
    if (fix) return fix;
  }
  return undefined;
}
