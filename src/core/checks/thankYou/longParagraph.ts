import { longPieces } from './longPieces.js';
import { thankYouCheck } from './thankYouCheck.js';

export const longParagraph = thankYouCheck({
  code: 'TY304',
  severity: 'hint',
  title: 'A long paragraph',
  why: 'A dense block of text looks like work. A blank line in the middle costs nothing.',
  *find(draft) {
    for (const { words, most, ...where } of longPieces(draft.letter.paragraphs, 'paragraphWords', draft))
      yield {
        message: `This paragraph has ${words} words, and more than ${most} look like work. Part it in two.`,
        ...where,
      };
  },
});
