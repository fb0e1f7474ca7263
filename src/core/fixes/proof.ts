import type { LanguageContext } from '../language/context.js';
import { NoteDocument } from '../document/noteDocument.js';

import type { Problem } from '../problem.js';
import { allProblems } from './allProblems.js';

/** What a fix starts from. */
export interface Before {
  readonly document: NoteDocument;
  readonly context: LanguageContext;
}

/**
 * Proves a fix: the text after it is still a note of that type, the problem is not in it, its front matter can be read at
 * least as well as before, and its history is no odder.
 */
export function isGone(problem: Problem, text: string, { document, context }: Before): boolean {
  const after = withText(document, text);
  if (after.note?.type !== document.note?.type) return false;
  const [then, now] = [allProblems(document, context), allProblems(after, context)];
  const fewer = (isMeant: (each: Problem) => boolean): number =>
    then.filter(isMeant).length - now.filter(isMeant).length;
  return (
    fewer((each) => nameOf(each) === nameOf(problem)) > 0 &&
    fewer(({ code }) => code.startsWith('yaml/')) >= 0 &&
    (!problem.code.startsWith('history/') || fewer(({ code }) => code === 'history/unusual-move') >= 0)
  );
}

/** The same file with another text. */
export function withText({ uri, path }: NoteDocument, text: string): NoteDocument {
  return new NoteDocument({ uri, path, text });
}

/** What makes a problem the same one in another text, where its line may differ. */
export function nameOf({ code, path, facts, words }: Problem): string {
  return JSON.stringify([code, path ?? [], facts.found, words]);
}
