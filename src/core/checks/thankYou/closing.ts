import { placeOfEnd } from './draft.js';
import { thankYouCheck } from './thankYouCheck.js';

export const closing = thankYouCheck({
  code: 'TY120',
  severity: 'warning',
  title: 'No closing or no name',
  why: 'Without a closing and your name the note looks unfinished, and the reader must look up who wrote it.',
  *find(draft) {
    const { letter, context } = draft;
    const mayClose = letter.closing !== undefined || letter.language.closings.length === 0;
    if (mayClose && letter.isSigned) return;
    const missing = mayClose ? 'your name' : letter.isSigned ? 'a closing' : 'a closing and your name';
    yield {
      message: `The note ends without ${missing}, as if it were cut off. Add it below the last sentence.`,
      place: placeOfEnd(draft),
      facts: { expected: ['Kind regards,', context.me?.name ?? ''].filter(Boolean).join('\n') },
    };
  },
});
