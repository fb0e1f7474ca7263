/** How often a code, or any code, was planted in a note, and what became of it. */
export interface Tally {
  readonly planted: number;
  readonly found: number;
  readonly missed: number;
  readonly falseAlarms: number;
}

/** A code that should not have been told in a note, or should have been. Lines are from 1. */
export interface Slip {
  readonly path: string;
  readonly line: number;
  readonly code: string;
  /** What was said, where it is a false alarm. */
  readonly message?: string;
}

export interface Score {
  readonly drafts: { readonly good: number; readonly bad: number };
  readonly byCode: ReadonlyMap<string, Tally>;
  readonly total: Tally;
  readonly misses: readonly Slip[];
  readonly falseAlarms: readonly Slip[];
  /** Good drafts in which something was told. */
  readonly goodWithFindings: readonly string[];
}

/** Of what was told, the part that is right; undefined where nothing was told. */
export function precisionOf({ found, falseAlarms }: Tally): number | undefined {
  return found + falseAlarms === 0 ? undefined : found / (found + falseAlarms);
}

/** Of what was planted, the part that was told; undefined where nothing was planted. */
export function recallOf({ planted, found }: Tally): number | undefined {
  return planted === 0 ? undefined : found / planted;
}
