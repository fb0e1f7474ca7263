import type { NoteIndex } from '../index/noteIndex.js';
import { parseDay } from '../time/day.js';
import { regionHolidays } from './timing.js';

/** Whether the public holidays of some place are needed for the actions: only then is their library loaded. */
export function needsHolidays(index: NoteIndex): boolean {
  for (const id of index.groups.keys()) {
    const application = id === '' ? undefined : index.withId('application', id);
    if (application?.status !== 'awaiting-decision') continue;
    const { holidays, region } = application.values;
    if (
      holidays ? holidays.some((place) => !parseDay(place)) : region !== undefined && region in regionHolidays
    )
      return true;
  }
  return false;
}
