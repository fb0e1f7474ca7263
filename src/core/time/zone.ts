import { tzOffset } from '@date-fns/tz';
import { type Day, dayOfUtc, utcOfDay } from './day.js';

/** An IANA name such as `Europe/Berlin`. */
export type Zone = string;

const QUARTER_HOUR_MS = 900_000;
const MINUTE_MS = 60_000;
const offsets = new Map<Zone, Map<number, number>>();
const known = new Map<string, boolean>();

/** Whether this system knows the zone. */
export function isZone(name: string): boolean {
  let answer = known.get(name);
  if (answer === undefined) {
    try {
      new Intl.DateTimeFormat('en-US', { timeZone: name });
      answer = true;
    } catch {
      answer = false;
    }
    known.set(name, answer);
  }
  return answer;
}

/** Minutes east of UTC at an instant (ms since 1970). Remembered by quarter hour: no zone changes in between. */
export function offsetAt(instant: number, zone: Zone): number {
  let ofZone = offsets.get(zone);
  if (!ofZone) offsets.set(zone, (ofZone = new Map()));
  const slot = Math.floor(instant / QUARTER_HOUR_MS);
  let offset = ofZone.get(slot);
  if (offset === undefined) {
    offset = tzOffset(zone, new Date(instant));
    ofZone.set(slot, offset);
  }
  return offset;
}

/** The clock on the wall in the zone, as a count of milliseconds read as UTC. */
export function wallAt(instant: number, zone: Zone): number {
  return instant + offsetAt(instant, zone) * MINUTE_MS;
}

/**
 * The instant at which the wall clock of the zone shows `wall` (ms read as UTC).
 * A time that a clock change skips moves forward by the gap; one that comes twice is the first.
 */
export function instantOfWall(wall: number, zone: Zone): number {
  const early = wall - offsetAt(wall - 86_400_000, zone) * MINUTE_MS;
  if (wallAt(early, zone) === wall) return early;
  const late = wall - offsetAt(wall + 86_400_000, zone) * MINUTE_MS;
  if (wallAt(late, zone) === wall) return late;
  return early;
}

/** The calendar day of an instant in the zone. */
export function dayAt(instant: number, zone: Zone): Day {
  return dayOfUtc(wallAt(instant, zone));
}

/** The instant of a time of day (minutes after midnight) on a day in the zone. */
export function instantOfDay(day: Day, minutes: number, zone: Zone): number {
  return instantOfWall(utcOfDay(day) + minutes * MINUTE_MS, zone);
}

/** The instant `days` calendar days later at the same wall time in the zone. */
export function addCalendarDays(instant: number, days: number, zone: Zone): number {
  return instantOfWall(wallAt(instant, zone) + days * 86_400_000, zone);
}

/** ISO 8601 with the zone's offset, to the minute (to the second where there are seconds): `2026-03-24T14:00+01:00`. */
export function isoAt(instant: number, zone: Zone): string {
  const offset = offsetAt(instant, zone);
  const wall = new Date(instant + offset * MINUTE_MS).toISOString();
  const time = wall.slice(17, 19) === '00' ? wall.slice(0, 16) : wall.slice(0, 19);
  return time + isoOffset(offset);
}

function isoOffset(minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}
