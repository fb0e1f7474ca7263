import { placeOf } from '../places.js';
import { lengthWords, timesOf } from './sentTime.js';
import { thankYouCheck } from './thankYouCheck.js';

const HOUR_MS = 3_600_000;

export const sentLate = thankYouCheck({
  code: 'TY803',
  severity: 'error',
  title: 'Sent late, still worth sending',
  why: 'After two days many have decided, or forgotten the details. A late note is better than none, and needs no apology.',
  withoutText: true,
  *find(draft) {
    const { sent, end, timing } = timesOf(draft);
    const { thankYouLateHours } = timing;
    if (sent === undefined || end === undefined || sent <= end + thankYouLateHours * HOUR_MS) return;
    const isWorthIt = draft.application?.values.region !== 'jp';
    yield {
      message: `${isWorthIt ? 'Late, still worth sending' : 'Late'}: this went out ${lengthWords(sent - end)} after the interview, and ${thankYouLateHours} h are the limit.`,
      place: placeOf(draft.document, ['sent']),
      facts: { found: draft.note.values.sent?.text },
    };
  },
});
