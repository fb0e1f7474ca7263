import { wordsIn } from '../../messages/sentences.js';
import { foldName } from '../../text/people.js';

/** So many letters of two words must be the same: `reloads` is `reloading`. */
const PREFIX = 5;
/** Words of so many letters say something. */
const LONG = 4;
/** The share of the key words of a topic that a text must have to speak of it. */
const SHARE = 0.5;

/** Whether a text speaks of something that was noted: half of its key words stand there, in any form. */
export function mentions(text: readonly string[], noted: string, stopWords: readonly string[]): boolean {
  const keywords = keywordsOf(noted, stopWords);
  if (keywords.length === 0) return false;
  const found = keywords.filter((keyword) => text.some((word) => isSameStem(word, keyword)));
  return found.length >= keywords.length * SHARE;
}

/** The words of a text to look for, folded. Apostrophes and hyphens part them, so that `dwell-time` is two. */
export function foldedWords(text: string): string[] {
  return wordsIn(text).flatMap((word) =>
    foldName(word)
      .split(/['’-]/)
      .filter((part) => part !== ''),
  );
}

/** Where no word is long enough, all count: `SQL`. */
function keywordsOf(noted: string, stopWords: readonly string[]): string[] {
  const words = [...new Set(foldedWords(noted))];
  const long = words.filter((word) => word.length >= LONG && !stopWords.includes(word));
  return long.length > 0 ? long : words;
}

function isSameStem(word: string, keyword: string): boolean {
  const [a, b] = [word.slice(0, PREFIX), keyword.slice(0, PREFIX)];
  return a === b || (keyword.length >= LONG && keyword.length < PREFIX && word.startsWith(keyword));
}
