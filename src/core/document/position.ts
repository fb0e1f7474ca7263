/** Characters of a text, from `start` up to but not including `end`, counted from its beginning. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line and a character in it, both counted from 0, as the editor counts them (UTF-16 units). */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From one position up to but not including another. */
export interface TextRange {
  readonly start: Position;
  readonly end: Position;
}

/** A range in some file. */
export interface Place {
  readonly uri: string;
  readonly range: TextRange;
}

/** Whether an offset lies in the span, its end included: a cursor behind the last character still means it. */
export function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
