import type { NoteDocument } from '../document/noteDocument.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { isNoteOf } from '../notes/note.js';
import { readLetter } from './letter.js';

/** The language of a thank-you whose wording is not checked, as a tag or `this language`; undefined where it is. */
export function languageWithoutWording(
  { note, body }: NoteDocument,
  { index, myName }: { readonly index: NoteIndex; readonly myName: string },
): string | undefined {
  if (!isNoteOf('thank-you', note) || note.status === 'skipped') return undefined;
  const application = index.withId('application', note.values.application);
  const { language, words } = readLetter(body, { language: application?.values.language, myName });
  return words === 0 || language.wording ? undefined : language.tag || 'this language';
}
