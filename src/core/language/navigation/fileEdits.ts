import type { NoteDocument } from '../../document/noteDocument.js';
import type { TextRange } from '../../document/position.js';
import type { TextEdit } from '../../edit/editFrontMatter.js';

/** Changes of one file, in order, not overlapping. */
export interface FileEdits {
  readonly uri: string;
  readonly edits: readonly { readonly range: TextRange; readonly text: string }[];
}

/** The changes of all files together, or why nothing is changed, as a plain sentence. */
export type RenamePlan = { readonly files: readonly FileEdits[] } | { readonly refused: string };

/** Edits of a note as changes of its file. */
export function fileEdits(document: NoteDocument, edits: readonly TextEdit[]): FileEdits {
  return {
    uri: document.uri,
    edits: [...edits]
      .sort((a, b) => a.start - b.start)
      .map(({ text, ...span }) => ({ range: document.lines.rangeOf(span), text })),
  };
}
