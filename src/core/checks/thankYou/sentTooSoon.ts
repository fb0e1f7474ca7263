import { placeOf } from '../places.js';
import { lengthWords, timesOf } from './sentTime.js';
import { thankYouCheck } from './thankYouCheck.js';

export const sentTooSoon = thankYouCheck({
  code: 'TY801',
  severity: 'hint',
  title: 'Sent at once',
  why: 'A note that arrives while you are in the lift looks as if it was written before the talk.',
  withoutText: true,
  *find(draft) {
    const { sent, end, timing } = timesOf(draft);
    const minutes = timing.thankYouNotBeforeMinutes;
    if (sent === undefined || end === undefined || sent - end >= minutes * 60_000) return;
    const when =
      sent < end ? 'before the interview was over' : `${lengthWords(sent - end)} after the interview`;
    yield {
      message: `This was sent ${when}, and looks prepared. Next time, let ${minutes} minutes pass.`,
      place: placeOf(draft.document, ['sent']),
      facts: { found: draft.note.values.sent?.text, expected: String(minutes) },
    };
  },
});
