import type { ActionSettings } from '../actions/setting.js';
import type { Timing } from '../actions/timing.js';
import type { NoteDocument } from '../document/noteDocument.js';
import type { NoteIndex } from '../index/noteIndex.js';
import type { TypeName } from '../noteTypes/index.js';
import {
  allFacts,
  type CheckCode,
  type Problem,
  type ProblemFacts,
  type ProblemPlace,
  type Severity,
} from '../problem.js';
import type { Zone } from '../time/zone.js';
import type { CheckLimits } from '../checkLimits.js';

/** What a check may look at besides the note itself. */
export interface CheckContext {
  readonly index: NoteIndex;
  readonly userZone: Zone;
  readonly timing: Timing;
  /** What the actions were computed with; without it the customs of a region change no number. */
  readonly actionSettings?: ActionSettings;
  /** The codes that the user's settings switch off. */
  readonly ignoredChecks?: ReadonlySet<string>;
  /** The user, as their settings name them. */
  readonly me?: { readonly name: string; readonly email: string };
  /** Where the user's settings differ from the defaults. */
  readonly limits?: Partial<CheckLimits>;
}

/** What a check found: one sentence, what and why, and where. */
export interface Finding {
  readonly message: string;
  readonly place: ProblemPlace;
  /** Where it differs from the check's own. */
  readonly severity?: Severity;
  readonly facts?: ProblemFacts;
}

/** One rule of good practice: advice that never blocks. Its texts make the reference page. */
export interface Check {
  readonly code: CheckCode;
  readonly severity: Severity;
  /** A few words, as a heading. */
  readonly title: string;
  /** Why it matters, in a plain sentence or two. */
  readonly why: string;
  readonly types: readonly TypeName[];
  /** It knows the words of a language: off for messages in a language whose words are not known. */
  readonly wording?: true;
  readonly find: (document: NoteDocument, context: CheckContext) => Iterable<Finding>;
}

/** Runs one check over a note. */
export function run(check: Check, document: NoteDocument, context: CheckContext): Problem[] {
  return [...check.find(document, context)].map(({ message, place, severity, facts }) => ({
    code: check.code,
    severity: severity ?? check.severity,
    message,
    ...place,
    facts: allFacts(facts),
  }));
}
