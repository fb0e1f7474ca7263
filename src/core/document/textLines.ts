import type { Position, Span, TextRange } from './position.js';

/** The lines of a text: from offsets to positions and back. Lines end with LF or CRLF. */
export class TextLines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Where a line begins; the end of the text for a line behind the last. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#text.length;
  }

  /** Where a line ends, before its line break. */
  endOf(line: number): number {
    const next = this.#starts[line + 1];
    if (next === undefined) return this.#text.length;
    return this.#text[next - 2] === '\r' ? next - 2 : next - 1;
  }

  /** The line without its line break; empty behind the last. */
  lineText(line: number): string {
    return this.#text.slice(this.startOf(line), this.endOf(line));
  }

  /** The line on which an offset lies. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.lineAt(inside);
    return { line, character: inside - this.startOf(line) };
  }

  /** The offset of a position; a character behind the end of its line is the line's end. */
  offsetAt({ line, character }: Position): number {
    return Math.min(this.startOf(line) + character, this.endOf(line));
  }

  rangeOf({ start, end }: Span): TextRange {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  /** A line without the blanks around it. */
  trimmedSpan(line: number): Span {
    const text = this.lineText(line);
    const start = this.startOf(line) + (text.length - text.trimStart().length);
    return { start, end: Math.max(start, this.startOf(line) + text.trimEnd().length) };
  }
}
