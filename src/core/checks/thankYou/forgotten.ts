import { reachedBy } from '../../actions/rules/debriefRules.js';
import { isNoteOf } from '../../notes/note.js';
import { isSamePerson, personLabel } from '../../text/people.js';
import type { Check } from '../check.js';
import { placeOf } from '../places.js';

export const forgotten: Check = {
  code: 'TY901',
  severity: 'warning',
  title: 'An interviewer without a note',
  why: 'They talk to each other, and the one who got nothing notices. A note that is skipped on purpose counts too.',
  types: ['interview'],
  *find(document, { index }) {
    const { note } = document;
    if (!isNoteOf('interview', note)) return;
    const { debrief } = note.values;
    const isOver = note.status === 'completed' || debrief === 'captured' || debrief === 'completed';
    if (!isOver || ['cancelled', 'rescheduled', 'no-show'].includes(note.status ?? '')) return;
    const interviewers = note.values.interviewers ?? [];
    const indexed = index.notes.get(note.uri);
    const notes = index.thankYousOf(isNoteOf('interview', indexed) ? indexed : note);
    const reached = notes.flatMap(({ values }) => reachedBy(values, interviewers));
    for (const [at, person] of interviewers.entries()) {
      const name = personLabel(person);
      if (name === undefined || reached.some((other) => isSamePerson(person, other))) continue;
      yield {
        message: `There is no thank-you to ${name} yet, not even a skipped one. Draft it while the talk is fresh.`,
        place: placeOf(document, ['interviewers', at, 'name']),
        facts: { found: name },
      };
    }
  },
};
