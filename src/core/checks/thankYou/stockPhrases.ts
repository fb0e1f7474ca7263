import { findPhrases } from '../../messages/phrases.js';
import { isNoted, placeIn } from './draft.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';
import { onOneLine } from './wordingCheck.js';

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
    const tooMany = found[Math.floor(limitOf(draft, 'stockPhrases'))];
    if (!tooMany) return;
    const shown = found.map(({ text }) => `“${onOneLine(text)}”`).join(', ');
    yield {
      message: `These phrases stand in every second note: ${shown}. Say it in your own words, or leave them out.`,
      place: placeIn(draft, tooMany),
      facts: { found: onOneLine(tooMany.text) },
    };
  },
});
