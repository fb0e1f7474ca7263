import type { NoteDocument } from '../../document/noteDocument.js';
import { proseOf } from '../../notes/debrief.js';
import type { SectionName } from '../../notes/sectionNames.js';

/** What is written in a section of a note, without comments; empty where it is missing. */
export function sectionText(document: NoteDocument, name: SectionName): string {
  return (document.sections.get(name) ?? []).map(proseOf).join('\n').trim();
}
