import { isNameWord, knownPeople, type KnownPeople } from '../knownPeople.js';
import type { Check } from '../check.js';
import { foldName } from '../../text/people.js';
import { visibleText } from '../visibleText.js';
import { privateWords } from './privateWords.js';

const whole = (words: string): string => `(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`;
const privateWord = new RegExp(whole(privateWords.join('|')), 'giu');
/** Who a sentence speaks of: words that mean somebody else, and words that mean the writer or the one spoken to. */
const others = new RegExp(`^${whole('he|him|his|she|her|hers|they|them|their|theirs')}$`, 'iu');
const ourselves = new RegExp(`^${whole("i|i'm|me|my|mine|myself|we|us|our|you|your")}$`, 'iu');
const word = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
/** Up to the end of a sentence, or of a line before a heading, a list entry or an empty line. */
const sentence = /[^.!?\n]+(?:\n(?![ \t]*(?:\r?\n|[-*+#>]|\d+[.)]))[^.!?\n]*)*/g;

export const privateMatters: Check = {
  code: 'DB09',
  severity: 'warning',
  title: 'Somebody’s private matter',
  why: 'Health, religion, origin and the like are protected, and others may see your notes one day. A debrief hardly ever needs them.',
  types: ['interview'],
  *find(document, { index }) {
    const body = visibleText(document.body);
    if (body.search(privateWord) === -1) return;
    const people = knownPeople(document, index);
    for (const { 0: text, index: start } of body.matchAll(sentence)) {
      const subjects = subjectsIn(text, people);
      for (const { 0: found, index: at } of text.matchAll(privateWord)) {
        if (!isAboutSomebody(subjects, at)) continue;
        yield {
          message: `“${found}” is a private matter of somebody else. Do you need it here? If not, take it out.`,
          place: { line: document.lines.lineAt(document.bodyStart + start + at), words: found },
          facts: { found },
        };
      }
    }
  },
};

/** A word of a sentence that says whom it speaks of. */
interface Subject {
  readonly at: number;
  readonly isOther: boolean;
}

function subjectsIn(text: string, people: KnownPeople): Subject[] {
  return [...text.matchAll(word)].flatMap(({ 0: each, index: at }) => {
    const plain = each.replace(/['’]s?$/u, '');
    const isOther = others.test(each) || (/^\p{Lu}/u.test(plain) && isNameWord(people, foldName(plain)));
    return isOther || ourselves.test(each) ? [{ at, isOther }] : [];
  });
}

/** Whether the one who is named last before a word, else first behind it, is somebody else. */
function isAboutSomebody(subjects: readonly Subject[], at: number): boolean {
  const subject = subjects.findLast((each) => each.at < at) ?? subjects[0];
  return subject?.isOther === true;
}
