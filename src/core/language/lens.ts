import type { TextRange } from '../document/position.js';

/** A line above the note, or above a question in it, that says something, and does it on a click. */
export interface Lens {
  readonly range: TextRange;
  readonly title: string;
  /** A command of ours, by its name without the prefix, called with the note's address; missing where it only tells. */
  readonly command?: string;
  /** What it is called with besides. */
  readonly argument?: Readonly<Record<string, unknown>>;
}
