import { isOpen } from '../../actions/situation.js';
import type { NoteIndex } from '../../index/noteIndex.js';
import { isNoteOf, type Note, type NoteOf } from '../../notes/note.js';
import type { Check } from '../check.js';
import { placeOf } from '../places.js';
import { interviewAt } from './stage.js';

/** From here on an offer is on the table, and there is an answer to give instead of one to wait for. */
const atOffer: readonly string[] = ['offer-received', 'negotiating'];

export const nextStep: Check = {
  code: 'DB03',
  severity: 'warning',
  title: 'No next step and no promised day',
  why: 'Whether they named a day or not decides when you may ask. “promise: none” is an answer too: it gives you a day to follow up.',
  types: ['interview'],
  *find(document, { index }) {
    const note = interviewAt('completed', document);
    const application = note && index.withId('application', note.values.application);
    if (!note || !isNoteOf('application', application) || !isLatest(note, index)) return;
    const { 'next-step': step, promise, promised } = application.values;
    const isWaiting = isOpen(application.status) && !atOffer.includes(application.status ?? '');
    if (!isWaiting || step || promise || promised) return;
    yield {
      message:
        'The application says neither what comes next nor when you will hear, so nothing can tell you when to ask. Did they name a day? If not, write “promise: none” there.',
      place: placeOf(document, ['application']),
      facts: { found: application.id, expected: 'promise: none' },
    };
  },
};

/** Only the last interview of an application asks: the earlier ones have led somewhere. */
function isLatest(note: NoteOf<'interview'> & Note, index: NoteIndex): boolean {
  const start = note.values.start?.wall ?? 0;
  return index
    .inGroup(note.values.application ?? '', 'interview')
    .every((other) => other.uri === note.uri || (other.values.start?.wall ?? 0) <= start);
}
