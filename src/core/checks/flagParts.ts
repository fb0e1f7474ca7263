import { flagColours, wordsOf } from '../notes/debriefWords.js';
import type { ListEntry } from '../notes/sections.js';

/** The words of a flag as they are written: `Red, process, observed: the steps changed`. */
export interface FlagParts {
  /** What stands before the colon, or all of it. */
  readonly head: string;
  readonly colour: string;
  readonly category?: string;
  readonly basis?: string;
  readonly hasColon: boolean;
}

export function flagParts({ text }: ListEntry): FlagParts {
  const colon = text.indexOf(':');
  const head = colon === -1 ? text : text.slice(0, colon);
  const [colour = '', category, basis] = head.split(',').map((part) => part.trim());
  return {
    head: head.trim(),
    colour,
    hasColon: colon !== -1,
    ...(category && { category }),
    ...(basis && { basis }),
  };
}

/** Whether a word is one of the colours, in any case. */
export function isColour(word: string): boolean {
  return wordsOf(flagColours).includes(word.toLowerCase());
}
