import type { NoteDocument } from '../document/noteDocument.js';
import type { ListEntry, Section } from '../notes/sections.js';
import type { SectionName } from '../notes/sectionNames.js';
import type { KeyPath, ProblemPlace } from '../problem.js';

/** A place in the front matter, with its line: the value at a path or what is nearest to it, or a key. */
export function placeOf(
  { tree, lines }: NoteDocument,
  path: KeyPath,
  part: 'key' | 'value' = 'value',
): ProblemPlace {
  const span = part === 'key' ? tree?.keySpan(path) : tree?.nearestSpan(path);
  return { line: span ? lines.lineAt(span.start) : 0, path, part };
}

/** The heading of a section; where it is missing, a key of the front matter. */
export function headingOr(document: NoteDocument, name: SectionName, key: string): ProblemPlace {
  const section = document.sections.get(name)?.[0];
  return section ? { line: section.line, words: section.heading } : placeOf(document, [key]);
}

/** The entries of a section and of the headings in it; those nested in an entry are left to it. */
export function entriesIn(document: NoteDocument, name: SectionName): ListEntry[] {
  const all = (section: Section): ListEntry[] => [...section.entries, ...section.sections.flatMap(all)];
  return (document.sections.get(name) ?? []).flatMap(all);
}

/** An entry and all that is nested in it, each before what is in it. */
export function withNested(entry: ListEntry): ListEntry[] {
  return [entry, ...entry.entries.flatMap(withNested)];
}
