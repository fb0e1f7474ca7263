import { namedIn } from '../../index/people.js';
import { foldName } from '../../text/people.js';
import { nameWords } from '../topicPerson.js';

/** A word of a text that begins with a capital. */
export interface Word {
  /** Without the `'s` of whose it is. */
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Hyphens and apostrophes inside a word belong to it. */
const capital = /(?<!\p{L}\p{M}*['’-]?)\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const word = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

/** The words of a text that begin with a capital. */
export function wordsWithCapital(text: string): Word[] {
  return Array.from(text.matchAll(capital), ({ 0: found, index: start }) => {
    const plain = withoutS(found);
    return { text: plain, folded: foldName(plain), start, end: start + plain.length };
  });
}

/** The other words of a text, folded. */
export function smallWordsIn(text: string): ReadonlySet<string> {
  const all = Array.from(text.matchAll(word), ([found]) => withoutS(found));
  return new Set(all.filter((each) => !/^\p{Lu}/u.test(each)).map(foldName));
}

function withoutS(found: string): string {
  return found.replace(/['’]s$/u, '');
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
    .flatMap((text) => nameWords(text));
  return new Set([...calendar, ...ofApplications]);
});

const calendar = [
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august',
  'september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar',
  'märz mai juni juli oktober dezember english german french spanish europe london berlin',
].flatMap((line) => line.split(' '));
