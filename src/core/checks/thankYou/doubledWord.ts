import { nameWords } from '../topicPerson.js';
import { foldName } from '../../text/people.js';
import { type Draft, placeIn } from './draft.js';
import { foldedWords } from '../../messages/keywords.js';
import { thankYouCheck } from './thankYouCheck.js';

export const doubledWord = thankYouCheck({
  code: 'TY513',
  severity: 'hint',
  title: 'A word twice',
  why: 'It slips in while sentences are moved around, and one does not see it in one’s own text.',
  *find(draft) {
    const { letter } = draft;
    if (letter.language.doublesWords) return;
    const known = namedOnce(draft);
    const may = new Set([...(letter.language.wording?.mayDouble ?? []), ...doubledIn(known)]);
    let before: { readonly word: string; readonly start: number; readonly end: number } | undefined;
    for (const { 0: word, index } of letter.visible.matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)) {
      const last = before;
      const end = index + word.length;
      before = { word, start: index, end };
      if (!last || foldName(last.word) !== foldName(word) || !/[\p{L}\p{N}]/u.test(word)) continue;
      if (!isGap(letter.visible.slice(last.end, index)) || may.has(foldName(word))) continue;
      if (!known.includes(foldName(word)) && isStrangeName(letter.visible, last)) continue;
      yield {
        message: `“${word}” stands here twice. Take one out.`,
        place: placeIn(draft, { start: last.start, end }),
        facts: { found: letter.visible.slice(last.start, end).replace(/\s+/g, ' '), expected: last.word },
      };
    }
  },
});

/** Blanks and at most one line break. */
function isGap(between: string): boolean {
  return between.length < 200 && /^\s+$/.test(between) && !/\n\s*\n/.test(between);
}

/** `Duran Duran`, which no sentence begins with. */
function isStrangeName(text: string, { word, start }: { word: string; start: number }): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
  return !/(?:^|[.!?\n])\s*$/.test(text.slice(Math.max(0, start - 40), start));
}

function namedOnce({ company, role, recipients }: Draft): string[] {
  return [...foldedWords(`${company} ${role}`), ...recipients.flatMap(({ name }) => nameWords(name))];
}

/** A firm or a person may be called so. */
function doubledIn(words: readonly string[]): string[] {
  return words.filter((word, at) => at > 0 && words[at - 1] === word);
}
