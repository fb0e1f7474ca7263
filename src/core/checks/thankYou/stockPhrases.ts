import { findPhrases } from '../../messages/phrases.js';
import { isNoted, placeIn } from './draft.js';
import { thankYouCheck } from './thankYouCheck.js';
import { onOneLine } from './wordingCheck.js';

/** One is no harm. */
const MANY = 2;

export const stockPhrases = thankYouCheck({
  code: 'TY508',
  severity: 'hint',
  title: 'Stock phrases',
  why: 'Phrases that stand in every second note say nothing about you. Your own plain words do.',
  wording: true,
  *find(draft) {
    const { said, language } = draft.letter;
    const found = findPhrases(language.wording?.stock ?? [], said).filter(
      ({ text }) => !isNoted(text, draft),
    );
    const second = found[1];
    if (!second || found.length < MANY) return;
    const shown = found.map(({ text }) => `“${onOneLine(text)}”`).join(', ');
    yield {
      message: `These phrases stand in every second note: ${shown}. Say it in your own words, or leave them out.`,
      place: placeIn(draft, second),
      facts: { found: onOneLine(second.text) },
    };
  },
});
