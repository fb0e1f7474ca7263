import type { NoteOf } from '../notes/note.js';
import { addDays, type Day, utcOfDay } from '../time/day.js';
import { instantOfDay } from '../time/zone.js';

/** The present, and where the user is. */
export interface Present {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly userZone: string;
}

/** The day until which an application is put away; undefined where it is not, or the day has come. */
export function putAwayUntil({ values }: NoteOf<'application'>, { now, userZone }: Present): Day | undefined {
  const until = values['paused-until'];
  return until !== undefined && instantOfDay(until, 0, userZone) > now ? until : undefined;
}

/** A day until which an application may be put away. */
export interface PutAwayChoice {
  readonly label: string;
  readonly day: Day;
}

/** The days that are offered; a day of one's own comes besides. No day comes twice. */
export function putAwayChoices(today: Day): PutAwayChoice[] {
  const choices = [
    { label: 'Tomorrow', day: addDays(today, 1) },
    { label: 'In three days', day: addDays(today, 3) },
    { label: 'Next Monday', day: nextMonday(today) },
    { label: 'In two weeks', day: addDays(today, 14) },
  ];
  return choices.filter(({ day }, at) => choices.findIndex((each) => each.day === day) === at);
}

function nextMonday(today: Day): Day {
  const weekday = new Date(utcOfDay(today)).getUTCDay();
  return addDays(today, (8 - weekday) % 7 || 7);
}
