import { namedIn } from '../../index/people.js';
import { countLines } from '../../text/countLines.js';
import { foldName } from '../../text/people.js';
import { nameWords } from '../topicPerson.js';

/** A word of a text. */
export interface Word {
  /** Without the `'s` of whose it is. */
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Counted from 0, from the beginning of the text. */
  readonly line: number;
  readonly hasCapital: boolean;
}

/** The words of a text, hyphens and apostrophes inside them included. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let line = 0;
  let seen = 0;
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu)) {
    const start = match.index;
    line += countLines(text.slice(seen, start), start - seen);
    seen = start;
    const word = match[0].replace(/['’]s$/u, '');
    words.push({
      text: word,
      folded: foldName(word),
      start,
      end: start + word.length,
      line,
      hasCapital: /^\p{Lu}/u.test(word),
    });
  }
  return words;
}

/** Whether a word may have its capital only because a sentence, line or quotation begins with it. */
export function isAtStart(text: string, { start }: Word): boolean {
  const near = text.slice(Math.max(0, start - 80), start);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  return /(?:^[\s>#*+\-\d.)[\]xX]*|[.!?:…][\s)]*|->\s*|→\s*)["'“‘„»«*_(]*$/u.test(before);
}

/** Words with a capital that are no slip of a name: days, months, employers, roles. */
export const otherNames = namedIn((index): ReadonlySet<string> => {
  const ofApplications = index
    .ofType('application')
    .flatMap(({ values }) => [values.company, values.role, values.location])
    .flatMap((text) => nameWords(text ?? ''));
  return new Set([...calendar, ...ofApplications]);
});

const calendar = [
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august',
  'september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar',
  'märz mai juni juli oktober dezember english german french spanish europe london berlin',
].flatMap((line) => line.split(' '));
