import { isNoteOf } from '../../notes/note.js';
import type { Check } from '../check.js';
import { endOfInterview, instantWritten, zoneOfInterview } from '../interviewTime.js';
import { placeOf } from '../places.js';

const HOUR_MS = 3_600_000;

export const inTime: Check = {
  code: 'DB06',
  severity: 'hint',
  title: 'Debrief completed late',
  why: 'Most of what is forgotten is forgotten on the first day. A late debrief is still worth having; the next one is easier on the same evening.',
  types: ['interview'],
  *find(document, context) {
    const { note } = document;
    if (!isNoteOf('interview', note)) return;
    const { timing } = context;
    const { completed } = note.values;
    const over = endOfInterview(note, context);
    const done = instantWritten(completed, zoneOfInterview(note, context));
    if (over === undefined || done === undefined || done <= over + timing.debriefHours * HOUR_MS) return;
    yield {
      message: `The debrief was completed more than ${timing.debriefHours} hours after the talk, when much of it has faded. Next time, take half an hour on the same day.`,
      place: placeOf(document, ['completed']),
      facts: { found: completed?.text },
    };
  },
};
