import { zoneOfInterview } from '../checks/interviewTime.js';
import type { NoteIndex } from '../index/noteIndex.js';
import type { Interview } from '../questions/question.js';
import { type Day, dayOfUtc } from '../time/day.js';
import { instantOf } from '../time/moment.js';
import { dayAt, type Zone } from '../time/zone.js';

const HOUR_MS = 3_600_000;
const notHeld: ReadonlySet<string | undefined> = new Set(['cancelled', 'rescheduled', 'no-show']);

/** The days on which there are interviews, in the user's zone. */
export function interviewDaysOf(index: NoteIndex, userZone: Zone): Day[] {
  const days = held(index).flatMap((interview) => {
    const { start } = interview.values;
    if (!start) return [];
    if (start.dayOnly) return dayOfUtc(start.wall);
    return dayAt(instantOf(start, zoneOfInterview(interview, { index, userZone })), userZone);
  });
  return [...new Set(days)].sort();
}

/** When the interview begins that is less than an hour away (ms since 1970): then it is time to rest. */
export function restUntil(index: NoteIndex, now: number, userZone: Zone): number | undefined {
  const starts = held(index).flatMap((interview) => {
    const { start } = interview.values;
    return start && !start.dayOnly ? instantOf(start, zoneOfInterview(interview, { index, userZone })) : [];
  });
  return starts.filter((start) => start > now && start - now <= HOUR_MS).sort((a, b) => a - b)[0];
}

function held(index: NoteIndex): Interview[] {
  return index.ofType('interview').filter(({ status, broken }) => !broken && !notHeld.has(status));
}
