import type { Span } from '../../document/position.js';
import type { LinkTarget } from '../../notes/keyKinds.js';
import type { KeyPath } from '../../problem.js';
import type { Person } from '../../text/people.js';

/** The types of note that have an id to be linked by. */
export type LinkedType = LinkTarget | 'story';

/** The lists of the values note whose entries have ids. */
export type CriterionList = 'criteria' | 'dealbreakers';

/** What a mention is, as far as the note alone can tell. */
export type Naming =
  | { readonly kind: 'link'; readonly to: LinkedType }
  /** The id of the note itself. Without an `id` the line of the type stands for it. */
  | { readonly kind: 'own'; readonly of: LinkedType; readonly isDefault: boolean }
  | { readonly kind: 'criterion'; readonly list: CriterionList; readonly defines: boolean }
  /** A name or an address, with all that is said of the person there. */
  | {
      readonly kind: 'person';
      readonly part: 'name' | 'email';
      readonly person: Person;
      readonly where: 'front' | 'topic' | 'link' | 'body';
    };

/** A key or single value of the front matter that a mention is, or is a piece of. */
export interface Scalar {
  readonly path: KeyPath;
  readonly part: 'key' | 'value';
  /** All of it, as it is read. */
  readonly text: string;
  /** Where it stands, with its quotes. */
  readonly span: Span;
  /** Where its text stands, without its quotes. */
  readonly inner: Span;
  /** It is written as an asterisk and a name, and stands somewhere else. */
  readonly repeated: boolean;
}

/** Some words in a note that name a note, a criterion or a person. */
export interface Mention {
  readonly naming: Naming;
  /** The exact characters, without quotes. */
  readonly span: Span;
  /** What they say; of a default id: the id. */
  readonly says: string;
  /** In the front matter: the key or value, and where in its text the words begin. */
  readonly scalar?: Scalar;
  readonly from?: number;
}
