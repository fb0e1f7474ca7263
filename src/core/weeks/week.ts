import type { ActionSettings } from '../actions/setting.js';
import { Clock } from '../actions/clock.js';
import { type Meeting, Situation } from '../actions/situation.js';
import type { NoteIndex } from '../index/noteIndex.js';
import type { Day } from '../time/day.js';

/** Monday and Sunday of the week that is looked at. */
export interface WeekDays {
  readonly from: Day;
  readonly to: Day;
}

/** The notes, and the present from which they are looked at. */
export interface WeekNotes {
  readonly index: NoteIndex;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly settings: ActionSettings;
}

/** Whether a day is one of the week's. */
export function isIn({ from, to }: WeekDays, day: Day | undefined): day is Day {
  return day !== undefined && from <= day && day <= to;
}

/** An interview that was held, and on which day in its application's zone. */
export interface Held {
  readonly meeting: Meeting;
  readonly on: Day;
}

/** The interviews that were held in a week. */
export function heldIn(days: WeekDays, notes: WeekNotes): Held[] {
  return [...notes.index.groups.keys()].flatMap((group) => {
    const situation = situationOf(group, notes);
    return situation.meetings.flatMap((meeting): Held[] => {
      const at = meeting.start ?? meeting.end;
      const day = at === undefined ? undefined : situation.dayOf(at);
      return meeting.over && isIn(days, day) ? [{ meeting, on: day }] : [];
    });
  });
}

/** One application's notes at the present. */
export function situationOf(group: string, { index, now, settings }: WeekNotes): Situation {
  return new Situation(index, group, new Clock(now), settings);
}
