/** The numbers of the checks. Every one is a setting; these are the defaults. */
export const defaultLimits = {
  /** Words between greeting and closing: fewer may look like little interest. */
  shortestWords: 50,
  /** The same where short notes are the custom: `uk`, `jp`. */
  shortestWordsTerse: 30,
  longestWords: 200,
  farTooManyWords: 300,
  paragraphs: 4,
  paragraphWords: 90,
  sentenceWords: 35,
  subjectLength: 78,
  questions: 2,
  /** Words besides the sentences of thanks: fewer say nothing. */
  wordsBesidesThanks: 25,
  /** Percent of the key words of a topic that a note has at least where it speaks of it. */
  topicPercent: 50,
  /** Percent of the letters of a greeted name that are right: from here on it is the right one with a slip. */
  misspeltPercent: 75,
  /** The same for the other names in a note. */
  nearlyNamePercent: 85,
  /** Phrases that stand in every second note. */
  stockPhrases: 1,
  /** Percent of the sentences that may begin with “I”, from so many sentences on. */
  selfPercent: 50,
  selfSentences: 5,
  exclamationMarks: 1,
  /** Percent of the pieces of four words that two notes to one firm may share. */
  similarPercent: 50,
  copiedPercent: 75,
  /** The same for notes to different firms. */
  otherFirmPercent: 60,
  /** Hours of the reader's night: from, until. */
  nightFrom: 22,
  nightUntil: 6,
};

export type CheckLimits = typeof defaultLimits;
