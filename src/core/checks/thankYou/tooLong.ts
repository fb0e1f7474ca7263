import { placeOfCore } from './draft.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

export const tooLong = thankYouCheck({
  code: 'TY302',
  severity: 'warning',
  title: 'A very long note',
  why: 'A thank-you is read between two meetings. What goes over a screen is put aside, and then forgotten.',
  *find(draft) {
    const { words } = draft.letter;
    const most = limitOf(draft, 'longestWords');
    if (words <= most) return;
    yield {
      message: `The note has ${words} words, and more than ${most} are seldom read to the end. Keep the thanks, one thought and the way forward.`,
      place: placeOfCore(draft),
      ...(words > limitOf(draft, 'farTooManyWords') && { severity: 'error' as const }),
      facts: { found: String(words), expected: String(most) },
    };
  },
});
