import { foldName } from '../text/people.js';
import { messageLanguages } from './languages/index.js';
import { wordsIn } from './sentences.js';

/** So many letters of two words must be the same: `reloads` is `reloading`. */
const PREFIX = 5;
/** Words of so many letters say something. */
const LONG = 4;
/** A debrief may be in another language than its application: the small words of all count. */
const stopWords: ReadonlySet<string> = new Set(
  messageLanguages.flatMap((language) => language.stopWords ?? []),
);

/** The words of a text to look for, folded. Apostrophes and hyphens part them, so that `dwell-time` is two. */
export function foldedWords(text: string): string[] {
  return wordsIn(text).flatMap((word) =>
    foldName(word)
      .split(/['’-]/)
      .filter((part) => part !== ''),
  );
}

/** The words that say what a text is about, once each, folded. Where no word is long enough, all count: `SQL`. */
export function keywordsOf(text: string): string[] {
  const words = [...new Set(foldedWords(text))];
  const long = words.filter((word) => word.length >= LONG && !stopWords.has(word));
  return long.length > 0 ? long : words;
}

/** How many keywords of a text stand among some folded words, in any form. */
export function sharedKeywords(text: string, words: readonly string[]): number {
  return keywordsOf(text).filter((keyword) => words.some((word) => isSameStem(word, keyword))).length;
}

/** Whether folded words speak of something: so many percent of its keywords stand among them. */
export function speaksOf(words: readonly string[], something: string, percent = 50): boolean {
  const keywords = keywordsOf(something);
  return keywords.length > 0 && sharedKeywords(something, words) * 100 >= keywords.length * percent;
}

function isSameStem(word: string, keyword: string): boolean {
  const [a, b] = [word.slice(0, PREFIX), keyword.slice(0, PREFIX)];
  return a === b || (keyword.length >= LONG && keyword.length < PREFIX && word.startsWith(keyword));
}
