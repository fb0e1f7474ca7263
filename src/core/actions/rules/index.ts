import type { Draft, Situation } from '../situation.js';
import { capture, debrief, promise, thankYou } from './debriefRules.js';
import { answerOffer, evaluate, prepare } from './decisionRules.js';
import { briefReference, tellOutcome, thankReference } from './referenceRules.js';
import { replyToRejection, wait } from './waitingRules.js';

/** A rule gives the actions of one kind, or of a few that exclude each other, for one application. */
export type Rule = (situation: Situation) => readonly Draft[];

/** When a rule still counts: always, or only while the application has not ended; and whether a pause hides it. */
export interface RuleEntry {
  readonly rule: Rule;
  readonly afterTheEnd?: true;
  readonly duringAPause?: true;
}

/** Every rule of a single application. Those that look at the whole search are in `searchRules.ts`. */
export const rules: readonly RuleEntry[] = [
  { rule: capture },
  { rule: debrief },
  { rule: promise },
  { rule: thankYou },
  { rule: prepare, duringAPause: true },
  { rule: evaluate },
  { rule: answerOffer, duringAPause: true },
  { rule: briefReference },
  { rule: thankReference, afterTheEnd: true },
  { rule: tellOutcome, afterTheEnd: true },
  { rule: wait },
  { rule: replyToRejection, afterTheEnd: true },
];
