/** A link of the writer to a topic, in one of the ways in which it can be told. */
export interface LinkWords {
  /** What I did: “built a job”, after “I”. */
  readonly did?: string;
  /** What it is like: “a similar queue model”, after “reminded me of”. */
  readonly like?: string;
  /** A sentence of its own, without its full stop. */
  readonly says?: string;
}

/** Makes parts of sentences from what a note says in a few words; undefined for what would not be good language. */
export interface Fragments {
  /** What somebody told, after “about”. */
  topic(text: string): string | undefined;
  link(text: string): LinkWords | undefined;
  /** What was not said, after a colon. */
  unsaid(text: string): string | undefined;
  /** A question, after a colon, with its question mark. */
  question(text: string): string | undefined;
}
