import { foldName } from '../text/people.js';

/** From here on two questions are close enough to ask whether they are one (format: questions are merged). */
export const LIKELY_SAME = 0.6;

/** Words that stand in any question and say nothing of what it is about. */
const small = new Set(
  `a about above after again all also am an and any are as at be because been before being but by can could describe did do
  does doing for from give had has have having he her hers him his how i if in into is it its just let like me more most my
  of on one or other our ours please she should so some tell than that the their them then there these they this those
  through time to too us very was we were what when where which while who whom why will with would you your yours
  aber als am an auch auf aus bei bitte das dass dein deine dem den der des die dir du ein eine einem einen einer er erzählen
  es für haben hat ihr ihre ihrem ihren im in ist mal man mein mich mir mit nach oder sich sie sind über um und uns von war
  warum was welche welcher wenn wer wie wir wo wurde zu zum zur`.split(/\s+/),
);

/** A question without case, punctuation and double blanks: those that are equal then are one question. */
export function normalised(question: string): string {
  return question
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** The words that say what a question is about; every word where all are small. */
export function contentWords(question: string): ReadonlySet<string> {
  const words = foldName(question).match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
  const telling = words.filter((word) => !small.has(word.replace(/['’].*$/, '')));
  return new Set(telling.length > 0 ? telling : words);
}

/** How much two sets of words have in common, from 0 to 1: the words of both by the words of either. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}
