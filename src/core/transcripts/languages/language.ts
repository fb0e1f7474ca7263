/**
 * The phrases of one language by which questions are found in what was said. Each is the source of a regular expression
 * without regard to case. `requests`, `settings`, `rephrasings` stand at the beginning of a sentence; `idle` is compared
 * with the beginning of one whose words are folded (lower case, one blank between words, no marks); the words of `types`
 * may stand anywhere in it.
 */
export interface TranscriptLanguage {
  readonly tag: string;
  /** Words that lead into a sentence and say nothing. */
  readonly leads: readonly string[];
  /** The same, but only with a comma or an end behind them. */
  readonly leadsWithComma: readonly string[];
  /** What makes a question of a sentence without a question mark. */
  readonly requests: readonly string[];
  /** What sets the scene for the question behind it. */
  readonly settings: readonly string[];
  /** What says that the same question comes again in other words. */
  readonly rephrasings: readonly string[];
  /** Words that begin even a very short question. */
  readonly askWords: readonly string[];
  /** Small talk, technique, and closing formalities. */
  readonly idle: readonly string[];
  /** What is said to show that one listens: the whole sentence. */
  readonly backchannel: readonly string[];
  /** Types of the controlled list, by words that leave no doubt; the first that fits counts. */
  readonly types: readonly (readonly [type: string, words: string])[];
}
