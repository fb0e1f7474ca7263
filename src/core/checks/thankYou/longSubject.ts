import { placeOf } from '../places.js';
import { hasSubjectLine, suggestedSubject } from './subjectLine.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

export const longSubject = thankYouCheck({
  code: 'TY203',
  severity: 'hint',
  title: 'A long subject',
  why: 'Phones and many mail programs cut a subject off; what counts should stand in front.',
  withoutText: true,
  *find(draft) {
    const { length } = [...draft.subject];
    const longest = limitOf(draft, 'subjectLength');
    if (!hasSubjectLine(draft) || length <= longest) return;
    yield {
      message: `The subject has ${length} characters, and phones cut it off after about ${longest}. Shorten it.`,
      place: placeOf(draft.document, ['subject']),
      facts: { found: String(length), expected: suggestedSubject(draft) },
    };
  },
});
