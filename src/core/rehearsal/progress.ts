import type { BankQuestion } from '../questions/bank.js';
import type { Asking } from '../questions/question.js';
import type { Day } from '../time/day.js';
import { defaultLadder } from './ladder.js';

/** From this rating on an answer moves to the next gap. */
const GOOD = 4;
/** Up to this rating it begins again with the first gap. */
const POOR = 2;

/** How far the practice of a question is. */
export interface Progress {
  /** The gap that comes next, by its place in the ladder. */
  readonly step: number;
  /** The day on which it was practised or asked last; undefined where neither is known. */
  readonly last?: Day;
  /** How it went last, in practice or in a talk. */
  readonly rating?: number;
}

interface Answered {
  readonly on: Day;
  readonly rating?: number;
  readonly practised: boolean;
}

/**
 * How far the practice of a question is on a day: what is noted of later days does not count yet. Practice that went well
 * moves to the next gap, a middling one repeats it, a poor one begins again, and so does a poor answer in a real talk.
 */
export function progressOf(
  question: Pick<BankQuestion, 'askings'>,
  today: Day,
  ladder: readonly number[] = defaultLadder,
): Progress {
  let step = 0;
  let rating = question.askings.findLast((asking) => asking.day === undefined)?.rating;
  let last: Day | undefined;
  for (const answered of answersOf(question)) {
    if (answered.on > today) break;
    last = answered.on;
    rating = answered.rating ?? rating;
    if (answered.rating === undefined) continue;
    if (answered.rating <= POOR) step = 0;
    else if (answered.practised && answered.rating >= GOOD) step = Math.min(step + 1, ladder.length - 1);
  }
  return { step, ...(last !== undefined && { last }), ...(rating !== undefined && { rating }) };
}

/** Every time that a question was asked or practised, by day; of two ratings of a day's practice the later one counts. */
function answersOf({ askings }: Pick<BankQuestion, 'askings'>): Answered[] {
  const practised = new Map<Day, Answered>();
  for (const { on, rating } of askings.flatMap(({ rehearsed = [] }) => rehearsed))
    practised.set(on, { on, rating, practised: true });
  const asked = askings.flatMap(({ day: on, rating }): Answered[] =>
    on === undefined ? [] : [{ on, practised: false, ...(rating !== undefined && { rating }) }],
  );
  return [...asked, ...practised.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Whether a question was practised on a day. */
export function isPractised({ askings }: Pick<BankQuestion, 'askings'>, on: Day): boolean {
  return askings.some(({ rehearsed }) => rehearsed?.some((each) => each.on === on));
}

/** The last time that a question was asked: what is practised is noted there. */
export function newestAsking({ askings }: Pick<BankQuestion, 'askings'>): Asking {
  return (askings.findLast(({ day }) => day !== undefined) ?? askings.at(-1)) as Asking;
}
