import { mayBegin, ownSentences } from '../../checks/thankYou/selfCentred.js';
import type { Opening } from '../../messages/languages/index.js';
import { draftFixer } from './draftFixer.js';
import { replace } from './sentence.js';
import { removedSentence } from './wordingFixes.js';

/** As many sentences as needed begin with the other person, or with the matter; as far as that can be said. */
export const begunOtherwise = draftFixer(function* (draft) {
  const { document, letter } = draft;
  const mine = ownSentences(draft);
  const begun = mine.flatMap((sentence) => {
    const text = otherwise(sentence.text, letter.language.wording?.openings ?? []);
    return text === undefined ? [] : [{ sentence, text }];
  });
  const isEnough = (count: number): boolean => mayBegin(mine.length - count, letter.sentences.length, draft);
  const enough = begun.findIndex((_, at) => isEnough(at + 1)) + 1;
  const changed = enough > 0 ? begun.slice(0, enough) : begun;
  if (changed.length === 0) return;
  yield {
    title: `Begin ${changed.length === 1 ? 'one sentence' : `${changed.length} sentences`} another way`,
    only: false,
    edits: changed.map(({ sentence, text }) => replace(document, sentence, text)),
    ...(enough === 0 && { unfinished: true as const }),
  };
});

/** Without one of the sentences, where that is enough. What the note can do without, only the user knows. */
export const withoutOwnSentence = draftFixer(function* (draft) {
  const mine = ownSentences(draft);
  if (!mayBegin(mine.length - 1, draft.letter.sentences.length - 1, draft)) return;
  for (const sentence of mine) yield removedSentence(draft.document, sentence);
});

/** A sentence with another beginning; undefined where none is known for it. */
function otherwise(text: string, openings: readonly Opening[]): string | undefined {
  for (const [pattern, by] of openings) {
    const changed = text.replace(
      new RegExp(`^${pattern.replaceAll("'", "['’]").replaceAll(' ', '\\s+')}`),
      by,
    );
    if (changed !== text) return `${changed.charAt(0).toUpperCase()}${changed.slice(1)}`;
  }
  return undefined;
}
