import { findPhrases } from '../../messages/phrases.js';
import { readLetter } from '../../messages/letter.js';
import { isNoteOf } from '../../notes/note.js';
import type { Check, Finding } from '../check.js';
import { draftOf, isNoted } from './draft.js';
import { onOneLine } from './wordingCheck.js';

export const filler: Check = {
  code: 'TY515',
  severity: 'hint',
  title: 'An empty opening',
  why: '“Just checking in” says that there is nothing to say. Begin with what you want to tell or ask.',
  types: ['thank-you', 'follow-up'],
  wording: true,
  *find(document, context) {
    const { index, me } = context;
    const { note } = document;
    const isThanks = isNoteOf('thank-you', note);
    if (!isThanks && !isNoteOf('follow-up', note)) return;
    if (note.status === 'skipped' || note.status === 'cancelled') return;
    const application = index.withId('application', note.values.application);
    const { said, language } = readLetter(document.body, {
      language: application?.values.language,
      myName: me?.name ?? '',
    });
    const draft = draftOf(document, context);
    for (const found of findPhrases(language.wording?.filler ?? [], said)) {
      if (draft && isNoted(found.text, draft)) continue;
      yield {
        message: `“${onOneLine(found.text)}” is an empty opening. Begin with what you want to tell or ask.`,
        place: placeOfWords(document, found),
        ...(!isThanks && note.values.kind === 'status-enquiry' && { severity: 'warning' as const }),
        facts: { found: onOneLine(found.text) },
      };
    }
  },
};

function placeOfWords(
  { lines, text, bodyStart }: Parameters<Check['find']>[0],
  { start, end }: { readonly start: number; readonly end: number },
): Finding['place'] {
  const line = lines.lineAt(bodyStart + start);
  return { line, words: text.slice(bodyStart + start, Math.min(bodyStart + end, lines.endOf(line))) };
}
