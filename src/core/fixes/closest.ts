import { lettersApart } from '../text/distance.js';

/** Nobody misspells more than this, and comparing takes the product of both lengths. */
const LONGEST = 200;

/** How many slips of the pen a word of that length can have and still be meant. */
export function slipsIn(word: string): number {
  if (word.length <= 3) return 0;
  return word.length <= 5 ? 1 : 2;
}

/** A word as it is compared: lower case, blanks and underscores as hyphens. */
export function foldWord(word: string): string {
  return word
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_\u2010-\u2015-]+/gu, '-');
}

/** The words that must have been meant: the same but for case and hyphens, else those with the fewest slips. */
export function meant(word: string, known: readonly string[], comparedAs = foldWord): string[] {
  const folded = comparedAs(word).slice(0, LONGEST);
  const same = known.filter((each) => comparedAs(each) === folded);
  if (same.length > 0) return same;
  const limit = slipsIn(folded);
  const found = known.map((each) => ({ each, slips: lettersApart(folded, comparedAs(each), limit) }));
  const fewest = Math.min(...found.map(({ slips }) => slips));
  if (limit === 0 || fewest > limit) return [];
  return found.filter(({ slips }) => slips === fewest).map(({ each }) => each);
}

/** The known words that look most like a word, the likest first; equal ones in their own order. */
export function likest(word: string, known: readonly string[], count: number): string[] {
  const folded = foldWord(word).slice(0, LONGEST);
  const found = known.map((each) => ({ each, slips: lettersApart(folded, foldWord(each), 2 * LONGEST) }));
  return found
    .sort((a, b) => a.slips - b.slips)
    .slice(0, count)
    .map(({ each }) => each);
}
