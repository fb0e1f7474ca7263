import { type Piece, wordsIn } from '../../messages/sentences.js';
import { type Draft, placeIn } from './draft.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

export const selfCentred = thankYouCheck({
  code: 'TY514',
  severity: 'hint',
  title: 'Many sentences begin with “I”',
  why: 'A thank-you is about the other person. Begin some sentences with them, or with the matter.',
  wording: true,
  *find(draft) {
    const { sentences } = draft.letter;
    const mine = ownSentences(draft);
    const [first] = mine;
    if (!first || mayBegin(mine.length, sentences.length, draft)) return;
    yield {
      message: `${mine.length} of ${sentences.length} sentences begin with “I”. Begin some with the other person, or with the matter.`,
      place: placeIn(draft, first),
      facts: {
        found: String(mine.length),
        expected: String(Math.floor((sentences.length * limitOf(draft, 'selfPercent')) / 100)),
      },
    };
  },
});

/** The sentences that begin with “I”. */
export function ownSentences({ letter: { sentences, language } }: Draft): Piece[] {
  const self = language.wording?.self ?? [];
  return sentences.filter(({ text }) =>
    self.includes((wordsIn(text)[0] ?? '').toLowerCase().replaceAll('’', "'")),
  );
}

/** Whether so many sentences may begin with “I” where there are so many. */
export function mayBegin(mine: number, all: number, draft: Draft): boolean {
  return all < limitOf(draft, 'selfSentences') || mine * 100 <= all * limitOf(draft, 'selfPercent');
}
