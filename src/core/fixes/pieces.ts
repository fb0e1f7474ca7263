import type { TextEdit } from '../edit/editFrontMatter.js';

/** A stretch of the first text that is still there, or text that came since. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/** A text under change that knows what is left of its first state: edits made one after the other become edits of that. */
export class Pieces {
  #pieces: readonly Piece[];
  readonly #length: number;

  constructor(length: number) {
    this.#length = length;
    this.#pieces = [{ start: 0, end: length }];
  }

  /** Takes in edits of the text as it is now, not overlapping. */
  apply(edits: readonly TextEdit[]): void {
    for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start))
      this.#pieces = [...this.#part(0, start), { text }, ...this.#part(end, Infinity)];
  }

  /** All that changed, as edits of the first text, in order. */
  get edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let text = '';
    for (const piece of [...this.#pieces, { start: this.#length, end: this.#length }]) {
      if ('text' in piece) text += piece.text;
      else {
        if (piece.start > at || text !== '') edits.push({ start: at, end: piece.start, text });
        at = piece.end;
        text = '';
      }
    }
    return edits;
  }

  /** The pieces from one offset of the present text to another. */
  #part(from: number, to: number): Piece[] {
    const found: Piece[] = [];
    let at = 0;
    for (const piece of this.#pieces) {
      const length = 'text' in piece ? piece.text.length : piece.end - piece.start;
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)];
      at += length;
      if (start >= end) continue;
      found.push(
        'text' in piece
          ? { text: piece.text.slice(start, end) }
          : { start: piece.start + start, end: piece.start + end },
      );
    }
    return found;
  }
}
