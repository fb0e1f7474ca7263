import type { Step } from '../noteTypes/noteType.js';
import { ascending } from '../text/match.js';

/** The kinds of action, in the order of the steps (format: What is computed). */
export const actionKinds = [
  'capture',
  'debrief',
  'promise',
  'thank-you',
  'keep-searching',
  'prepare',
  'evaluate',
  'answer-offer',
  'ask-consent',
  'reconfirm-consent',
  'brief-reference',
  'thank-reference',
  'tell-outcome',
  'status-enquiry',
  'propose-closing',
  'reply-to-rejection',
  'waiting',
  'mend-note',
] as const;

export type ActionKind = (typeof actionKinds)[number];

export type ActionState = 'waiting' | 'upcoming' | 'due' | 'late';

/** Of a thank-you: when it is best sent. Moments are milliseconds since 1970. */
export interface ThanksTimes {
  /** The end of the interview. */
  readonly end?: number;
  /** Sending it earlier is too soon: a hint, no state. */
  readonly notBefore?: number;
  /** They decide on the day of the interview, and until then it helps most. */
  readonly bestBy?: number;
  /** The application's region: customs of sending differ. */
  readonly region?: string;
}

/** Something to do, or the wait itself: computed from the notes, never stored. */
export interface Action {
  /** The same from reading to reading, as long as the notes are. */
  readonly id: string;
  readonly step: Step;
  readonly kind: ActionKind;
  readonly title: string;
  /** Id of the application. */
  readonly application?: string;
  /** The interviewer or the reference: the name as written, else the e-mail. */
  readonly person?: string;
  /** Address of the note that it is about, or that is to be finished. */
  readonly note?: string;
  /** Line in that note to go to. */
  readonly line?: number;
  /** Address of the interview that a thank-you is for. */
  readonly interview?: string;
  /** Milliseconds since 1970. Without one it is due, and comes last among those. */
  readonly due?: number;
  /** Due at once, and nobody knows since when: its due is the present. */
  readonly atOnce?: true;
  /** Milliseconds since 1970. */
  readonly late?: number;
  readonly thanks?: ThanksTimes;
  /** Of a wait: what follows it. */
  readonly next?: ActionKind;
  readonly state: ActionState;
  /** The zone in which its moments are written. */
  readonly zone: string;
}

const order: Readonly<Record<ActionState, number>> = { late: 0, due: 1, upcoming: 2, waiting: 3 };

/** Sorts: late first, then due, upcoming and waiting; within each by due, those without one last. */
export function inOrder(actions: readonly Action[], now: number): Action[] {
  return [...actions].sort((a, b) => compareActions(a, b, now));
}

function compareActions(a: Action, b: Action, now: number): number {
  if (a.state !== b.state) return order[a.state] - order[b.state];
  const [dueA, dueB] = [dueAt(a, now) ?? Infinity, dueAt(b, now) ?? Infinity];
  if (dueA !== dueB) return dueA - dueB;
  if (a.atOnce !== b.atOnce) return a.atOnce ? 1 : -1;
  return ascending(a.id, b.id);
}

/** The due of an action at the present it was asked for; undefined where there is none. */
export function dueAt({ due, atOnce }: Action, now: number): number | undefined {
  return atOnce ? now : due;
}

/** `upcoming` before `due`, `due` from then on, `late` from `late` on. */
export function stateAt(now: number, due: number | undefined, late: number | undefined): ActionState {
  if (late !== undefined && now >= late) return 'late';
  return due === undefined || now >= due ? 'due' : 'upcoming';
}
