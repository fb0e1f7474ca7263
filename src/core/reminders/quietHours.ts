import { addDays } from '../time/day.js';
import { minuteOfDay } from '../time/goodMoment.js';
import { dayAt, instantOfDay, type Zone } from '../time/zone.js';

/** From when to when nothing is shown, in minutes after midnight. Where `to` is not later, it is on the next day. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

export const defaultQuietHours = '21:00-08:00';
const PATTERN = /^(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})$/;

/** Reads `21:00-08:00`. Undefined for an empty text: no quiet hours. What cannot be read counts as the default. */
export function readQuietHours(text: string): { readonly hours?: QuietHours; readonly wrong?: true } {
  if (text.trim() === '') return {};
  const hours = parse(text.trim());
  return hours ? { hours } : { hours: parse(defaultQuietHours), wrong: true };
}

function parse(text: string): QuietHours | undefined {
  const [, ...parts] = (PATTERN.exec(text) ?? []).map(Number);
  const [fromHour = NaN, fromMinute = NaN, toHour = NaN, toMinute = NaN] = parts;
  const isRight = fromHour < 24 && toHour < 24 && fromMinute < 60 && toMinute < 60;
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  return isRight && from !== to ? { from, to } : undefined;
}

/** Whether a moment is in the quiet hours of a zone. */
export function isQuiet(instant: number, zone: Zone, hours: QuietHours | undefined): boolean {
  if (!hours) return false;
  const minute = minuteOfDay(instant, zone);
  const { from, to } = hours;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** The moment itself where it is not quiet, else the end of those quiet hours. */
export function afterQuiet(instant: number, zone: Zone, hours: QuietHours | undefined): number {
  if (!hours || !isQuiet(instant, zone, hours)) return instant;
  const today = dayAt(instant, zone);
  const ends = [today, addDays(today, 1)].map((day) => instantOfDay(day, hours.to, zone));
  return ends.find((end) => end > instant) ?? instant;
}
