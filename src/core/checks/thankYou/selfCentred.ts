import { wordsIn } from '../../messages/sentences.js';
import { placeIn } from './draft.js';
import { thankYouCheck } from './thankYouCheck.js';

const ENOUGH_SENTENCES = 5;

export const selfCentred = thankYouCheck({
  code: 'TY514',
  severity: 'hint',
  title: 'Many sentences begin with “I”',
  why: 'A thank-you is about the other person. Begin some sentences with them, or with the matter.',
  wording: true,
  *find(draft) {
    const { sentences, language } = draft.letter;
    const self = language.wording?.self ?? [];
    const mine = sentences.filter(({ text }) =>
      self.includes((wordsIn(text)[0] ?? '').toLowerCase().replaceAll('’', "'")),
    );
    const [first] = mine;
    if (!first || sentences.length < ENOUGH_SENTENCES || mine.length * 2 <= sentences.length) return;
    yield {
      message: `${mine.length} of ${sentences.length} sentences begin with “I”. Begin some with the other person, or with the matter.`,
      place: placeIn(draft, first),
      facts: { found: String(mine.length), expected: String(Math.floor(sentences.length / 2)) },
    };
  },
});
