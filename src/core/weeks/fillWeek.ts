import type { NoteDocument } from '../document/noteDocument.js';
import { appendToSection } from '../edit/appendToSection.js';
import type { TextEdit } from '../edit/textEdit.js';
import { bullets } from '../language/hovers/escapeMarkdown.js';
import type { SectionName } from '../notes/sectionNames.js';
import type { Section } from '../notes/sections.js';
import type { MovedLine } from './events.js';
import { movedText, type WeekLines } from './weekWords.js';

/**
 * What is to be added to a week note: what moved and is not in it yet; and, where nothing stands there so far, what is
 * waited for and whom to thank. Only adds.
 */
export function weekEdits(document: NoteDocument, { moved, waiting, thanks }: WeekLines): TextEdit[] {
  const entries = entriesOf(document.sections.get('What moved') ?? []).map(fold);
  const missing = moved.flatMap((line) => missingIn(entries, line));
  const added = (name: SectionName, lines: readonly string[]): TextEdit[] => {
    const text = bullets(lines);
    return text === undefined ? [] : [appendToSection(document, name, text)];
  };
  const ifEmpty = (name: SectionName, lines: readonly string[]): TextEdit[] => {
    const sections = document.sections.get(name);
    return sections?.every(isEmpty) ? added(name, lines) : [];
  };
  return [
    ...added('What moved', missing.map(movedText)),
    ...ifEmpty('What I am waiting for', waiting),
    ...ifEmpty('Whom I thank', thanks),
  ];
}

/** The part of a line that no entry of its day and employer tells yet. */
function missingIn(entries: readonly string[], { head, parts }: MovedLine): MovedLine[] {
  const begun = entries.filter((entry) => entry.includes(fold(head)));
  const left = parts.filter((part) => !begun.some((entry) => holds(entry, fold(part))));
  return left.length === 0 ? [] : [{ head, parts: left }];
}

/** Whole words only: an interview is no “interviewing”. */
function holds(entry: string, part: string): boolean {
  const isEdge = (character: string | undefined): boolean => !/[\p{L}\p{N}]/u.test(character ?? '');
  for (let at = entry.indexOf(part); at !== -1; at = entry.indexOf(part, at + 1))
    if (isEdge(entry[at - 1]) && isEdge(entry[at + part.length])) return true;
  return false;
}

function entriesOf(sections: readonly Section[]): string[] {
  return sections.flatMap((section) => [
    ...section.entries.map(({ text }) => text),
    ...(section.prose ? [section.prose] : []),
    ...entriesOf(section.sections),
  ]);
}

function isEmpty({ entries, prose, sections }: Section): boolean {
  return entries.length === 0 && prose === '' && sections.length === 0;
}

/** As it reads: without marks of emphasis and escapes. */
function fold(text: string): string {
  return text
    .replace(/[\\*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
