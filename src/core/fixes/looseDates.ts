import { type Day, parseDay } from '../time/day.js';
import { parseMoment } from '../time/moment.js';
import { isWeek } from '../time/week.js';

/** Dates as people write them, read only where they can mean one thing: the year first, or the month by its name. */

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const MONTH = '(?<month>[A-Za-z]{3,9})\\.?';
const YEAR = '(?<year>\\d{4})';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const dayShapes = [
  `${YEAR}(?<mark>[-/.\\u2010-\\u2013])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})`,
  '(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})',
  `${DAY}\\.?[ -]${MONTH},?[ -]${YEAR}`,
  `${MONTH} ${DAY},? ${YEAR}`,
].map((shape) => new RegExp(`^${shape}`));

/** The day that a text can only mean. */
export function looseDay(text: string): Day | undefined {
  const [day, rest] = dayAtStart(text.trim()) ?? [];
  return rest === '' ? day : undefined;
}

/** The moment that a text can only mean, as the format writes it; of a bare day, that day. */
export function looseMoment(text: string): string | undefined {
  const [day, rest] = dayAtStart(text.trim()) ?? [];
  if (day === undefined || rest === undefined) return undefined;
  if (rest === '') return day;
  const match =
    /^(?:T|t|,? +(?:at +)?) *(\d{1,2}):(\d{2})(?::(\d{2}))? *([ap]m)? *([Zz]|([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(
      rest,
    );
  const hour = match && hourOf(match[1] as string, match[4]);
  if (!match || hour === undefined) return undefined;
  const seconds = match[3] ? `:${match[3]}` : '';
  const offset = match[6] ? `${match[6]}${two(match[7])}:${two(match[8])}` : match[5] ? 'Z' : '';
  const moment = `${day}T${hour}:${match[2]}${seconds}${offset}`;
  return parseMoment(moment) ? moment : undefined;
}

/** The month that a text can only mean, such as `2022-05`. */
export function looseMonth(text: string): string | undefined {
  const match =
    /^(?<year>\d{4})[-/. ](?<month>\d{1,2})$/.exec(text.trim()) ??
    /^(?<month>\d{1,2})[-/. ](?<year>\d{4})$/.exec(text.trim()) ??
    new RegExp(`^${MONTH},? ${YEAR}$`).exec(text.trim());
  const month = monthOf(match?.groups?.['month']);
  return month === undefined ? undefined : `${match?.groups?.['year']}-${month}`;
}

/** The week that a text can only mean, such as `2026-W13`. */
export function looseWeek(text: string): string | undefined {
  const match =
    /^(?<year>\d{4})[-/ ]?w(?<week>\d{1,2})$/i.exec(text.trim()) ??
    /^(?:w|week )(?<week>\d{1,2})[-/, ]+(?<year>\d{4})$/i.exec(text.trim());
  const week = `${match?.groups?.['year']}-W${two(match?.groups?.['week'])}`;
  return isWeek(week) ? week : undefined;
}

function dayAtStart(text: string): [day: Day, rest: string] | undefined {
  for (const shape of dayShapes) {
    const match = shape.exec(text);
    const month = monthOf(match?.groups?.['month']);
    const day = parseDay(`${match?.groups?.['year']}-${month}-${two(match?.groups?.['day'])}`);
    const rest = text.slice(match?.[0].length);
    if (day && !/^\d/.test(rest)) return [day, rest];
  }
  return undefined;
}

function monthOf(text = ''): string | undefined {
  const number = /^\d/.test(text)
    ? Number(text)
    : months.findIndex((name) => text.length >= 3 && name.startsWith(text.toLowerCase())) + 1;
  return number >= 1 && number <= 12 ? two(String(number)) : undefined;
}

/** The hour of the day, of a clock with twelve or with twenty-four. */
function hourOf(hour: string, half: string | undefined): string | undefined {
  const count = Number(hour);
  if (!half) return count < 24 ? two(hour) : undefined;
  if (count < 1 || count > 12) return undefined;
  return two(String((count % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)));
}

function two(digits = ''): string {
  return digits.padStart(2, '0');
}
