import { tz } from '@date-fns/tz';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { type Day, utcOfDay } from './day.js';

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
