import type { Wording } from '../../messages/languages/index.js';
import { findPhrases } from '../../messages/phrases.js';
import type { Check } from '../check.js';
import { type Draft, isNoted, placeIn } from './draft.js';
import { thankYouCheck, type ThankYouCheck } from './thankYouCheck.js';

type WordList = { [K in keyof Wording]: Wording[K] extends readonly string[] ? K : never }[keyof Wording];

interface PhraseCheck extends Omit<ThankYouCheck, 'find' | 'wording'> {
  readonly list: WordList;
  /** What is looked through; missing: what the writer says between greeting and closing. */
  readonly text?: (draft: Draft, wording: Wording) => string;
  readonly message: (found: string) => string;
}

/** A check that tells every phrase of a list. */
export function phraseCheck({ list, text, message, ...check }: PhraseCheck): Check {
  return thankYouCheck({
    ...check,
    wording: true,
    *find(draft) {
      const { wording } = draft.letter.language;
      if (!wording) return;
      for (const found of findPhrases(wording[list], text?.(draft, wording) ?? draft.letter.said)) {
        if (isNoted(found.text, draft)) continue;
        yield {
          message: message(onOneLine(found.text)),
          place: placeIn(draft, found),
          facts: { found: onOneLine(found.text) },
        };
      }
    },
  });
}

/** Words that go over a line break. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
