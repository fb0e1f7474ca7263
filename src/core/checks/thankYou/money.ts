import { findPhrases, hasPhrase, literalPhrase, withoutPhrases } from '../../messages/phrases.js';
import { type Draft, placeIn } from './draft.js';
import { thankYouCheck } from './thankYouCheck.js';
import { onOneLine } from './wordingCheck.js';

const amount =
  /(?:[$€£¥₹]|\b(?:EUR|USD|GBP|CHF|JPY|CAD|AUD)\s?)\s?\d[\d.,']*\s?[kKmM]?|\b\d[\d.,']*\s?(?:[kK]\s)?(?:€|£|\b(?:EUR|USD|GBP|CHF|CAD|AUD|euros?|dollars|pounds)\b)|\b\d{2,3}k\b(?= (?:a year|per|salary|base|gross|net))/gu;

export const money = thankYouCheck({
  code: 'TY506',
  severity: 'error',
  title: 'Money or benefits',
  why: 'Pay is talked about when there is an offer. In a thank-you it looks as if it were what you came for.',
  wording: true,
  *find(draft) {
    for (const found of moneyIn(draft))
      yield {
        message: `“${found.text}” is about money, and this is not the moment for it. Keep it for the offer.`,
        place: placeIn(draft, found),
        facts: { found: found.text },
      };
  },
});

/** The first word of the firm, where it has its capital: `at Bonus`. */
function withoutFirm(company: string, text: string): string {
  const first = company.split(/\s+/)[0] ?? '';
  if (!/^\p{Lu}/u.test(first)) return text;
  const places = findPhrases([literalPhrase(first)], text).filter((each) => /^\p{Lu}/u.test(each.text));
  const characters = places.length > 0 ? text.split('') : [];
  for (const { start, end } of places) characters.fill(' ', start, end);
  return places.length > 0 ? characters.join('') : text;
}

/** `a £2m upgrade`: what something is worth that is no pay. */
function isOfThing({ 0: { length }, index }: RegExpExecArray, sentence: string): boolean {
  const before = sentence.slice(Math.max(0, index - 20), index);
  const behind = sentence.slice(index + length, index + length + 40);
  return (
    /(?:^|\s)(?:an?|the|this|that|our|their|your)\s(?:\S+\s)?$/iu.test(before) &&
    /^[\s-]\p{Ll}{3,}/u.test(behind) &&
    !/^[\s-](?:salary|base|package|offer|pay|bonus|wage|per|gross|net|plus|annual|and|for|with)/u.test(behind)
  );
}

/** Names of roles and firms, and what you noted of the talk, may have such words in them. */
function moneyIn({ letter, role, company, topics }: Draft): { text: string; start: number; end: number }[] {
  const { wording } = letter.language;
  if (!wording) return [];
  const names = [role, company, ...topics.map(({ topic }) => topic)].filter(Boolean).map(literalPhrase);
  const said = withoutPhrases(wording.notMoney, withoutFirm(company, withoutPhrases(names, letter.said)));
  const noted = topics.map(({ topic, link }) => `${topic} ${link ?? ''}`).join('\n');
  const words = findPhrases(wording.money, said).filter(
    ({ text }) => !hasPhrase([literalPhrase(text)], noted),
  );
  const amounts = letter.sentences.flatMap(({ start, end }) => {
    const sentence = said.slice(start, end);
    if (hasPhrase(wording.results, sentence) && !hasPhrase(wording.payWords, sentence)) return [];
    return [...sentence.matchAll(amount)]
      .filter((each) => !isOfThing(each, sentence))
      .map(({ 0: text, index }) => ({
        text,
        start: start + index,
        end: start + index + text.length,
      }));
  });
  return [...words, ...amounts]
    .map((each) => ({ ...each, text: onOneLine(each.text).trim() }))
    .sort((a, b) => a.start - b.start);
}
