import type { NoteDocument } from '../document/noteDocument.js';
import { eolOf } from '../document/eolOf.js';
import type { TextEdit } from '../edit/textEdit.js';
import type { Section } from '../notes/sections.js';
import { lastLine } from '../edit/appendToSection.js';

/** Says below a question (its heading on `line`) that it is the same as another one. Nothing where it is not there. */
export function joinEdit(document: NoteDocument, line: number, other: string): TextEdit[] {
  return noteBelow(document, line, `same as: ${other}`);
}

/** Adds an entry to the list below a question, as its last. */
export function noteBelow(document: NoteDocument, line: number, entry: string): TextEdit[] {
  const question = (document.sections.get('Questions they asked') ?? [])
    .flatMap(({ sections }) => sections)
    .find((section) => section.line === line);
  if (!question) return [];
  const eol = eolOf(document);
  const { lines } = document;
  const last = lastEntryLine(question, document);
  if (last !== undefined) {
    const mark = /^\s*[-*+]\s+/.exec(lines.lineText(question.entries[0]?.line ?? last))?.[0] ?? '- ';
    return [{ start: lines.endOf(last), end: lines.endOf(last), text: `${eol}${mark}${entry}` }];
  }
  const end = lines.endOf(question.line);
  const isClose = lines.lineText(question.line + 1).trim() !== '';
  return [{ start: end, end, text: `${eol}${eol}- ${entry}${isClose ? eol : ''}` }];
}

/** The last line of the list below a question; undefined without one. */
function lastEntryLine(question: Section, document: NoteDocument): number | undefined {
  const last = question.entries.at(-1);
  if (!last) return undefined;
  const { lines } = document;
  let line = last.line;
  const end = lastLine(question, document);
  while (line < end && !/^\s*$|^#{1,6}\s/.test(lines.lineText(line + 1))) line += 1;
  return line;
}
