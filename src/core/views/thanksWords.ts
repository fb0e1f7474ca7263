import type { Action } from '../actions/action.js';
import { addDays } from '../time/day.js';
import { isNight, nextGoodMoment, nextNightChange } from '../time/goodMoment.js';
import { dayAt, instantOfDay, offsetAt } from '../time/zone.js';
import { clockWords, HOUR, MINUTE, type Reader, spanWords } from './calendarWords.js';

/** Adds to the due words of a thank-you when it is best sent; those of other kinds stay as they are. */
export function withThanks(words: string, action: Action, reader: Reader): string {
  const { thanks, state } = action;
  if (!thanks) return words;
  const urged = sameDayWords(action, reader) ?? words;
  const worth = state === 'late' && thanks.region !== 'jp' ? ', still worth sending' : '';
  return `${urged}${worth}${tooEarlyWords(action, reader)}`;
}

/** Whether it is still the day of an interview after which they decide on the same day. */
export function decidesToday({ thanks, zone }: Action, now: number): boolean {
  if (thanks?.bestBy === undefined || thanks.end === undefined || now < thanks.end) return false;
  return dayAt(now, zone) === dayAt(thanks.end, zone);
}

/** `send at 09:00 theirs (15:00 yours)` while it is night there; undefined where now is as good, or waiting is too late. */
export function nightWords(action: Action, reader: Reader): string | undefined {
  const { thanks, zone, state, late } = action;
  const { now, userZone } = reader;
  if (!thanks || !isNight(now, zone, thanks.region) || decidesToday(action, now)) return undefined;
  const good = nextGoodMoment(now, zone, thanks.region);
  if (state !== 'late' && late !== undefined && good >= late) return undefined;
  const theirs = clockWords(good, { ...reader, userZone: zone });
  const isSame = offsetAt(good, zone) === offsetAt(good, userZone);
  return isSame ? `send at ${theirs}` : `send at ${theirs} theirs (${clockWords(good, reader)} yours)`;
}

/** The same as a sentence. */
export function nightSentence(action: Action, reader: Reader): string | undefined {
  const words = nightWords(action, reader);
  return words && `It is night ${words.includes('theirs') ? 'there' : 'now'}: ${words}.`;
}

/** The next moment at which any of these words change, besides those that count the time left. */
export function nextThanksChange(actions: Iterable<Action>, now: number): number {
  let next = Infinity;
  const places = new Map<string, Action>();
  for (const action of actions) {
    const { thanks, zone } = action;
    if (!thanks) continue;
    places.set(`${zone} ${thanks.region ?? ''}`, action);
    for (const moment of [thanks.notBefore, thanks.bestBy, endOfDecision(action)])
      if (moment !== undefined && moment > now) next = Math.min(next, moment);
  }
  for (const { zone, thanks } of places.values())
    next = Math.min(next, nextNightChange(now, zone, thanks?.region));
  return next;
}

function endOfDecision({ thanks, zone }: Action): number | undefined {
  if (thanks?.bestBy === undefined || thanks.end === undefined) return undefined;
  return instantOfDay(addDays(dayAt(thanks.end, zone), 1), 0, zone);
}

function sameDayWords(action: Action, reader: Reader): string | undefined {
  const { end = 0, bestBy = 0 } = action.thanks ?? {};
  if (!decidesToday(action, reader.now)) return undefined;
  return reader.now < bestBy
    ? `they decide today: best within ${lengthWords(bestBy - end)}, by ${clockWords(bestBy, reader)}`
    : 'they decide today: best sent now';
}

/** A hint, no state: what goes out in the first minutes looks as if it had been written before. */
function tooEarlyWords({ thanks, zone }: Action, reader: Reader): string {
  const { end, notBefore, region } = thanks ?? {};
  if (end === undefined || notBefore === undefined || reader.now >= notBefore) return '';
  if (isNight(reader.now, zone, region)) return '';
  return `, not before ${clockWords(notBefore, reader)} (${lengthWords(notBefore - end)} after the interview)`;
}

/** `2 hours`, `30 minutes` */
function lengthWords(ms: number): string {
  return ms % HOUR === 0 ? spanWords(ms, 'long') : `${Math.round(ms / MINUTE)} minutes`;
}
