import { placeOf } from '../places.js';
import { placeIn } from './draft.js';
import { thankYouCheck } from './thankYouCheck.js';

/** Task boxes and links are none; neither are addresses in angle brackets. */
const placeholder =
  /\{\{[^{}\n]*\}\}|\[(?![ xX]\])[^[\]\n]{1,60}\](?![([:])|<(?!https?:|mailto:|\/|!)\p{L}[\p{L}\p{M} '’_-]{1,40}>|_{3,}|\b(?:TODO|TBD|TBC|XXX+|FIXME)\b|\b(?:Company|Interviewer|Recipient|Position|Job|Your|Hiring Manager(?:'s|’s)?) (?:Name|Title)\b|\bINSERT\b(?: [\p{L}]+){0,3}/gu;

export const placeholders = thankYouCheck({
  code: 'TY101',
  severity: 'error',
  title: 'A placeholder is left',
  why: 'Nothing says “form letter” as loudly as a gap that was not filled. It is also the easiest slip to mend.',
  withoutText: true,
  *find(draft) {
    const message = (found: string): string =>
      `“${found}” is a placeholder that was not filled in, and the reader sees a form letter. Put the real words there.`;
    for (const { 0: found } of draft.subject.matchAll(placeholder))
      yield { message: message(found), place: placeOf(draft.document, ['subject']), facts: { found } };
    for (const { 0: found, index: start } of draft.letter.visible.matchAll(placeholder))
      yield {
        message: message(found),
        place: placeIn(draft, { start, end: start + found.length }),
        facts: { found },
      };
  },
});
