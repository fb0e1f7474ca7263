import type { Span } from '../../document/position.js';

export type NoteSymbolKind =
  'note' | 'group' | 'person' | 'entry' | 'question' | 'topic' | 'flag' | 'promise';

/** Something in a note that has a name and a place. */
export interface NoteSymbol {
  /** Plain text on one line, never empty. */
  readonly name: string;
  readonly detail: string;
  readonly kind: NoteSymbolKind;
  /** All that belongs to it; what is below it lies within. */
  readonly span: Span;
  /** The part to go to. */
  readonly selection: Span;
  readonly children: readonly NoteSymbol[];
}
