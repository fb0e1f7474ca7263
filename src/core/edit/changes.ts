import { isNoteOf, type Note, type NoteOf } from '../notes/note.js';
import { noteTypeNamed } from '../noteTypes/index.js';
import type { LifeCycle } from '../noteTypes/noteType.js';
import type { Day } from '../time/day.js';
import { instantOf, parseMoment } from '../time/moment.js';
import { isoAt, type Zone } from '../time/zone.js';
import type { Change } from './change.js';

/** What a new status changes, and whether the move is one that the life cycle knows. */
export interface StatusChange {
  readonly changes: readonly Change[];
  readonly unusual: boolean;
}

/** The statuses that a type knows, in order of life; empty for a type without any. */
export function statusesOf(type: Note['type']): readonly string[] {
  const { lifeCycle, keys } = noteTypeNamed(type);
  const kind = lifeCycle && keys[lifeCycle.key as keyof typeof keys]?.is;
  return kind && (kind as { values?: readonly string[] }).values
    ? (kind as { values: readonly string[] }).values
    : [];
}

/** The statuses that usually come next. */
export function nextStatuses(note: Note): readonly string[] {
  return movesFrom(noteTypeNamed(note.type).lifeCycle, note.status);
}

/**
 * Sets a status. An application's history gets the entry too; a reference request gets the day of the status. `on` is
 * that day.
 */
export function statusChange(note: Note, status: string, on: Day): StatusChange {
  const { lifeCycle } = noteTypeNamed(note.type);
  if (!lifeCycle) return { changes: [], unusual: false };
  const from = note.status;
  const changes: Change[] = [{ set: lifeCycle.key, value: status, after: 'type' }];
  if (isNoteOf('application', note) && !isLastEntry(note, status, on)) {
    changes.push({ append: 'history', entry: { on, status }, after: lifeCycle.key });
  }
  if (lifeCycle.dated.includes(status)) changes.push({ set: status, value: on, after: lifeCycle.key });
  const usual = from === undefined || from === status || movesFrom(lifeCycle, from).includes(status);
  return { changes, unusual: !usual };
}

/** A status is whatever its writer wrote, so that only the life cycle's own words count. */
function movesFrom(lifeCycle: LifeCycle | undefined, status = ''): readonly string[] {
  return lifeCycle && Object.hasOwn(lifeCycle.moves, status) ? (lifeCycle.moves[status] ?? []) : [];
}

/** Saying the same status of the same day twice adds nothing. */
function isLastEntry(note: Note & { type: 'application' }, status: string, on: Day): boolean {
  const last = note.values.history?.at(-1);
  return note.status === status && last?.status === status && last.on === on;
}

/**
 * Marks a message as sent. `moment` is written as given. A reference request counts as briefed on that day; one that is
 * further keeps its status, for it was briefed again. Undefined for a note that is no message.
 */
export function sentChange(note: Note, moment: string): StatusChange | undefined {
  const { status } = note;
  switch (note.type) {
    case 'thank-you':
    case 'follow-up':
      return {
        changes: [
          { set: 'status', value: 'sent', after: 'type' },
          { set: 'sent', value: moment, after: 'status' },
        ],
        unusual: !['draft', 'ready', 'sent', undefined].includes(status),
      };
    case 'reference-request': {
      const isFirst = ['needed', 'consent-checked', undefined].includes(status);
      const briefed: Change = { set: 'briefed', value: moment.slice(0, 10), after: 'status' };
      return {
        changes: isFirst ? [{ set: 'status', value: 'briefed', after: 'type' }, briefed] : [briefed],
        unusual: !isFirst && !['briefed', 'submitted'].includes(status ?? ''),
      };
    }
    default:
      return undefined;
  }
}

/** When an interview is moved to: its start, and where it had an end, that as well. Without a start it waits for one. */
export function movedChange(
  note: NoteOf<'interview'>,
  start: string | undefined,
  userZone: Zone,
): readonly Change[] {
  const status = (value: string): Change => ({ set: 'status', value, after: 'type' });
  const moment = start === undefined ? undefined : parseMoment(start);
  if (start === undefined || !moment) return [status('rescheduled')];
  const { start: before, end, 'time-zone': own } = note.values;
  const zone = own ?? userZone;
  const lasts =
    before && end && !before.dayOnly && !end.dayOnly ? instantOf(end, zone) - instantOf(before, zone) : 0;
  return [
    status('scheduled'),
    { set: 'start', value: start, after: 'status' },
    ...(lasts > 0
      ? [{ set: 'end', value: isoAt(instantOf(moment, zone) + lasts, zone), after: 'start' }]
      : end
        ? [{ remove: 'end' }]
        : []),
  ];
}
