import type { Action } from '../actions/action.js';
import { addDays } from '../time/day.js';
import { dayAt, instantOfDay } from '../time/zone.js';
import { targetOf } from '../views/actionTarget.js';
import type { NodeClick } from '../views/treeNode.js';
import { countOn, memoryId, type ReminderMemory, type SharedMemory } from './memory.js';
import { isPressing, type Occasion, type OccasionFacts, occasionsOf } from './occasions.js';
import { afterQuiet, type QuietHours } from './quietHours.js';
import { reminderText, type WordFacts } from './words.js';

/** What the next reminder depends on. Moments are milliseconds since 1970. */
export interface PlanInput extends WordFacts {
  readonly actions: readonly Action[];
  /** Addresses of the drafts that say something already. */
  readonly written: ReadonlySet<string>;
  /** How many are shown on a day; 0 switches them off. */
  readonly perDay: number;
  readonly quiet: QuietHours | undefined;
  readonly memory: ReminderMemory;
  readonly shared: SharedMemory;
  /** When the window was opened, or the computer woke up. */
  readonly awakeSince: number;
  /** When the reminder that is still open was shown. */
  readonly openSince?: number;
}

/** What the main button does: goes to a place, or runs a command of ours on a note. */
export interface ReminderTarget {
  readonly note?: string;
  readonly line?: number;
  readonly click?: NodeClick;
  readonly command?: string;
  /** Address of the note that the command is about. */
  readonly about?: string;
}

/** One reminder, ready to be shown. */
export interface Reminder {
  readonly text: string;
  /** What the main button says. */
  readonly button: string;
  readonly decline: string;
  readonly target: ReminderTarget;
  /** What it is about, as the memory knows it. */
  readonly ids: readonly string[];
  /** The keys of the occasions that are done with once it was shown. */
  readonly marks: readonly string[];
}

/** The reminder to show now, or when to look again; Infinity while nothing is ahead. */
export interface Plan {
  readonly show?: Reminder;
  readonly next: number;
}

const MINUTE = 60_000;
/** Nothing is shown in the first minutes after a start. */
export const GRACE = 5 * MINUTE;
/** So far apart they are at least. */
export const GAP = 30 * MINUTE;
/** One that nobody answers counts as open for so long; by then the editor has long put it aside. */
export const OPEN_FOR = 120 * MINUTE;

/** Plans the next reminder: at most one at a time and so many a day, none in quiet hours, each occasion once. */
export function planReminder(input: PlanInput): Plan {
  if (input.perDay <= 0) return { next: Infinity };
  const { now } = input.reader;
  const all = candidatesOf(input);
  const current = all.filter(({ from }) => from <= now).sort(byUrgency);
  const earliest = earliestOf(input);
  if (current.length > 0)
    return earliest > now ? { next: earliest } : { show: reminderOf(current, input), next: Infinity };
  const ahead = Math.min(...all.map(({ from }) => from));
  return { next: Math.max(ahead, earliest) };
}

/** Addresses of the drafts of which it matters now whether they say something. */
export function draftsInDoubt(input: PlanInput): string[] {
  const { now } = input.reader;
  return candidatesOf({ ...input, written: new Set() }).flatMap(({ action, name, from }) =>
    name === 'thanks-unwritten' && from <= now && action.note !== undefined ? [action.note] : [],
  );
}

/** What may be told now or later: of each action at most one thing that is on now, and all that is ahead. */
function candidatesOf(input: PlanInput): Occasion[] {
  const { memory, timing, written, reader } = input;
  const facts: OccasionFacts = { now: reader.now, timing, written };
  return input.actions.flatMap((action) => {
    const id = memoryId(action);
    if (Object.hasOwn(memory.declined, id)) return [];
    const occasions = occasionsOf(action, facts);
    const until = Object.hasOwn(memory.snoozed, id) ? memory.snoozed[id] : undefined;
    if (until !== undefined) return snoozedOne(occasions, until, reader.now);
    const open = occasions.filter(({ key }) => !Object.hasOwn(memory.shown, key));
    const current = open.filter((each) => isCurrent(each, input));
    return [...open.filter(({ from }) => from > reader.now), ...current.slice(-1)];
  });
}

/** What was put off comes again at its moment, with the words that fit by then. */
function snoozedOne(occasions: readonly Occasion[], until: number, now: number): Occasion[] {
  const begun = occasions.filter(({ from }) => from <= Math.max(until, now)).at(-1);
  return begun ? [{ ...begun, from: until }] : [];
}

/** On now. What began while nobody was there counts only where it presses. */
function isCurrent({ from, until, action }: Occasion, { reader, awakeSince }: PlanInput): boolean {
  const { now } = reader;
  return from <= now && now < until && (from >= awakeSince || isPressing(action, now));
}

/** The first moment from now on at which anything may be shown. */
function earliestOf({ reader, quiet, shared, perDay, awakeSince, openSince }: PlanInput): number {
  const { now, userZone } = reader;
  // A moment in the future is of a clock that was set back since.
  const last = shared.last !== undefined && shared.last <= now ? shared.last + GAP : now;
  const closed = openSince === undefined ? now : openSince + OPEN_FOR;
  let earliest = Math.max(now, Math.min(awakeSince, now) + GRACE, last, closed, shared.pausedUntil ?? now);
  const day = dayAt(earliest, userZone);
  if (countOn(day, shared) >= perDay) earliest = instantOfDay(addDays(day, 1), 0, userZone);
  return afterQuiet(earliest, userZone, quiet);
}

/** First those who decide today, then what is late next. */
function byUrgency(a: Occasion, b: Occasion): number {
  const deadline = ({ name, action }: Occasion): number =>
    name === 'thanks-today' ? -Infinity : (action.late ?? action.due ?? Infinity);
  const [first, second] = [deadline(a), deadline(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function reminderOf(current: readonly Occasion[], input: PlanInput): Reminder {
  const together = current.filter(({ name }) => name === current[0]?.name);
  const actions = together.map(({ action }) => action);
  const facts: OccasionFacts = { now: input.reader.now, timing: input.timing, written: input.written };
  const target = targetFor(actions, input);
  return {
    text: reminderText(together, input),
    button: target.note === undefined ? (target.command === 'todo.focus' ? 'Show To Do' : 'Write') : 'Open',
    decline: actions.length === 1 ? 'Not for This One' : 'Not for These',
    target,
    ids: actions.map(memoryId),
    marks: actions.flatMap((action) =>
      occasionsOf(action, facts).flatMap(({ from, key }) => (from <= input.reader.now ? [key] : [])),
    ),
  };
}

const writing = new Set(['capture', 'debrief']);

function targetFor(actions: readonly Action[], { index }: PlanInput): ReminderTarget {
  const [first] = actions;
  const isOneNote = new Set(actions.map(({ note, id }) => note ?? id)).size === 1;
  if (first && isOneNote) {
    if (writing.has(first.kind) && first.note !== undefined)
      return { command: 'continueDebrief', about: first.note };
    const target = targetOf(first, index);
    if (target.note !== undefined || target.click) return target;
  }
  const interviews = new Set(actions.map(({ interview }) => interview));
  if (first?.interview !== undefined && interviews.size === 1)
    return { command: 'thankInterviewers', about: first.interview };
  return { command: 'todo.focus' };
}
