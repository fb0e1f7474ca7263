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

/** What a check may look at besides the note itself. */
export interface CheckContext {
  readonly index: NoteIndex;
  readonly userZone: Zone;
  readonly timing: Timing;
  /** The codes that the user's settings switch off. */
  readonly ignoredChecks?: ReadonlySet<string>;
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
