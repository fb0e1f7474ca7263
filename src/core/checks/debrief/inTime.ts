import { isNoteOf } from '../../notes/note.js';
import { instantOf, type Moment } from '../../time/moment.js';
import type { Check } from '../check.js';
import { placeOf } from '../places.js';

const MINUTE_MS = 60_000;

export const inTime: Check = {
  code: 'DB06',
  severity: 'hint',
  title: 'Debrief completed late',
  why: 'Most of what is forgotten is forgotten on the first day. A late debrief is still worth having; the next one is easier on the same evening.',
  types: ['interview'],
  *find(document, { index, timing, userZone }) {
    const { note } = document;
    if (!isNoteOf('interview', note)) return;
    const { application, completed, end, start, 'time-zone': own } = note.values;
    const ofApplication = index.withId('application', application ?? '');
    const zone =
      own ??
      (isNoteOf('application', ofApplication) ? ofApplication.values['time-zone'] : undefined) ??
      userZone;
    const at = (moment: Moment | undefined): number | undefined =>
      moment && !moment.dayOnly ? instantOf(moment, zone) : undefined;
    const began = at(start);
    const over = at(end) ?? (began === undefined ? undefined : began + timing.interviewMinutes * MINUTE_MS);
    const done = at(completed);
    if (over === undefined || done === undefined || done <= over + timing.debriefHours * 60 * MINUTE_MS)
      return;
    yield {
      message: `The debrief was completed more than ${timing.debriefHours} hours after the talk, when much of it has faded. Next time, take half an hour on the same day.`,
      place: placeOf(document, ['completed']),
      facts: { found: completed?.text },
    };
  },
};
