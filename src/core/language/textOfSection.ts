import type { NoteDocument } from '../document/noteDocument.js';
import type { SectionName } from '../notes/sectionNames.js';
import { withoutComments } from '../notes/sections.js';

/** The text below a heading as it stands there, without comments; empty where the heading is missing. */
export function textOfSection({ sections, lines, text }: NoteDocument, name: SectionName): string {
  return (sections.get(name) ?? [])
    .map(({ line, end }) => withoutComments(text.slice(lines.startOf(line + 1), lines.startOf(end))))
    .join('\n')
    .trim();
}
