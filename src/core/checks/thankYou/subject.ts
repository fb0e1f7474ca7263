import { placeOf } from '../places.js';
import { hasSubjectLine, suggestedSubject } from './subjectLine.js';
import { thankYouCheck } from './thankYouCheck.js';

export const subject = thankYouCheck({
  code: 'TY201',
  severity: 'error',
  title: 'No subject',
  why: 'Mail without a subject is easily taken for spam, and is hard to find again.',
  withoutText: true,
  *find(draft) {
    if (!hasSubjectLine(draft) || draft.subject !== '') return;
    const expected = suggestedSubject(draft);
    yield {
      message: `The note has no subject, so it is easily overlooked. Write one, such as “${expected}”.`,
      place: placeOf(draft.document, ['subject']),
      facts: { expected },
    };
  },
});
