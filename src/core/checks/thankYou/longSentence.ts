import { longPieces } from './longPieces.js';
import { thankYouCheck } from './thankYouCheck.js';

export const longSentence = thankYouCheck({
  code: 'TY305',
  severity: 'hint',
  title: 'A long sentence',
  why: 'A sentence of fifteen to twenty words is read once. A very long one is read twice, or not at all.',
  *find(draft) {
    for (const { words, most, ...where } of longPieces(draft.letter.sentences, 'sentenceWords', draft))
      yield {
        message: `This sentence has ${words} words, and after ${most} most readers lose the thread. Make two of it.`,
        ...where,
      };
  },
});
