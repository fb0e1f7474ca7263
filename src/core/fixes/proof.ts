import { NoteDocument } from '../document/noteDocument.js';
import type { FixContext } from './fix.js';
import type { Problem } from '../problem.js';
import { allProblems } from './allProblems.js';

/** What a fix starts from. */
export interface Before {
  readonly document: NoteDocument;
  readonly context: FixContext;
}

/**
 * Proves a fix: the text after it is still a note of that type, the problem is not in it, and its front matter can be read
 * at least as well as before.
 */
export function isGone(problem: Problem, text: string, { document, context }: Before): boolean {
  const after = withText(document, text);
  if (after.note?.type !== document.note?.type) return false;
  const count = (of: NoteDocument, same: (each: Problem) => boolean): number =>
    allProblems(of, context).filter(same).length;
  const isSame = (each: Problem): boolean => nameOf(each) === nameOf(problem);
  const isAboutYaml = ({ code }: Problem): boolean => code.startsWith('yaml/');
  const [yamlBefore, yamlAfter] = [count(document, isAboutYaml), count(after, isAboutYaml)];
  return count(after, isSame) < count(document, isSame) && yamlAfter <= yamlBefore;
}

/** The same file with another text. */
export function withText({ uri, path }: NoteDocument, text: string): NoteDocument {
  return new NoteDocument({ uri, path, text });
}

/** What makes a problem the same one in another text, where its line may differ. */
export function nameOf({ code, path, facts, words }: Problem): string {
  return JSON.stringify([code, path ?? [], facts?.found, words]);
}
