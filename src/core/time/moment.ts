import { type Day, dayOfUtc, parseDay, utcOfDay } from './day.js';
import { instantOfWall, type Zone } from './zone.js';

/**
 * A moment as a note has it: what the clock on the wall showed, and the offset when one was written.
 * Without an offset it is read in a zone that only its reader knows (format: Days and moments).
 */
export interface Moment {
  readonly text: string;
  /** The wall clock, as milliseconds read as UTC. */
  readonly wall: number;
  /** Minutes east of UTC, when the text had an offset. */
  readonly offset?: number;
  /** Only a day was written. */
  readonly dayOnly?: true;
}

const PATTERN =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([Zz])|([+-])(\d{2}):?(\d{2})?)?)?$/;

/** Reads ISO 8601 (`2026-03-24T14:00+01:00`, with or without seconds and offset, or a bare day); undefined otherwise. */
export function parseMoment(text: string): Moment | undefined {
  const match = PATTERN.exec(text);
  const day = match && parseDay(match[1] as string);
  if (!match || !day) return undefined;
  if (match[2] === undefined) return { text, wall: utcOfDay(day), dayOnly: true };
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const wall = utcOfDay(day) + ((hour * 60 + minute) * 60 + second) * 1000;
  if (match[5]) return { text, wall, offset: 0 };
  if (!match[6]) return { text, wall };
  const [hours, minutes] = [Number(match[7]), Number(match[8] ?? 0)];
  if (hours > 15 || minutes > 59) return undefined;
  return { text, wall, offset: (match[6] === '-' ? -1 : 1) * (hours * 60 + minutes) };
}

/** True when the text begins like a day, so that its writer meant a date. */
export function looksLikeMoment(text: string): boolean {
  return /^\d{4}-\d{1,2}-\d{1,2}/.test(text);
}

/** The instant (ms since 1970); `zone` counts only for a moment without an offset. */
export function instantOf(moment: Moment, zone: Zone): number {
  return moment.offset === undefined
    ? instantOfWall(moment.wall, zone)
    : moment.wall - moment.offset * 60_000;
}

/** The day that was written, whatever the zone. */
export function writtenDay(moment: Moment): Day {
  return dayOfUtc(moment.wall);
}
