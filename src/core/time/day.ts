/** A calendar day written `yyyy-mm-dd`. It has no zone and never shifts with one (format: Days and moments). */
export type Day = string & { readonly day: unique symbol };

const DAY_MS = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `yyyy-mm-dd`; undefined when the text has another shape or the calendar has no such day. */
export function parseDay(text: string): Day | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // `Date.UTC` takes the first hundred years for the twentieth century.
  const exists = year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? (text as Day) : undefined;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True when the text has the shape of a day, whether or not the calendar has it. */
export function looksLikeDay(text: string): boolean {
  return PATTERN.test(text);
}

/** The calendar day of a count of milliseconds read as UTC. */
export function dayOfUtc(utcMs: number): Day {
  return new Date(utcMs).toISOString().slice(0, 10) as Day;
}

/** The day's midnight as a count of milliseconds read as UTC: plain numbers to calculate with. */
export function utcOfDay(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

/** The day `days` later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  return dayOfUtc(utcOfDay(day) + days * DAY_MS);
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (utcOfDay(to) - utcOfDay(from)) / DAY_MS;
}

/** Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  const weekday = new Date(utcOfDay(day)).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The later of two days; a missing one never wins. */
export function laterDay(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
