import { defaultLimits } from '../checkLimits.js';
import { addDays } from './day.js';
import { dayAt, instantOfDay, wallAt, type Zone } from './zone.js';

const MINUTE_MS = 60_000;
const MINUTES_A_DAY = 1440;
const MORNING = defaultLimits.nightUntil * 60;
const NIGHT = defaultLimits.nightFrom * 60;
/** Where the evening counts as night for such mail: the region `jp`. */
export const NIGHT_IN_JAPAN = 20 * 60;
const GOOD = 9 * 60;

/** Minutes after midnight on the wall clock of a zone. */
export function minuteOfDay(instant: number, zone: Zone): number {
  return Math.floor(wallAt(instant, zone) / MINUTE_MS) % MINUTES_A_DAY;
}

/** Whether a message would arrive at night there: from 22:00 (in the region `jp` from 20:00) to 06:00. */
export function isNight(now: number, zone: Zone, region?: string): boolean {
  const minute = minuteOfDay(now, zone);
  return minute < MORNING || minute >= nightfall(region);
}

/** The next moment that is good for sending: now, or 09:00 there when it is night there. */
export function nextGoodMoment(now: number, zone: Zone, region?: string): number {
  if (!isNight(now, zone, region)) return now;
  const today = dayAt(now, zone);
  return instantOfDay(minuteOfDay(now, zone) < MORNING ? today : addDays(today, 1), GOOD, zone);
}

/** The next moment at which night begins or ends there. */
export function nextNightChange(now: number, zone: Zone, region?: string): number {
  const today = dayAt(now, zone);
  const changes = [today, addDays(today, 1)].flatMap((day) =>
    [MORNING, nightfall(region)].map((minutes) => instantOfDay(day, minutes, zone)),
  );
  return Math.min(...changes.filter((change) => change > now));
}

function nightfall(region: string | undefined): number {
  return region === 'jp' ? NIGHT_IN_JAPAN : NIGHT;
}
