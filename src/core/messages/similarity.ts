import { foldName } from '../text/people.js';

/** How many words one after the other make a piece that is compared. */
const SIZE = 4;

/**
 * The words of a text in order, to compare by: lower-cased runs of letters, digits, apostrophes and hyphens, without
 * those in `names`, which are folded single words of persons, firms and oneself.
 */
export function wordsOfText(text: string, names: ReadonlySet<string>): string[] {
  const words: string[] = [];
  for (const [run] of text.normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)) {
    const word = withoutEdges(foldName(run).replaceAll('’', "'"));
    if (word !== '' && !names.has(word) && !names.has(word.replace(/'s$/, ''))) words.push(word);
  }
  return words;
}

/** Every run of `size` words of a text. A text of fewer words has none. */
export function shingles(text: string, names: ReadonlySet<string>, size = SIZE): Set<string> {
  const words = wordsOfText(text, names);
  const found = new Set<string>();
  for (let at = 0; at + size <= words.length; at += 1) found.add(words.slice(at, at + size).join(' '));
  return found;
}

/** How much of the shorter of two texts stands in the other too: from 0 to 1, and 0 where either has nothing. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size;
}

/** Quotation marks and dashes around a word are no part of it. */
function withoutEdges(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && isEdge(word[start])) start += 1;
  while (end > start && isEdge(word[end - 1])) end -= 1;
  return word.slice(start, end);
}

function isEdge(character: string | undefined): boolean {
  return character === "'" || character === '-';
}
