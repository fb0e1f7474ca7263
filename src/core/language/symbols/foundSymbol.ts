import type { ProblemPlace } from '../../problem.js';

/** Something that a search through all notes can find. */
export interface FoundSymbol {
  /** Plain text on one line, never empty. */
  readonly name: string;
  readonly kind: 'application' | 'person' | 'question' | 'reference' | 'story';
  /** Where it belongs: an employer, a title, a status. */
  readonly container?: string;
  /** Address of the note. */
  readonly uri: string;
  /** The line where that is known; else the place in the front matter, to be looked up in the text. */
  readonly place: ProblemPlace;
}
