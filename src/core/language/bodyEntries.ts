import type { NoteDocument } from '../document/noteDocument.js';
import type { Span } from '../document/position.js';
import { questionEntry } from '../notes/debriefWords.js';
import type { ListEntry, Section } from '../notes/sections.js';
import type { SectionName } from '../notes/sectionNames.js';

/** An entry of a list in a section that is read. */
export interface BodyEntry extends ListEntry {
  readonly section: SectionName;
}

/** A key in the list under a question, as `rating: 3`, with the places of both on their line. */
export interface NotedKey {
  readonly key: string;
  readonly value: string;
  readonly span: Span;
  readonly valueSpan: Span;
}

/** Every entry of the sections that are read, nested ones too. */
export function* bodyEntries({ sections, definition }: NoteDocument): Generator<BodyEntry> {
  if (!definition || definition.sections.length === 0) return;
  for (const [name, found] of sections) for (const section of found) yield* entriesOf(section, name);
}

/** What stands before the colon of an entry, such as the person of a topic or the words of a flag. */
export function headOf(document: NoteDocument, { line }: ListEntry): Span | undefined {
  const text = document.lines.lineText(line);
  const [, mark = '', head = ''] = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?)([^:]*)/.exec(text) ?? [];
  if (head.trim() === '') return undefined;
  const start = document.lines.startOf(line) + mark.length;
  return { start, end: start + head.trimEnd().length };
}

/** What an entry under a question notes; undefined for one without such a key. */
export function notedKey(document: NoteDocument, { text, line }: ListEntry): NotedKey | undefined {
  const first = text.split('\n', 1)[0]?.trimEnd() ?? '';
  const [, key, value = ''] = questionEntry.exec(first) ?? [];
  const span = document.spanOnLine(line, first);
  if (!key || span.end - span.start !== first.length) return undefined;
  const start = span.end - value.length;
  return { key: key.toLowerCase(), value, span, valueSpan: { start, end: span.end } };
}

function* entriesOf(section: Section, name: SectionName): Generator<BodyEntry> {
  for (const entry of section.entries) yield* withNested(entry, name);
  for (const inside of section.sections) yield* entriesOf(inside, name);
}

function* withNested(entry: ListEntry, section: SectionName): Generator<BodyEntry> {
  yield { ...entry, section };
  for (const inside of entry.entries) yield* withNested(inside, section);
}
