import type { Span } from '../../document/position.js';

/** What shows when the pointer rests on something of a note. */
export interface Hover {
  /** Without HTML and without links; what comes from notes is escaped. */
  readonly markdown: string;
  /** The characters it is about. */
  readonly span: Span;
  /** The heading of docs/format.md that says more, as it stands in an address: `actions`. */
  readonly reference?: string;
}
