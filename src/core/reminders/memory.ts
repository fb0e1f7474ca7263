import type { Action } from '../actions/action.js';
import type { Day } from '../time/day.js';
import { dayAt, type Zone } from '../time/zone.js';

/** What a workspace remembers of its reminders, so that none comes twice. Moments are milliseconds since 1970. */
export interface ReminderMemory {
  /** When each occasion was shown, by its key. */
  readonly shown: Readonly<Record<string, number>>;
  /** Until when an action is put off, by its id. */
  readonly snoozed: Readonly<Record<string, number>>;
  /** Since when an action has no reminders, by its id. */
  readonly declined: Readonly<Record<string, number>>;
}

/** What all windows share: how many were shown on a day, and a pause. */
export interface SharedMemory {
  readonly day?: string;
  readonly count: number;
  readonly last?: number;
  readonly pausedUntil?: number;
}

/** Entries of actions that are gone are kept for so long: a note may come back. */
const KEPT_MS = 60 * 86_400_000;
const MOST = 300;
const LONGEST_ID = 300;

/** The name under which an action is remembered: its id, which may hold a text of any length. */
export function memoryId({ id }: Action): string {
  return id.slice(0, LONGEST_ID);
}

/** Reads what was stored; what is not as expected is left out. */
export function memoryFrom(stored: unknown): ReminderMemory {
  const { shown, snoozed, declined } = recordFrom(stored);
  return { shown: numbersIn(shown), snoozed: numbersIn(snoozed), declined: numbersIn(declined) };
}

/** The same of what all windows share. */
export function sharedFrom(stored: unknown): SharedMemory {
  const { day, count, last, pausedUntil } = recordFrom(stored);
  return {
    ...(typeof day === 'string' && { day }),
    count: isNumber(count) && count > 0 ? Math.floor(count) : 0,
    ...(isNumber(last) && { last }),
    ...(isNumber(pausedUntil) && { pausedUntil }),
  };
}

/** After a reminder was shown: its occasions are done with, and nothing of it is put off any more. */
export function afterShowing(
  memory: ReminderMemory,
  { ids, marks }: { readonly ids: readonly string[]; readonly marks: readonly string[] },
  now: number,
): ReminderMemory {
  return {
    ...memory,
    shown: { ...memory.shown, ...entries(marks, now) },
    snoozed: Object.fromEntries(Object.entries(memory.snoozed).filter(([id]) => !ids.includes(id))),
  };
}

/** After “Later”: they come again at that moment. */
export function afterSnoozing(memory: ReminderMemory, ids: readonly string[], until: number): ReminderMemory {
  return { ...memory, snoozed: { ...memory.snoozed, ...entries(ids, until) } };
}

/** After “Not for This One”: these actions have no reminders any more. They stay in every view. */
export function afterDeclining(memory: ReminderMemory, ids: readonly string[], now: number): ReminderMemory {
  return { ...memory, declined: { ...memory.declined, ...entries(ids, now) } };
}

/** Drops what is old and belongs to nothing that is still to do, and never keeps more than a few hundred entries. */
export function cleaned(memory: ReminderMemory, actions: readonly Action[], now: number): ReminderMemory {
  const ids = new Set(actions.map(memoryId));
  const few = (
    record: Readonly<Record<string, number>>,
    idOf = (key: string): string => key,
  ): Readonly<Record<string, number>> => {
    const kept = Object.entries(record).filter(([key, at]) => ids.has(idOf(key)) || now - at < KEPT_MS);
    return Object.fromEntries(kept.sort(([, a], [, b]) => b - a).slice(0, MOST));
  };
  return {
    shown: few(memory.shown, (key) => key.slice(key.indexOf(' ') + 1)),
    snoozed: few(memory.snoozed),
    declined: few(memory.declined),
  };
}

/** How many were shown on a day. */
export function countOn(day: Day, shared: SharedMemory): number {
  return shared.day === day ? shared.count : 0;
}

/** One more was shown. */
export function sharedAfterShowing(shared: SharedMemory, now: number, zone: Zone): SharedMemory {
  const day = dayAt(now, zone);
  return { ...shared, day, count: countOn(day, shared) + 1, last: now };
}

function entries(keys: readonly string[], at: number): Record<string, number> {
  return Object.fromEntries(keys.map((key) => [key, at]));
}

function recordFrom(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
}

function numbersIn(stored: unknown): Readonly<Record<string, number>> {
  const all = Object.entries(recordFrom(stored));
  return Object.fromEntries(all.filter((entry): entry is [string, number] => isNumber(entry[1])));
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
