import { tz } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { type Day, utcOfDay } from './day.js';

/** The ISO week of a day, written `2026-W13`. */
export function weekOf(day: Day): string {
  return format(utcOfDay(day), "RRRR-'W'II", { in: tz('UTC') });
}

/** True for `2026-W01` to `2026-W53`. */
export function isWeek(text: string): boolean {
  return /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(text);
}
