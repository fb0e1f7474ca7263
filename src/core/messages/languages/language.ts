/**
 * What is known of a language in messages. Lists hold words and phrases as they are written, in lower case; a part in
 * round brackets may be one of several, as in a regular expression.
 */
export interface MessageLanguage {
  /** As in `language` of an application: `en`. */
  readonly tag: string;
  /** Words that every text of some length has, and few texts of another language. */
  readonly commonWords: readonly string[];
  /** Words of four letters and more that say nothing of what a text is about. */
  readonly stopWords?: readonly string[];
  /** What a message begins with, before the name. */
  readonly greetings: readonly string[];
  /** Those of the greetings that are too casual for somebody who is addressed formally. */
  readonly casualGreetings: readonly string[];
  /** Greetings that could go to anybody. */
  readonly genericGreetings: readonly string[];
  /** What a message ends with, before the own name. */
  readonly closings: readonly string[];
  /** How a message begins and ends where one is put in: before the name, and above the own name. */
  readonly greet?: string;
  readonly signOff?: string;
  /** What a subject begins with. */
  readonly thankYou?: string;
  /** A word may stand twice in a row: `die die`. */
  readonly doublesWords?: true;
  /** Names change their end when somebody is addressed. */
  readonly inflectsNames?: true;
  /** Without it the checks of wording are off. */
  readonly wording?: Wording;
}

/** The beginning of a sentence as a pattern, and another one in its place; `$1` is what its first bracket holds. */
export type Opening = readonly [pattern: string, by: string];

/** The phrases by which the checks of wording know what a message says. */
export interface Wording {
  readonly thanks: readonly string[];
  readonly interest: readonly string[];
  readonly apology: readonly string[];
  readonly selfDoubt: readonly string[];
  readonly desperation: readonly string[];
  readonly presumption: readonly string[];
  readonly pressure: readonly string[];
  /** A day and an answer in one sentence, where it is a request. */
  readonly answerWords: readonly string[];
  readonly dayWords: readonly string[];
  /** Any weekday, where somebody is asked to decide or to reply. */
  readonly weekdays: readonly string[];
  readonly decideWords: readonly string[];
  readonly requestWords: readonly string[];
  /** What makes such a sentence a report of what was agreed. */
  readonly agreedWords: readonly string[];
  readonly money: readonly string[];
  /** What looks like money and is none; taken out first. */
  readonly notMoney: readonly string[];
  /** Achievements: an amount in such a sentence is no pay. */
  readonly results: readonly string[];
  /** Pay, whatever else is said in the sentence. */
  readonly payWords: readonly string[];
  readonly runningDown: readonly string[];
  readonly stock: readonly string[];
  readonly casual: readonly string[];
  readonly filler: readonly string[];
  readonly attachment: readonly string[];
  readonly notAttachment: readonly string[];
  /** The word that a self-centred sentence begins with. */
  readonly self: readonly string[];
  /** How such a sentence begins otherwise. */
  readonly openings: readonly Opening[];
  readonly mayDouble: readonly string[];
  /** Subjects that say nothing. */
  readonly genericSubjects: readonly string[];
}
