import type { NoteDocument } from '../document/noteDocument.js';
import { problemsOf } from '../index/noteProblems.js';
import { problemsIn } from '../language/problems.js';
import type { Problem } from '../problem.js';
import type { FixContext } from './fix.js';

/** All that is told of a note as it stands in its document, by line. */
export function allProblems(document: NoteDocument, { index, ignored = new Set() }: FixContext): Problem[] {
  return document.note ? problemsIn(document, problemsOf(index, document.note), { index, ignored }) : [];
}
