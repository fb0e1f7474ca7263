import { type Draft, placeOfCore } from './draft.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

const terse: readonly (string | undefined)[] = ['uk', 'jp'];

export const tooShort = thankYouCheck({
  code: 'TY301',
  severity: 'warning',
  title: 'A very short note',
  why: 'Some readers take a very short note for little interest. Three or four sentences are enough: what you thank for, one thing they said, how it fits you. Where the interest is gone, thanks alone are enough.',
  withoutText: true,
  *find(draft) {
    const { words } = draft.letter;
    const least = leastWords(draft);
    if (words >= least || (words > 0 && draft.note.values.interest === 'none')) return;
    const message =
      words === 0
        ? 'The note is still empty. Begin with one thing this person told you.'
        : `The note has ${words} ${words === 1 ? 'word' : 'words'} between greeting and closing, and fewer than ${least} can look like little interest. Add one thing this person said.`;
    yield { message, place: placeOfCore(draft), facts: { found: String(words), expected: String(least) } };
  },
});

/** Short notes are the custom in some places. */
function leastWords(draft: Draft): number {
  const isTerse = terse.includes(draft.application?.values.region);
  return limitOf(draft, isTerse ? 'shortestWordsTerse' : 'shortestWords');
}
