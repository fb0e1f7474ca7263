import type { LifeCycle, NoteType } from '../noteTypes/noteType.js';
import type { KeyPath } from '../problem.js';
import type { Moment } from '../time/moment.js';
import { writtenDay } from '../time/moment.js';
import { isMapping, isMissing, type Report } from './readValue.js';

type Data = Readonly<Record<string, unknown>>;

/** What a note was read into. */
export interface ReadNote {
  readonly definition: NoteType;
  /** As the front matter has it. */
  readonly data: Data;
  /** As it was read. */
  readonly values: Data;
}

/** What is wrong among several values, each of which is right by itself. */
export function checkTogether(note: ReadNote, report: Report): void {
  checkHistory(note, report);
  checkLastEntry(note, report);
  checkMarks(note, report);
  checkTimes(note, report);
  checkOrder(note, report);
}

interface Entry {
  readonly on?: string;
  readonly status?: string;
  readonly note?: string;
}

/** A history goes forward in time and along the life cycle. */
function checkHistory({ definition, data, values }: ReadNote, report: Report): void {
  const history = values['history'] as readonly Entry[] | undefined;
  if (!history || history.length === 0) return;
  const places = placesOf(data['history']);
  const pathOf = (at: number): KeyPath => ['history', places[at] ?? at];
  const moves = definition.lifeCycle?.moves ?? {};
  let day = history[0]?.on;
  for (const [at, entry] of history.entries()) {
    const { on } = entry;
    if (on && day && on < day)
      report('history/out-of-order', [...pathOf(at), 'on'], { found: on, expected: day });
    const from = history[at - 1]?.status;
    if (from && isUnusual(from, entry, moves))
      report('history/unusual-move', [...pathOf(at), 'status'], {
        found: `${from} → ${entry.status}`,
        expected: moves[from]?.join(', '),
      });
    day = on ?? day;
  }
}

/** The last entry of a history equals the status; where they disagree, the status counts (format: principle 1). */
function checkLastEntry({ data, values }: ReadNote, report: Report): void {
  const last = (values['history'] as readonly Entry[] | undefined)?.at(-1)?.status;
  const status = values['status'] as string | undefined;
  if (last && status && last !== status)
    report('history/disagrees', ['history', placesOf(data['history']).at(-1) ?? 0], {
      found: status,
      expected: last,
    });
}

/** A move that the life cycle does not have, unless its note says that the application was opened again. */
function isUnusual(from: string, { status: to, note = '' }: Entry, moves: LifeCycle['moves']): boolean {
  return to !== undefined && from !== to && !moves[from]?.includes(to) && !/re-?open/i.test(note);
}

/** Where in a list the entries that could be read stand. */
function placesOf(raw: unknown): number[] {
  if (!Array.isArray(raw)) return [0];
  return raw.flatMap((item: unknown, at) => (isMissing(item) || !isMapping(item) ? [] : [at]));
}

/** A day or moment that only a later status has, beside an earlier status (format: principle 1). */
function checkMarks({ definition: { lifeCycle }, values }: ReadNote, report: Report): void {
  const status = values[lifeCycle?.key ?? ''] as string | undefined;
  if (status === undefined) return;
  for (const [key, statuses] of Object.entries(lifeCycle?.marks ?? {})) {
    if (values[key] !== undefined && !statuses.includes(status)) {
      report('status/disagrees', [key], { found: status, expected: key });
    }
  }
}

function checkTimes({ values }: ReadNote, report: Report): void {
  const [start, end] = [values['start'], values['end']] as (Moment | undefined)[];
  if (start && end && isBefore(end, start))
    report('time/end-before-start', ['end'], { found: end.text, expected: start.text });
}

/** As instants where both have offsets, as days where one is only a day, else by the clock on the wall. */
function isBefore(a: Moment, b: Moment): boolean {
  if (a.dayOnly || b.dayOnly) return writtenDay(a) < writtenDay(b);
  if (a.offset === undefined || b.offset === undefined) return a.wall < b.wall;
  return a.wall - a.offset * 60_000 < b.wall - b.offset * 60_000;
}

/** Days or months in a group of `from` and `to`. */
function checkOrder({ values }: ReadNote, report: Report): void {
  for (const key of ['window', 'worked-together']) {
    const { from, to } = (values[key] ?? {}) as { from?: string; to?: string };
    if (from && to && to < from) report('day/order', [key, 'to'], { found: to, expected: from });
  }
}
