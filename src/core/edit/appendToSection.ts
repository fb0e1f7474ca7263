import type { NoteDocument } from '../document/noteDocument.js';
import { eolOf } from '../document/eolOf.js';
import type { SectionName } from '../notes/sectionNames.js';
import type { Section } from '../notes/sections.js';
import { type TextEdit } from './textEdit.js';

/**
 * Adds text at the end of a section of the body: below what stands there, with an empty line between unless one entry of a
 * list follows another. A section that is missing gets its heading, in the order of the note's type. `text` has LF line
 * ends and no blank lines around it; what is written has those of the note.
 */
export function appendToSection(document: NoteDocument, name: SectionName, text: string): TextEdit {
  const section = document.sections.get(name)?.at(-1);
  const eol = eolOf(document);
  const added = text.replaceAll('\n', eol);
  if (!section) return newSection(document, name, added);
  const { lines } = document;
  const line = lastLine(section, document);
  const at = lines.endOf(line);
  const joins = isEntry(lines.lineText(line)) && isEntry(text);
  // Where the next heading follows at once, it keeps its distance from what is new.
  const isClose = line + 1 < lines.count && lines.lineText(line + 1).trim() !== '';
  return { start: at, end: at, text: (joins ? eol : eol + eol) + added + (isClose ? eol : '') };
}

/** The last line of a section that is not empty; its heading where all are. */
export function lastLine({ line, end }: Section, { lines }: NoteDocument): number {
  let last = Math.min(end, lines.count) - 1;
  while (last > line && lines.lineText(last).trim() === '') last -= 1;
  return last;
}

/** Behind the section that comes before it, else before the one that comes after; at the end where there is neither. */
function newSection(document: NoteDocument, name: SectionName, text: string): TextEdit {
  const { lines, sections, definition } = document;
  const eol = eolOf(document);
  const order = (definition?.sections ?? []) as readonly SectionName[];
  const at = order.indexOf(name);
  const there = [...sections.values()].flat();
  const level = there[0] ? (/^ {0,3}(#{1,6})/.exec(lines.lineText(there[0].line))?.[1] ?? '##') : '##';
  const block = `${level} ${name}${eol}${eol}${text}`;
  const before = order.slice(0, at).findLast((each) => sections.has(each));
  const previous = before && sections.get(before)?.at(-1);
  if (previous) {
    const offset = lines.endOf(lastLine(previous, document));
    return { start: offset, end: offset, text: eol + eol + block };
  }
  const after = order.slice(at + 1).find((each) => sections.has(each));
  const next = after && sections.get(after)?.[0];
  if (next) {
    const offset = lines.startOf(next.line);
    return { start: offset, end: offset, text: block + eol + eol };
  }
  const end = document.text.length;
  const isClosed = document.text.endsWith('\n');
  return { start: end, end, text: (isClosed ? eol : eol + eol) + block + (isClosed ? eol : '') };
}

function isEntry(line: string): boolean {
  return /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line);
}
