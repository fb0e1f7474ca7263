import type { Wording } from '../../messages/languages/index.js';
import { type Found, findPhrases, hasPhrase } from '../../messages/phrases.js';
import { type Draft, isNoted, placeIn } from './draft.js';
import { thankYouCheck } from './thankYouCheck.js';
import { onOneLine } from './wordingCheck.js';

export const pressure = thankYouCheck({
  code: 'TY505',
  severity: 'warning',
  title: 'Pressure',
  why: 'A thank-you that presses for an answer is no thank-you. A real deadline belongs into a message of its own, with its date.',
  wording: true,
  *find(draft) {
    for (const found of pressingWords(draft))
      yield {
        message: `“${found.text}” presses for an answer. Leave it out here; a real deadline gets a message of its own.`,
        place: placeIn(draft, found),
        facts: { found: found.text },
      };
  },
});

/** The days in a sentence by which, or on which, the reader is asked to answer. */
function pressingDays(sentence: string, wording: Wording): readonly Found[] {
  if (hasPhrase(wording.agreedWords, sentence)) return [];
  const isRequest = hasPhrase(wording.requestWords, sentence) && hasPhrase(wording.decideWords, sentence);
  const byDay = hasPhrase(wording.answerWords, sentence) ? findPhrases(wording.dayWords, sentence) : [];
  return byDay.length === 0 && isRequest ? findPhrases(wording.weekdays, sentence) : byDay;
}

function pressingWords(draft: Draft): { text: string; start: number; end: number }[] {
  const { letter } = draft;
  const { wording } = letter.language;
  if (!wording) return [];
  const direct = findPhrases(wording.pressure, letter.said).filter(({ text }) => !isNoted(text, draft));
  const dated = letter.sentences.flatMap(({ start, end }) => {
    const said = letter.said.slice(start, end);
    return pressingDays(said, wording).map((day) => ({
      text: day.text,
      start: start + day.start,
      end: start + day.end,
    }));
  });
  const inDirect = (each: { start: number; end: number }): boolean =>
    direct.some(({ start, end }) =>
      letter.sentences.some(
        (s) => s.start <= start && end <= s.end && s.start <= each.start && each.end <= s.end,
      ),
    );
  return [...direct, ...dated.filter((each) => !inDirect(each))]
    .map((each) => ({ ...each, text: onOneLine(each.text) }))
    .sort((a, b) => a.start - b.start);
}
