import { foldName } from '../../text/people.js';
import { acronyms } from './acronyms.js';
import { type Draft, placeIn } from './draft.js';
import { foldedWords } from '../../messages/keywords.js';
import { isPlaceholder } from './placeholders.js';
import { thankYouCheck } from './thankYouCheck.js';

/** A word without a vowel is an abbreviation: `HPLC`. A placeholder is told as such. */
export const capitals = thankYouCheck({
  code: 'TY512',
  severity: 'hint',
  title: 'Words in capitals',
  why: 'In writing, capitals are read as shouting.',
  *find(draft) {
    const { letter } = draft;
    const right = new Set([...acronyms, ...namedWords(draft)]);
    for (const paragraph of letter.paragraphs)
      for (const { 0: found, index } of paragraph.text.matchAll(
        /(?<![\p{L}\p{N}@./_-])\p{Lu}{4,}(?![\p{L}\p{N}@/_])/gu,
      )) {
        const isShort = !/[AEIOUYÄÖÜ]/u.test(found) || isPlaceholder(found);
        if (isShort || right.has(foldName(found)) || isNamedBefore(found, paragraph.text, index)) continue;
        const start = paragraph.start + index;
        yield {
          message: `“${found}” in capitals is read as shouting. Write it small; what matters shows by itself.`,
          place: placeIn(draft, { start, end: start + found.length }),
          facts: { found, expected: found.toLowerCase() },
        };
      }
  },
});

/** Names of firms, roles and what was noted may be written so. */
function namedWords({ company, role, topics, recipients, context }: Draft): string[] {
  const noted = topics.map(({ topic, link }) => `${topic} ${link ?? ''}`);
  const people = recipients.map(({ name }) => name ?? '');
  return foldedWords([company, role, context.me?.name ?? '', ...noted, ...people].join(' '));
}

/** `(RACI)`: an abbreviation that stands in brackets behind its words, or is told by its first letters. */
function isNamedBefore(found: string, text: string, at: number): boolean {
  return text[at - 1] === '(' && text[at + found.length] === ')';
}
