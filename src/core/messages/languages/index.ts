import { english } from './english.js';
import type { MessageLanguage } from './language.js';
import { otherLanguages } from './others.js';

export type { MessageLanguage, Opening, Wording } from './language.js';

/** Every language of which something is known. To add one: a definition, a line here. */
export const messageLanguages: readonly MessageLanguage[] = [english, ...otherLanguages];

/** A language of which nothing is known: greetings and closings of all others are understood. */
const unknown: MessageLanguage = {
  tag: '',
  commonWords: [],
  greetings: [],
  casualGreetings: [],
  genericGreetings: [],
  closings: [],
  doublesWords: true,
  inflectsNames: true,
};

/** From so many words on a text says by itself what language it is in. */
const ENOUGH_WORDS = 10;
/** The share of common words that a text of a language has at least. */
const LEAST_SHARE = 0.2;

/**
 * The language of a message. The words decide where there are enough of them, since a note may be in another language
 * than its application; else `expected` (the application's `language`), else English.
 */
export function languageOf(words: readonly string[], expected: string | undefined): MessageLanguage {
  const named = expected === undefined ? english : languageNamed(expected);
  if (words.length < ENOUGH_WORDS) return named ?? { ...unknown, tag: expected ?? '' };
  const lower = words.map((word) => word.normalize('NFC').toLowerCase());
  let best: MessageLanguage | undefined;
  let most = 0;
  for (const language of messageLanguages) {
    const common = commonWordsOf(language);
    const share = lower.filter((word) => common.has(word)).length / lower.length;
    if (share > most) [best, most] = [language, share];
  }
  if (best && most >= LEAST_SHARE) return best;
  return named && named !== english ? named : { ...unknown, tag: expected ?? '' };
}

/** The language of a BCP 47 tag: `en-GB` is `en`. */
export function languageNamed(tag: string): MessageLanguage | undefined {
  const name = tag.toLowerCase().split(/[-_]/)[0];
  return messageLanguages.find((language) => language.tag === name);
}

const sets = new Map<MessageLanguage, ReadonlySet<string>>();

function commonWordsOf(language: MessageLanguage): ReadonlySet<string> {
  let set = sets.get(language);
  if (!set) sets.set(language, (set = new Set(language.commonWords)));
  return set;
}
