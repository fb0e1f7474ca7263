import { eolOf } from '../document/eolOf.js';
import type { NoteDocument } from '../document/noteDocument.js';
import type { TextEdit } from '../edit/textEdit.js';
import type { Section } from '../notes/sections.js';

/** Adds an entry to the list below a question, as its last and in its style; undefined where there is no list. */
export function belowList(document: NoteDocument, section: Section, entry: string): TextEdit | undefined {
  const last = section.entries.at(-1);
  if (!last) return undefined;
  const mark = /^\s*[-*+]\s+/.exec(document.lines.lineText(last.line))?.[0] ?? '- ';
  const at = document.lines.endOf(lastLineOf(last.line, document));
  return { start: at, end: at, text: `${eolOf(document)}${mark}${entry}` };
}

/** Adds an entry as a list of its own, right below the heading of a question. */
export function belowHeading(document: NoteDocument, { line }: Section, entry: string): TextEdit {
  const { lines } = document;
  const eol = eolOf(document);
  const at = lines.endOf(line);
  const isClose = line + 1 < lines.count && lines.lineText(line + 1).trim() !== '';
  return { start: at, end: at, text: `${eol}${eol}- ${entry}${isClose ? eol : ''}` };
}

/** An entry goes on up to an empty line, a heading, a comment of its own or the next entry that is no part of it. */
export function lastLineOf(line: number, { lines }: NoteDocument): number {
  const indent = indentOf(lines.lineText(line));
  let last = line;
  while (last + 1 < lines.count) {
    const next = lines.lineText(last + 1);
    const isEntry = /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(next) && indentOf(next) <= indent;
    if (next.trim() === '' || isEntry || /^\s*(?:#{1,6}\s|<!--)/.test(next)) break;
    last += 1;
  }
  return last;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
