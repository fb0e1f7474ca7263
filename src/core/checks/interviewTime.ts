import type { NoteOf } from '../notes/note.js';
import { instantOf, type Moment } from '../time/moment.js';
import type { Zone } from '../time/zone.js';
import type { CheckContext } from './check.js';

const MINUTE_MS = 60_000;

/** The zone in which the moments of an interview are read: its own, its application's, the user's. */
export function zoneOfInterview(
  { values }: NoteOf<'interview'>,
  { index, userZone }: Pick<CheckContext, 'index' | 'userZone'>,
): Zone {
  return (
    values['time-zone'] ?? index.withId('application', values.application)?.values['time-zone'] ?? userZone
  );
}

/** The instant at which an interview was over (ms since 1970); undefined where no time is written. */
export function endOfInterview(note: NoteOf<'interview'>, context: CheckContext): number | undefined {
  const zone = zoneOfInterview(note, context);
  const { end, start } = note.values;
  const began = instantWritten(start, zone);
  return (
    instantWritten(end, zone) ??
    (began === undefined ? undefined : began + context.timing.interviewMinutes * MINUTE_MS)
  );
}

/** The instant of a moment that has a time of day. */
export function instantWritten(moment: Moment | undefined, zone: Zone): number | undefined {
  return moment && !moment.dayOnly ? instantOf(moment, zone) : undefined;
}
