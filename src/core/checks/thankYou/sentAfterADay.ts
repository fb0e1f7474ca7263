import { dayAt } from '../../time/zone.js';
import { addDays } from '../../time/day.js';
import { placeOf } from '../places.js';
import type { Draft } from './draft.js';
import { lengthWords, timesOf } from './sentTime.js';
import { thankYouCheck } from './thankYouCheck.js';

const HOUR_MS = 3_600_000;

export const sentAfterADay = thankYouCheck({
  code: 'TY802',
  severity: 'warning',
  title: 'Sent after a day',
  why: 'Within a day the talk is still fresh on their side, and often nothing is decided. In Japan the next day is the last one.',
  withoutText: true,
  *find(draft) {
    const { sent, end, timing } = timesOf(draft);
    const { thankYouDueHours, thankYouLateHours } = timing;
    if (sent === undefined || end === undefined) return;
    if (sent <= end + thankYouDueHours * HOUR_MS || sent > end + thankYouLateHours * HOUR_MS) return;
    const isTooLate = isPastNextDay(draft);
    const worth = isTooLate ? 'In Japan the next day is the last one.' : 'It was still worth sending.';
    yield {
      message: `This was sent ${lengthWords(sent - end)} after the interview, and ${thankYouDueHours} h are best. ${worth}`,
      place: placeOf(draft.document, ['sent']),
      ...(isTooLate && { severity: 'error' as const }),
      facts: { found: draft.note.values.sent?.text },
    };
  },
});

/** Where the custom is strict (`jp`): later than the calendar day after the interview. */
function isPastNextDay(draft: Draft): boolean {
  const { sent, end, zone } = timesOf(draft);
  if (draft.application?.values.region !== 'jp' || sent === undefined || end === undefined) return false;
  return dayAt(sent, zone) > addDays(dayAt(end, zone), 1);
}
