import { addDays, type Day, isWeekend } from './day.js';

/** Whether a day is a public holiday of the employer. */
export type IsHoliday = (day: Day) => boolean;

/** The longest run of days looked through, so that a wrong holiday list cannot hold the caller for ever. */
const LIMIT = 3660;

/**
 * The day `count` business days later. Business days are Monday to Friday less the employer's public holidays;
 * counting starts on the day after `day` (reference: follow-up clock).
 */
export function addBusinessDays(day: Day, count: number, isHoliday: IsHoliday): Day {
  let current = day;
  for (let left = count, steps = 0; left > 0 && steps < LIMIT; steps += 1) {
    current = addDays(current, 1);
    if (!isWeekend(current) && !isHoliday(current)) left -= 1;
  }
  return current;
}
