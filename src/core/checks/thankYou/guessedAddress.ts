import { personLabel } from '../../text/people.js';
import { placeOf } from '../places.js';
import { thankYouCheck } from './thankYouCheck.js';

export const guessedAddress = thankYouCheck({
  code: 'TY902',
  severity: 'hint',
  title: 'A guessed address',
  why: 'A guessed address may belong to somebody else. The recruiter will gladly forward a note.',
  withoutText: true,
  *find({ document, recipients, note }) {
    if (note.status === 'sent' || note.status === 'replied' || note.values.mode === 'via-contact') return;
    for (const person of recipients) {
      if (person['email-source'] !== 'guessed' || !person.email) continue;
      yield {
        message: `The address of ${personLabel(person)} was guessed. Ask the recruiter for it, or to forward the note.`,
        place: placeOf(document, ['to']),
        facts: { found: person.email },
      };
    }
  },
});
