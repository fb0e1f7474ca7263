import type { NoteDocument } from '../document/noteDocument.js';
import type { TextEdit } from '../edit/textEdit.js';
import { belowHeading, belowList } from './noteBelow.js';

/** Says below a question (its heading on `line`) that it is the same as another one. Nothing where it is not there. */
export function joinEdit(document: NoteDocument, line: number, other: string): TextEdit[] {
  const question = (document.sections.get('Questions they asked') ?? [])
    .flatMap(({ sections }) => sections)
    .find((section) => section.line === line);
  if (!question) return [];
  const entry = `same as: ${other}`;
  return [belowList(document, question, entry) ?? belowHeading(document, question, entry)];
}
