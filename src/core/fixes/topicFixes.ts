import type { NoteDocument } from '../document/noteDocument.js';
import type { TextEdit } from '../edit/textEdit.js';
import type { ListEntry, Section } from '../notes/sections.js';
import type { Problem } from '../problem.js';
import { plain } from '../text/plain.js';
import { allProblems } from './allProblems.js';
import type { Fix, Fixer } from './fix.js';
import { eolOf } from './spans.js';

const SECTION = 'Something to thank each person for';
const CODE = 'DB02';

/** A line for each interviewer that has none yet; what they said only the user knows. */
export const lineForTopic: Fixer = function* (problem, document, context) {
  if (isWaiting(problem)) return;
  const all = allProblems(document, context).filter((each) => each.code === CODE && !isWaiting(each));
  const names = all.map(({ facts }) => facts.found);
  const name = problem.facts.found;
  yield linesFor([name], `Add a line for ${plain(name)}`, document);
  if (names.length > 1) yield linesFor(names, `Add a line for each of ${names.length} people`, document);
};

/** A line with the name is there and waits to be filled in. */
function isWaiting({ path }: Problem): boolean {
  return path === undefined;
}

function linesFor(names: readonly string[], title: string, document: NoteDocument): Fix {
  const section = document.sections.get(SECTION)?.[0];
  const edit = section ? atEndOf(section, names, document) : newSection(names, document);
  return { title, only: false, unfinished: true, edits: [edit] };
}

/** Behind the last entry of the section, in its style; without any, behind what else stands there. */
function atEndOf(section: Section, names: readonly string[], document: NoteDocument): TextEdit {
  const { lines } = document;
  const last = section.entries.at(-1);
  const end = lines.endOf(
    last ? lastLineOf(lastNested(last).line, document) : lastLineOfSection(section, document),
  );
  const [mark = '- '] = last ? (/^\s*[-*+] +(?:\[[ xX]\] +)?/.exec(lines.lineText(last.line)) ?? []) : [];
  const eol = eolOf(document);
  const text = names.map((name) => `${eol}${mark.replace(/\[.\] +/, '')}${name}: `).join('');
  return { start: end, end, text: last ? text : eol + text };
}

function lastNested(entry: ListEntry): ListEntry {
  const last = entry.entries.at(-1);
  return last ? lastNested(last) : entry;
}

/** An entry goes on up to an empty line, a heading or a comment. */
function lastLineOf(line: number, { lines }: NoteDocument): number {
  let last = line;
  while (last + 1 < lines.count && !/^\s*$|^#{1,6}\s|^\s*(?:<!--|[-*+]\s)/.test(lines.lineText(last + 1)))
    last += 1;
  return last;
}

/** The last line before the next heading that is not empty. Inside a comment a heading is none. */
function lastLineOfSection({ line }: Section, { lines }: NoteDocument): number {
  let last = line;
  let inComment = false;
  for (let at = line + 1; at < lines.count; at += 1) {
    const text = lines.lineText(at);
    if (!inComment && /^#{1,6}\s/.test(text)) break;
    if (text.trim() !== '') last = at;
    inComment = text.lastIndexOf('<!--') === text.lastIndexOf('-->') ? inComment : endsInComment(text);
  }
  return last;
}

function endsInComment(text: string): boolean {
  return text.lastIndexOf('<!--') > text.lastIndexOf('-->');
}

/** At the end of the note, under a heading of the level that the others have. */
function newSection(names: readonly string[], document: NoteDocument): TextEdit {
  const { text, sections, lines } = document;
  const eol = eolOf(document);
  const other = [...sections.values()][0]?.[0];
  const level = other ? (/^#{1,6}/.exec(lines.lineText(other.line))?.[0] ?? '##') : '##';
  const gap = text.endsWith('\n') ? eol : eol + eol;
  const added = [`${level} ${SECTION}`, '', ...names.map((name) => `- ${name}: `)].join(eol);
  return { start: text.length, end: text.length, text: gap + added + (text.endsWith('\n') ? eol : '') };
}
