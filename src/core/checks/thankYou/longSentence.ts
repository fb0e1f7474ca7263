import { wordsIn } from '../../messages/sentences.js';
import { placeIn } from './draft.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

export const longSentence = thankYouCheck({
  code: 'TY305',
  severity: 'hint',
  title: 'A long sentence',
  why: 'A sentence of fifteen to twenty words is read once. A very long one is read twice, or not at all.',
  *find(draft) {
    const most = limitOf(draft, 'sentenceWords');
    for (const sentence of draft.letter.sentences) {
      const { length } = wordsIn(sentence.text);
      if (length <= most) continue;
      yield {
        message: `This sentence has ${length} words, and after ${most} most readers lose the thread. Make two of it.`,
        place: placeIn(draft, sentence),
        facts: { found: String(length), expected: String(most) },
      };
    }
  },
});
