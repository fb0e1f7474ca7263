import { dayAt } from '../../time/zone.js';
import { foldedWords, speaksOf } from '../../messages/keywords.js';
import { placeOf } from '../places.js';
import { timesOf } from './sentTime.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

export const openPromise = thankYouCheck({
  code: 'TY603',
  severity: 'warning',
  title: 'A promise is open',
  why: 'What you promised in the interview and did not do by its day weighs more than any thanks.',
  *find(draft) {
    const { interview, letter, document } = draft;
    const { sent, zone } = timesOf(draft);
    if (!interview || sent === undefined) return;
    const day = dayAt(sent, zone);
    const text = foldedWords(letter.paragraphs.map((each) => each.text).join('\n'));
    for (const promise of interview.promises) {
      if (promise.done || promise.day === undefined || promise.day >= day) continue;
      const what = promise.text.replace(/[,;]?\s*by \d{4}-\d{2}-\d{2}.*$/i, '');
      if (speaksOf(text, what, limitOf(draft, 'topicPercent'))) continue;
      yield {
        message: `You promised “${what}” by ${promise.day}, and it is neither done nor mentioned. Do it, tick it off, or say when it comes.`,
        place: placeOf(document, ['sent']),
        facts: { found: what, expected: promise.day },
      };
    }
  },
});
