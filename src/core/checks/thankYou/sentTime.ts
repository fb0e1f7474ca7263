import { type Timing, timingIn } from '../../actions/timing.js';
import type { Zone } from '../../time/zone.js';
import { endOfInterview, instantWritten } from '../interviewTime.js';
import type { Draft } from './draft.js';

/** When a thank-you was sent, and when its interview was over: instants (ms since 1970), where they are known. */
export interface SentTime {
  readonly sent: number | undefined;
  readonly end: number | undefined;
  /** The zone of the reader: the application's, else that of the interview, else the user's. */
  readonly zone: Zone;
  /** The numbers for the application. */
  readonly timing: Timing;
}

export function timesOf({ note, interview, application, context }: Draft): SentTime {
  const zone = application?.values['time-zone'] ?? interview?.values['time-zone'] ?? context.userZone;
  return {
    sent: instantWritten(note.values.sent, zone),
    end: interview ? endOfInterview(interview, context) : undefined,
    zone,
    timing: timingIn(application?.values.region, {
      timing: context.timing,
      regionalProfiles: context.actionSettings?.regionalProfiles === true,
    }),
  };
}

/** Hours and minutes for a sentence: `26 h`, `45 min`. */
export function lengthWords(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
