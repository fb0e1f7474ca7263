import { isEnded } from '../actions/situation.js';
import { type Present, putAwayUntil } from '../applications/putAway.js';
import type { NoteOf } from '../notes/note.js';
import { applicationStatuses } from '../noteTypes/application.js';

export const ENDED = 'ended';
export const PUT_AWAY = 'put-away';
export const UNKNOWN = 'unknown';

const known: ReadonlySet<string> = new Set(applicationStatuses);

/** The part of the Applications view in which an application stands: a state, or one of the three above. */
export function placeOfApplication(note: NoteOf<'application'>, present: Present): string {
  const { status } = note;
  if (status === undefined || !known.has(status)) return UNKNOWN;
  if (isEnded(status)) return ENDED;
  return putAwayUntil(note, present) === undefined ? status : PUT_AWAY;
}
