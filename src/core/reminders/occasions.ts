import { type Action, type ActionKind, dueAt } from '../actions/action.js';
import type { Timing } from '../actions/timing.js';
import { addDays } from '../time/day.js';
import { addCalendarDays, dayAt, instantOfDay } from '../time/zone.js';
import { decidesToday } from '../views/thanksWords.js';
import { memoryId } from './memory.js';

/** What a reminder is about; those of the same name are told in one sentence. */
export type OccasionName =
  | 'capture'
  | 'debrief'
  | 'debrief-late'
  | 'thanks-today'
  | 'thanks-unwritten'
  | 'thanks'
  | 'thanks-late'
  | 'promise'
  | 'prepare'
  | 'answer-offer'
  | 'status-enquiry'
  | 'propose-closing'
  | 'reply-to-rejection';

/** A stretch of time in which an action is worth a reminder, once. Moments are milliseconds since 1970. */
export interface Occasion {
  readonly action: Action;
  readonly name: OccasionName;
  /** What it is remembered by: a word, a blank, the action. */
  readonly key: string;
  readonly from: number;
  readonly until: number;
}

/** What the occasions depend on besides an action. */
export interface OccasionFacts {
  readonly now: number;
  readonly timing: Timing;
  /** Addresses of the drafts that say something already. */
  readonly written: ReadonlySet<string>;
}

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;
/** So long before it is due something is told. */
export const CLOSE = 4 * HOUR;
const UNWRITTEN_AFTER = 3 * HOUR;
/** After that the debrief is what there is to be reminded of. */
const CAPTURE_LASTS = 18 * HOUR;

type Part = Omit<Occasion, 'action' | 'key'> & { readonly word?: string };

/** The occasions of an action, by when they begin. Kinds that are not here have none: there is no hurry, or it is theirs. */
export function occasionsOf(action: Action, facts: OccasionFacts): Occasion[] {
  return partsOf(action, facts)
    .filter(({ from, until }) => from < until)
    .map(({ word, ...part }) => ({
      ...part,
      action,
      key: `${word ?? part.name} ${memoryId(action)}`,
    }));
}

/** Whether something is due, late, or close to it: what was missed is told only then. */
export function isPressing(action: Action, now: number): boolean {
  const { state, due } = action;
  if (state === 'due' || state === 'late') return true;
  return decidesToday(action, now) || (due !== undefined && due - now <= CLOSE);
}

function partsOf(action: Action, facts: OccasionFacts): readonly Part[] {
  if (action.kind === 'thank-you') return thanksParts(action, facts);
  const due = dueAt(action, facts.now);
  return (due !== undefined && parts[action.kind]?.(due, action, facts)) || [];
}

type PartsOf = (due: number, action: Action, facts: OccasionFacts) => readonly Part[];

const once: PartsOf = (due, { kind, late }) => [
  { name: kind as OccasionName, from: due, until: late ?? due + WEEK },
];

const parts: Readonly<Partial<Record<ActionKind, PartsOf>>> = {
  capture: (due) => [{ name: 'capture', from: due, until: due + CAPTURE_LASTS }],
  debrief: (due) => [
    { name: 'debrief', from: due - CLOSE, until: due },
    { name: 'debrief-late', from: due, until: due + WEEK },
  ],
  promise: (due, action, facts) => (action.atOnce ? [] : once(due, action, facts)),
  prepare: once,
  'answer-offer': (due, action, facts) =>
    action.late === undefined ? once(due, action, facts) : offerParts(action, facts),
  'status-enquiry': once,
  'propose-closing': once,
  'reply-to-rejection': once,
};

function thanksParts(action: Action, { written }: OccasionFacts): Part[] {
  const { due, late, note, thanks, zone } = action;
  const { end, notBefore, bestBy, region } = thanks ?? {};
  const parts: Part[] = [];
  if (end === undefined || due === undefined) return parts;
  if (bestBy !== undefined) {
    const midnight = instantOfDay(addDays(dayAt(end, zone), 1), 0, zone);
    parts.push({ name: 'thanks-today', from: notBefore ?? end, until: midnight });
  } else if (note === undefined || !written.has(note)) {
    parts.push({ name: 'thanks-unwritten', from: end + UNWRITTEN_AFTER, until: due - CLOSE });
  }
  parts.push({ name: 'thanks', from: due - CLOSE, until: late ?? due + WEEK });
  if (late !== undefined && region !== 'jp')
    parts.push({ name: 'thanks-late', from: late, until: late + WEEK });
  return parts;
}

/** An offer is told of several times: some days before, a day before, and some hours before the answer is wanted. */
function offerParts({ late = 0, zone }: Action, { timing }: OccasionFacts): Part[] {
  const moments = timing.offerDays.map((days) => addCalendarDays(late, -days, zone));
  moments.push(late - timing.offerHours * HOUR);
  moments.sort((a, b) => a - b);
  return moments.map((from, at) => ({
    name: 'answer-offer',
    word: `answer-offer-${at}`,
    from,
    until: moments[at + 1] ?? late,
  }));
}
