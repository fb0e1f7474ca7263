import { tz } from '@date-fns/tz';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { addDays, type Day, parseDay, utcOfDay } from './day.js';

/** The ISO week of a day, written `2026-W13`. */
export function weekOf(day: Day): string {
  const utc = { in: tz('UTC') };
  const week = String(getISOWeek(utcOfDay(day), utc)).padStart(2, '0');
  return `${getISOWeekYear(utcOfDay(day), utc)}-W${week}`;
}

/** True for `2026-W01` to `2026-W53`, where the year has that week. */
export function isWeek(text: string): boolean {
  if (!/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(text)) return false;
  return !text.endsWith('53') || weekOf(`${text.slice(0, 4)}-12-28` as Day) === text;
}

/** Monday and Sunday of a week; undefined for what is no week. */
export function daysOfWeek(week: string): { readonly from: Day; readonly to: Day } | undefined {
  const first = isWeek(week) ? parseDay(`${week.slice(0, 4)}-01-04`) : undefined; // always in the first week
  if (!first) return undefined;
  const weekday = (new Date(utcOfDay(first)).getUTCDay() + 6) % 7;
  const from = addDays(first, (Number(week.slice(6)) - 1) * 7 - weekday);
  return { from, to: addDays(from, 6) };
}
