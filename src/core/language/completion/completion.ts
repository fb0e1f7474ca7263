import type { Span } from '../../document/position.js';
import type { TextEdit } from '../../edit/editFrontMatter.js';

/** What a completion stands for; the editor shows it by an icon. */
export type CompletionKind = 'key' | 'value' | 'link' | 'person' | 'date' | 'heading' | 'note';

/** One thing that could be written at the cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** Shown beside the label: a title, an address, the date that a word means. */
  readonly detail?: string;
  /** Plain text. */
  readonly means?: string;
  readonly insert: string;
  /** `insert` has tab stops (`$1`). */
  readonly snippet?: true;
  /** The characters that it takes the place of. */
  readonly replace: Span;
  /** What is compared with what stands there, where that is not the label. */
  readonly filter?: string;
  /** Changes elsewhere that come with it. */
  readonly also?: readonly TextEdit[];
  /** There is more to choose behind it. */
  readonly goesOn?: true;
}
