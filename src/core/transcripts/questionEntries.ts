import type { NoteDocument } from '../document/noteDocument.js';
import { appendToSection } from '../edit/appendToSection.js';
import type { TextEdit } from '../edit/textEdit.js';
import { escapeLine } from '../language/hovers/escapeMarkdown.js';
import type { Section } from '../notes/sections.js';
import { countLines } from '../text/countLines.js';
import { normalised } from '../questions/likeness.js';
import { MINE } from '../questions/question.js';
import type { Proposal } from './proposals.js';

const SECTION = 'Questions they asked';

/** How questions come into a debrief. */
export interface QuestionEntries {
  /** None where there is nothing to add. */
  readonly edits: readonly TextEdit[];
  readonly added: readonly Proposal[];
  /** The line of the note on which the first of them will stand. */
  readonly line?: number;
}

/** Adds questions to a debrief as headings with what is known of each; those that are in it already are left out. */
export function addQuestions(document: NoteDocument, chosen: readonly Proposal[]): QuestionEntries {
  const added = newQuestions(document, chosen);
  if (added.length === 0) return { edits: [], added };
  const marks = headingMarks(document);
  const text = added.map((each) => entryOf(each, marks)).join('\n\n');
  const edit = appendToSection(document, SECTION, text);
  const before = document.text.slice(0, edit.start) + edit.text.slice(0, edit.text.indexOf(`${marks} `));
  return { edits: [edit], added, line: countLines(before, before.length) };
}

/** Those that are not in the debrief yet, each once: the same words without case and punctuation are the same question. */
export function newQuestions(document: NoteDocument, found: readonly Proposal[]): Proposal[] {
  const sections = document.sections.get(SECTION) ?? [];
  const known = new Set(sections.flatMap(headingsIn).map(normalised));
  return found.filter(({ text }) => {
    const key = normalised(headingText(text));
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function headingsIn({ sections }: Section): string[] {
  return sections.flatMap((section) => [section.heading, ...headingsIn(section)]);
}

/** One level below the section; where it is missing, below those that are there. */
function headingMarks({ sections, lines }: NoteDocument): string {
  const section = sections.get(SECTION)?.at(-1) ?? [...sections.values()].flat()[0];
  const [, marks = '##'] = (section && /^ {0,3}(#{1,5})\s/.exec(lines.lineText(section.line))) ?? [];
  return `${marks}#`;
}

function entryOf({ kind, text, answer, type }: Proposal, marks: string): string {
  const word = kind === 'mine' ? MINE : type;
  const list = [word && `- type: ${word}`, answer && `- answer: ${headingText(answer)}`].filter(Boolean);
  return [`${marks} ${headingText(text)}`, ...(list.length > 0 ? ['', ...list] : [])].join('\n');
}

/** A mark that can make nothing where it stands is left as it was said: “C#”, “R&D”, “a_b”, “Great!”. */
const harmless =
  /(?<=[\p{L}\p{N}])\\(#(?=$|[\s,.;:?!)])|&(?=[\p{L}\p{N}]+(?:$|[^\p{L}\p{N};]))|_(?=[\p{L}\p{N}])|!(?=$|[\s"'”’»)]))|\\(&)(?= )/gu;

/** What was said, on one line of markdown that shows as itself. */
export function headingText(text: string): string {
  return escapeLine(text).replace(
    harmless,
    (_, behindWord?: string, alone?: string) => behindWord ?? alone ?? '',
  );
}
