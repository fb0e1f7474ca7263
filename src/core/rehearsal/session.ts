import type { BankQuestion } from '../questions/bank.js';
import { addDays, type Day } from '../time/day.js';
import { defaultLadder } from './ladder.js';
import { isPractised, progressOf } from './progress.js';
import { nextRehearsal } from './schedule.js';

/** A session is no longer than this: short and often keeps more than long and seldom. */
export const SESSION_MINUTES = 15;
/** What one question takes: about 90 seconds to say the answer, and half a minute to look at it. */
export const MINUTES_A_QUESTION = 2;
/** Where nobody has rated an answer yet, it counts as a middling one. */
const UNRATED = 3;

/** What the days of practice depend on. */
export interface SessionOptions {
  /** The days of interviews, in the user's zone. */
  readonly interviewDays: readonly Day[];
  readonly ladder?: readonly number[];
  readonly minutes?: number;
  /** The keys of the questions that are wanted now, whether or not they are due. */
  readonly for?: readonly string[];
}

/** What to practise on a day: what is due, or what is wanted, the lowest rated first, as much as fits into the time left. */
export function session(
  questions: readonly BankQuestion[],
  today: Day,
  options: SessionOptions,
): BankQuestion[] {
  const { interviewDays, ladder = defaultLadder, minutes = SESSION_MINUTES, for: wanted } = options;
  const open = questions.filter((question) => !isPractised(question, today));
  const chosen = wanted
    ? open.filter(({ key }) => wanted.includes(key))
    : open.filter((question) => nextRehearsal(question, today, interviewDays, ladder) === today);
  const done = wanted ? 0 : questions.length - open.length;
  const room = Math.max(0, Math.floor(minutes / MINUTES_A_QUESTION) - done);
  return lowestFirst(chosen, today, ladder).slice(0, room);
}

/** The lowest rated first; of equal ones that which was practised longest ago. */
function lowestFirst(
  questions: readonly BankQuestion[],
  today: Day,
  ladder: readonly number[],
): BankQuestion[] {
  return questions
    .map((question) => ({ question, ...progressOf(question, today, ladder) }))
    .sort(
      (a, b) =>
        (a.rating ?? UNRATED) - (b.rating ?? UNRATED) ||
        compare(a.last ?? '', b.last ?? '') ||
        compare(a.question.key, b.question.key),
    )
    .map(({ question }) => question);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a view shows of the practice: the questions of today, and the next day after it. */
export interface Practice {
  readonly today: readonly BankQuestion[];
  /** Undefined without questions. */
  readonly next?: Day;
}

/** The practice of today, and when it goes on after today. */
export function practiceOn(
  questions: readonly BankQuestion[],
  today: Day,
  options: SessionOptions,
): Practice {
  const { interviewDays, ladder } = options;
  const tomorrow = addDays(today, 1);
  const days = questions.map((question) => nextRehearsal(question, tomorrow, interviewDays, ladder)).sort();
  return { today: session(questions, today, options), ...(days[0] !== undefined && { next: days[0] }) };
}
