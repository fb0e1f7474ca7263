import type { NoteDocument } from './noteDocument.js';

/** The line ending of a note. */
export function eolOf(document: NoteDocument): '\n' | '\r\n' {
  return document.text.slice(0, document.lines.startOf(1)).endsWith('\r\n') ? '\r\n' : '\n';
}
