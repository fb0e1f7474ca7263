import type { Day } from '../time/day.js';
import type { Zone } from '../time/zone.js';
import type { Timing } from './timing.js';

/** Public holidays of places. Codes are those of the holiday library: `DE`, `DE-BY`, `GB-ENG`, `US`. */
export interface HolidayCalendar {
  isHoliday(code: string, day: Day): boolean;
}

/** What the computed actions depend on besides the notes and the present. */
export interface ActionSettings {
  readonly userZone: Zone;
  readonly timing: Timing;
  /** Let the customs of an application's region replace the defaults. */
  readonly regionalProfiles: boolean;
  readonly holidays: HolidayCalendar;
}
