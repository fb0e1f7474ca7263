import type { BankQuestion } from '../questions/bank.js';
import { addDays, type Day, daysBetween, laterDay } from '../time/day.js';
import { defaultLadder } from './ladder.js';
import { progressOf } from './progress.js';

/**
 * The day on which to practise a question next: today, or later. Never the day of an interview, at the latest the day
 * before one, and where the next one is nearer than the rest of the ladder, what is left is spread evenly up to it.
 */
export function nextRehearsal(
  question: Pick<BankQuestion, 'askings'>,
  today: Day,
  interviewDays: readonly Day[],
  ladder: readonly number[] = defaultLadder,
): Day {
  const { step, last } = progressOf(question, today, ladder);
  const busy: ReadonlySet<string> = new Set(interviewDays);
  const earliest = last === undefined ? today : (laterDay(today, addDays(last, 1)) as Day);
  const eve = nextEve(earliest, busy);
  const planned = last === undefined ? today : addDays(last, gapAfter(last, { step, eve, ladder }));
  const latest = eve !== undefined && eve < planned ? eve : planned;
  let day = laterDay(earliest, latest) as Day;
  while (busy.has(day)) day = addDays(day, 1);
  return day;
}

/** The day before the next interview on which one can still practise. On the day of another interview one rests. */
function nextEve(earliest: Day, busy: ReadonlySet<string>): Day | undefined {
  const eves = [...busy].map((day) => addDays(day as Day, -1));
  return eves.filter((eve) => eve >= earliest && !busy.has(eve)).sort()[0];
}

/** The days until the next practice: the ladder's, or an even part of what is left until the day before an interview. */
function gapAfter(
  last: Day,
  { step, eve, ladder }: { step: number; eve: Day | undefined; ladder: readonly number[] },
): number {
  const gaps = ladder.slice(step);
  const gap = gaps[0] ?? 1;
  const left = eve === undefined ? Infinity : daysBetween(last, eve);
  const whole = gaps.reduce((sum, each) => sum + each, 0);
  return whole <= left ? gap : Math.max(1, Math.floor(left / Math.min(gaps.length, left)));
}
