import { foldName } from '../../text/people.js';
import { placeIn } from './draft.js';
import { thankYouCheck } from './thankYouCheck.js';

export const doubledWord = thankYouCheck({
  code: 'TY513',
  severity: 'hint',
  title: 'A word twice',
  why: 'It slips in while sentences are moved around, and one does not see it in one’s own text.',
  *find(draft) {
    const { letter } = draft;
    if (letter.language.doublesWords) return;
    const may = letter.language.wording?.mayDouble ?? [];
    for (const { 0: found, 1: word = '', index: start } of letter.visible.matchAll(
      /(?<![\p{L}\p{N}'’-])([\p{L}\p{M}]+)[ \t]*[ \t\n\r][ \t\r]*\1(?![\p{L}\p{N}'’-])/giu,
    )) {
      const isName = /^\p{Lu}/u.test(word) && found.endsWith(word);
      if (may.includes(foldName(word)) || isName || /\n\s*\n/.test(found)) continue;
      yield {
        message: `“${word}” stands here twice. Take one out.`,
        place: placeIn(draft, { start, end: start + found.length }),
        facts: { found: found.replace(/\s+/g, ' '), expected: word },
      };
    }
  },
});
