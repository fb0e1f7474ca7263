import { type Day, parseDay } from '../time/day.js';

/** In which order numbers such as `3/4/2026` are read. */
export type DateOrder = 'day-first' | 'month-first';

/** What a column of dates says about the order of day and month. */
export type OrderFound = DateOrder | 'either' | 'unknown';

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+(\p{L}+)[\s.,-]+(\d{4}|\d{2})(?!\d)/u;
const MONTH_DAY = /^(\p{L}+)[\s.]+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})(?!\d)/u;

/** Months by their first letters, in English and German. */
const months: readonly (readonly string[])[] = [
  ['jan', 'jän'],
  ['feb'],
  ['mar', 'mär', 'maer'],
  ['apr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
];

/**
 * The order of day and month that a whole column shows: one number above twelve tells. `either` when no cell needs to
 * know, `unknown` when nothing tells, or cells say different things.
 */
export function orderIn(cells: readonly string[]): OrderFound {
  let dayFirst = false;
  let monthFirst = false;
  let asks = false;
  for (const cell of cells) {
    const [, first, separator, second] = NUMBERS.exec(withoutWeekday(cell)) ?? [];
    if (first === undefined || separator === '.' || first === second) continue;
    asks = true;
    dayFirst ||= Number(first) > 12;
    monthFirst ||= Number(second) > 12;
  }
  if (!asks) return 'either';
  return dayFirst === monthFirst ? 'unknown' : dayFirst ? 'day-first' : 'month-first';
}

/** The day that a cell names; undefined for one that names none. What was written with dots has the day first. */
export function dayIn(cell: string, order: DateOrder | undefined): Day | undefined {
  const text = withoutWeekday(cell);
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year) return dayOf(year, month, day);
  const [, first, separator, second, last] = NUMBERS.exec(text) ?? [];
  if (first) {
    if (first === second) return dayOf(last, first, second);
    if (separator === '.' || order === 'day-first') return dayOf(last, second, first);
    return order === 'month-first' ? dayOf(last, first, second) : undefined;
  }
  const [, before, name, yearAfter] = DAY_MONTH.exec(text) ?? [];
  if (before) return dayOf(yearAfter, monthNamed(name), before);
  const [, named, after, yearOf] = MONTH_DAY.exec(text) ?? [];
  return named ? dayOf(yearOf, monthNamed(named), after) : undefined;
}

function withoutWeekday(cell: string): string {
  return cell.trim().replace(/^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\p{L}*[.,]?\s+/iu, '');
}

function monthNamed(name = ''): string {
  const lower = name.normalize('NFC').toLowerCase();
  const at = months.findIndex((starts) => starts.some((start) => lower.startsWith(start)));
  return at === -1 ? '' : String(at + 1);
}

function dayOf(year = '', month = '', day = ''): Day | undefined {
  const whole = year.length === 2 ? `20${year}` : year;
  return parseDay(`${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
