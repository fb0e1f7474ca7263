import type { NoteDocument } from '../document/noteDocument.js';
import type { Position } from '../document/position.js';
import type { ListEntry, Section } from '../notes/sections.js';

/**
 * Where to go on with a debrief: under the first heading, in the order of the note, that has nothing of the user's below
 * it. Where all have something, at the key that says how far the debrief is, else at the top.
 */
export function placeToContinue(document: NoteDocument): Position {
  const [empty] = emptySections(document);
  if (empty) return placeIn(empty, document);
  const { tree, lines } = document;
  const key = tree?.valueSpan(['debrief']) ?? tree?.keySpan(['debrief']);
  return lines.positionAt(key?.end ?? document.bodyStart);
}

/** The sections that have nothing of the user's in them, in the order of the note. */
export function emptySections({ sections }: NoteDocument): Section[] {
  return [...sections.values()]
    .filter((all) => all.every(isEmpty))
    .map(([first]) => first as Section)
    .sort((a, b) => a.line - b.line);
}

function isEmpty({ prose, entries, sections }: Section): boolean {
  return prose === '' && sections.length === 0 && entries.every(isBlank);
}

/** A template puts names there, such as `- Dana:`, to be filled. */
function isBlank({ text, entries }: ListEntry): boolean {
  return /^(?:[^:]*:)?$/.test(text.trim()) && entries.every(isBlank);
}

/** The first name to be filled, else the first line below the heading and the comments that follow it. */
function placeIn({ line: heading, entries: [entry] }: Section, { lines, text }: NoteDocument): Position {
  if (entry) return lines.positionAt(lines.endOf(entry.line));
  let free: number | undefined;
  let last = heading;
  for (let line = heading + 1; line < lines.count; line += 1) {
    const words = lines.lineText(line).trim();
    if (words === '') {
      free ??= line;
      continue;
    }
    const end = words.startsWith('<!--') ? text.indexOf('-->', lines.startOf(line)) : -1;
    if (end === -1) break;
    last = line = lines.lineAt(end);
    free = undefined;
  }
  return lines.positionAt(lines.endOf(free ?? last));
}
