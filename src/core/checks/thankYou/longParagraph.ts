import { wordsIn } from '../../messages/sentences.js';
import { placeIn } from './draft.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

export const longParagraph = thankYouCheck({
  code: 'TY304',
  severity: 'hint',
  title: 'A long paragraph',
  why: 'A dense block of text looks like work. A blank line in the middle costs nothing.',
  *find(draft) {
    const most = limitOf(draft, 'paragraphWords');
    for (const paragraph of draft.letter.paragraphs) {
      const { length } = wordsIn(paragraph.text);
      if (length <= most) continue;
      yield {
        message: `This paragraph has ${length} words, and more than ${most} look like work. Part it in two.`,
        place: placeIn(draft, paragraph),
        facts: { found: String(length), expected: String(most) },
      };
    }
  },
});
