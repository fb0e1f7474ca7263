import { personLabel } from '../../text/people.js';
import { placeOf } from '../places.js';
import { thankYouCheck } from './thankYouCheck.js';

const finished: readonly (string | undefined)[] = ['ready', 'sent', 'replied'];

export const beforeTopics = thankYouCheck({
  code: 'TY805',
  severity: 'hint',
  title: 'Written before the debrief',
  why: 'The debrief asks for one thing that each person said. Written first, it gives the note its heart.',
  *find({ document, note, interview, topics, recipients }) {
    if (!interview || topics.length > 0 || !finished.includes(note.status)) return;
    yield {
      message: `The debrief has nothing from ${personLabel(recipients[0]) ?? 'this person'} yet, and this note is finished. Look once more whether you remember one thing they said.`,
      place: placeOf(document, ['status']),
      facts: { found: note.status },
    };
  },
});
