import { tz, TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';

/** A time on the wall of one place in the story; its offset is computed for the day on which it is told. */
export interface Point {
  readonly wall: string;
  readonly zone: string;
}

export const BERLIN = 'Europe/Berlin';
export const LONDON = 'Europe/London';
export const BOSTON = 'America/New_York';

export const berlin = (wall: string): Point => ({ wall, zone: BERLIN });
export const london = (wall: string): Point => ({ wall, zone: LONDON });
export const boston = (wall: string): Point => ({ wall, zone: BOSTON });

/** Prose of a note; a function where it names days or depends on what is known. */
export type Text = string | ((story: Story) => string);

/** The story as it stands at one moment, told some whole weeks later (or earlier) than it happened. */
export interface Story {
  readonly shifted: boolean;
  /** Whether this has happened. */
  since(point: Point): boolean;
  /** `2026-03-24T14:00+01:00`. */
  moment(point: Point): string;
  /** `2026-03-24`. */
  day(day: string): string;
  /** `2022-05`. */
  month(month: string): string;
  /** `2026-W13`, from the week's Monday. */
  week(monday: string): string;
  /** `Tuesday 24 March`. */
  long(day: string): string;
  /** `24 March`. */
  short(day: string): string;
  /** `24. März`. */
  german(day: string): string;
  /** `May 2022`. */
  inMonth(month: string): string;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const GERMAN_MONTHS = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
  ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
];

/** The story as known at `at` (a moment of the story itself), with every day and moment told `weeks` later.
 */ export function tellStory(at: Date, weeks: number): Story {
  const move = (day: string): number => utcOf(day) + weeks * 7 * DAY_MS;
  const write = (day: string, pattern: string): string => format(move(day), pattern, { in: tz('UTC') });
  const middle = (month: string): string => `${month}-15`;
  return {
    shifted: weeks !== 0,
    since: (point) => instantOf(point) <= at.getTime(),
    moment: (point) => format(zoned(point, weeks), "yyyy-MM-dd'T'HH:mmxxx"),
    day: (day) => write(day, 'yyyy-MM-dd'),
    month: (month) => write(middle(month), 'yyyy-MM'),
    week: (monday) => write(monday, "RRRR-'W'II"),
    long: (day) => write(day, 'EEEE d MMMM'),
    short: (day) => write(day, 'd MMMM'),
    german: (day) => `${write(day, 'd')}. ${GERMAN_MONTHS[Number(write(day, 'M')) - 1]}`,
    inMonth: (month) => write(middle(month), 'MMMM yyyy'),
  };
}

/** The prose of a text at this point of the story. */
export function told(text: Text, story: Story): string {
  return typeof text === 'string' ? text : text(story);
}

/** The instant of a point in the unshifted story. */
export function instantOf(point: Point): number {
  return zoned(point, 0).getTime();
}

/** The same clock, some minutes later. */
export function later(point: Point, minutes: number): Point {
  const wall = Date.parse(`${point.wall}Z`) + minutes * MINUTE_MS;
  return { wall: new Date(wall).toISOString().slice(0, 16), zone: point.zone };
}

/** The calendar day on which a point falls at its own place. */
export function dayOf(point: Point): string {
  return point.wall.slice(0, 10);
}

/** Midnight of a day as milliseconds read as UTC. */
export function utcOf(day: string): number {
  return Date.parse(`${day}T00:00Z`);
}

function zoned(point: Point, weeks: number): TZDate {
  const wall = new Date(Date.parse(`${point.wall}Z`) + weeks * 7 * DAY_MS);
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()];
  return new TZDate(year, month, day, wall.getUTCHours(), wall.getUTCMinutes(), point.zone);
}
