import { NIGHT_IN_JAPAN } from '../../time/goodMoment.js';
import { wallAt } from '../../time/zone.js';
import { placeOf } from '../places.js';
import { timesOf } from './sentTime.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

const HOUR_MS = 3_600_000;

export const sentAtNight = thankYouCheck({
  code: 'TY804',
  severity: 'hint',
  title: 'It arrives at night',
  why: 'A mail in the middle of their night may wake somebody, and lies below everything that comes in the morning.',
  withoutText: true,
  *find(draft) {
    const { sent, zone } = timesOf(draft);
    if (sent === undefined) return;
    const hour = (wallAt(sent, zone) / HOUR_MS) % 24;
    const isJapan = draft.application?.values.region === 'jp';
    const from = limitOf(draft, 'nightFrom');
    const isNight =
      hour >= (isJapan ? Math.min(NIGHT_IN_JAPAN / 60, from) : from) || hour < limitOf(draft, 'nightUntil');
    if (!isNight) return;
    const clock = new Date(wallAt(sent, zone)).toISOString().slice(11, 16);
    yield {
      message: `It reached them at ${clock} of their time. Next time, let it wait until 09:00 theirs.`,
      place: placeOf(draft.document, ['sent']),
      ...(isJapan && { severity: 'warning' as const }),
      facts: { found: clock, expected: '09:00' },
    };
  },
});
