import { tz } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { addDays, type Day, utcOfDay } from '../time/day.js';
import { dayAt, instantOfDay, wallAt } from '../time/zone.js';
import type { ViewInput } from './treeNode.js';

/** When and where words are read: the present, the user's zone and locale. */
export type Reader = Pick<ViewInput, 'now' | 'userZone' | 'locale'>;

/** `short` for what is seen, `long` for what a screen reader says. */
export type Style = 'short' | 'long';

export const MINUTE = 60_000;
export const HOUR = 3_600_000;
/** Up to here time is counted in hours, beyond it by dates. */
export const COUNTED = 48 * HOUR;
const MINUTES_A_DAY = 1440;

interface Habits {
  readonly monthFirst: boolean;
  readonly clock: string;
}

const utc = tz('UTC');
const written = new Map<string, string>();
/** So many texts are remembered: more days and times than a search has. */
const remembered = 5000;

/** Formats a wall clock (ms read as UTC). Lists say the same days over and over, so the texts are remembered. */
function formatWall(wall: number, pattern: string): string {
  const key = `${wall} ${pattern}`;
  let text = written.get(key);
  if (text === undefined) {
    if (written.size >= remembered) written.clear();
    written.set(key, (text = format(wall, pattern, { in: utc })));
  }
  return text;
}
const habits = new Map<string, Habits>();

/** Order of day and month, and the 12 or 24 hour clock, as the locale has them. The words are English. */
function habitsOf(locale: string): Habits {
  let known = habits.get(locale);
  if (!known) habits.set(locale, (known = readHabits(locale)));
  return known;
}

function readHabits(locale: string): Habits {
  try {
    const options = { day: 'numeric', month: 'numeric', hour: 'numeric', timeZone: 'UTC' } as const;
    const formatter = new Intl.DateTimeFormat(locale, options);
    const order = formatter.formatToParts(0).map(({ type }) => type);
    const twelve = formatter.resolvedOptions().hour12 === true;
    return { monthFirst: order.indexOf('month') < order.indexOf('day'), clock: twelve ? 'h:mm a' : 'HH:mm' };
  } catch {
    return { monthFirst: false, clock: 'HH:mm' };
  }
}

/** The calendar day it is for the user. */
export function today({ now, userZone }: Reader): Day {
  return dayAt(now, userZone);
}

/** The next midnight of the user's zone. */
export function nextMidnight(reader: Reader): number {
  return instantOfDay(addDays(today(reader), 1), 0, reader.userZone);
}

/** `Tue 24 Mar`, `Tue, Mar 24` or `Tuesday 24 March`, with the year where it is not this one. */
export function dayWords(day: Day, reader: Reader, style: Style = 'short'): string {
  return style === 'short'
    ? dateWords(day, reader, ['EEE', 'MMM'])
    : dateWords(day, reader, ['EEEE', 'MMMM']);
}

/** `Thu 9 April`: the day to come back on. */
export function comeBackDay(day: Day, reader: Reader, style: Style = 'short'): string {
  return dateWords(day, reader, [style === 'short' ? 'EEE' : 'EEEE', 'MMMM']);
}

function dateWords(day: Day, reader: Reader, [weekday, month]: readonly [string, string]): string {
  const { monthFirst } = habitsOf(reader.locale);
  const year = day.slice(0, 4) === today(reader).slice(0, 4) ? '' : monthFirst ? ', yyyy' : ' yyyy';
  const pattern = monthFirst ? `${weekday}, ${month} d` : `${weekday} d ${month}`;
  return formatWall(utcOfDay(day), pattern + year);
}

/** The time of day in the user's zone: `10:00` or `10:00 AM`. */
export function clockWords(instant: number, { userZone, locale }: Reader): string {
  const minute = Math.floor(wallAt(instant, userZone) / MINUTE) % MINUTES_A_DAY;
  return formatWall(minute * MINUTE, habitsOf(locale).clock);
}

/** `Fri 27 Mar, 10:00` or `Friday 27 March at 10:00`, in the user's zone. */
export function momentWords(instant: number, reader: Reader, style: Style = 'short'): string {
  const day = dayWords(dayAt(instant, reader.userZone), reader, style);
  return `${day}${style === 'short' ? ',' : ' at'} ${clockWords(instant, reader)}`;
}

/** `20 min`, `5 h`, `5 hours`: whole units, never fewer than one minute. */
export function spanWords(ms: number, style: Style): string {
  if (ms < HOUR)
    return counted(Math.max(1, Math.floor(ms / MINUTE)), style === 'short' ? 'min' : 'minute', style);
  return counted(Math.floor(ms / HOUR), style === 'short' ? 'h' : 'hour', style);
}

function counted(count: number, unit: string, style: Style): string {
  return `${count} ${unit}${style === 'long' && count !== 1 ? 's' : ''}`;
}
