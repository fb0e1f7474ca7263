import type { NoteDocument } from '../../document/noteDocument.js';
import { noteTypeNamed } from '../../noteTypes/index.js';
import { bodySymbols } from './bodySymbols.js';
import { frontMatterSymbols, leaf } from './frontMatterSymbols.js';
import type { NoteSymbol } from './noteSymbol.js';

/** The note with the people, questions, topics, flags and promises in it; undefined for a file that is no note. */
export function symbolOf(document: NoteDocument): NoteSymbol | undefined {
  const { note, lines, text } = document;
  if (!note) return undefined;
  const root = leaf('note', note.title, noteTypeNamed(note.type).title, { start: 0, end: text.length });
  return {
    ...root,
    selection: lines.trimmedSpan(0),
    children: [...frontMatterSymbols(document), ...bodySymbols(document)],
  };
}
