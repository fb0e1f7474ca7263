import { placeOf } from '../places.js';
import { placeIn } from './draft.js';
import { thankYouCheck } from './thankYouCheck.js';

const parts = [
  /\{\{[^{}\n]*\}\}/u,
  // Links, their numbers and definitions, task boxes, ellipses and what code has in brackets are none.
  /(?<![\p{L}\p{N}\]])\[(?![ xX]\]|(?:\.{3}|…)\]|\^?\d{1,3}\])[^[\]\n]{1,200}\](?!\(|\[|:[ \t]*(?:<|\S+:\/\/))/u,
  /(?<![\p{L}\p{N}])<(?!https?:|mailto:|\/|!|(?:br|hr|p|b|i|u|em|strong|su[bp]|span|div|small|code|kbd)>)\p{L}[\p{L}\p{M} '’_-]{0,60}>/u,
  /_{4,}/u,
  /\b(?:TODO|TBD|TBC|XXX+|FIXME)\b/u,
  /\b(?:Company|Interviewer|Recipient|Position|Job|Your|Hiring Manager(?:'s|’s)?) (?:Name|Title)\b/u,
  /\bINSERT\b(?! (?:INTO|statements?|quer(?:y|ies)|triggers?|OR|AND)\b)(?: \p{L}+){0,3}/u,
];
const any = parts.map(({ source }) => source).join('|');
const placeholder = new RegExp(any, 'gu');
const whole = new RegExp(`^(?:${any})$`, 'u');

/** Whether a word is a placeholder and nothing else. */
export function isPlaceholder(word: string): boolean {
  return whole.test(word);
}

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
