import type { NoteDocument } from '../document/noteDocument.js';
import type { TextEdit } from '../edit/textEdit.js';
import type { LanguageContext } from '../language/context.js';
import type { Problem } from '../problem.js';

/** A change of the note that makes a problem go away. */
export interface Fix {
  /** What it does, as a menu says it: `Change to “applied”`. */
  readonly title: string;
  /** Changes of this note's text, in order, not overlapping. */
  readonly edits: readonly TextEdit[];
  /** It is the one right answer: "fix all" makes it too. */
  readonly only: boolean;
  /** It is a beginning: the user writes the rest, and until then the problem stays. */
  readonly unfinished?: true;
  /** What is run where the answer is not in this note: an id without its prefix, and what it is called with. */
  readonly command?: { readonly id: string; readonly arguments: readonly unknown[] };
}

/** Gives the fixes of a problem, the best first. */
export type Fixer = (problem: Problem, document: NoteDocument, context: LanguageContext) => Iterable<Fix>;
