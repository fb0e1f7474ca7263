import { isEnded } from '../actions/situation.js';
import { groupBy } from '../groupBy.js';
import type { NoteIndex } from '../index/noteIndex.js';
import type { Note, NoteOf } from '../notes/note.js';
import { foldName } from '../text/people.js';
import type { Day } from '../time/day.js';

type Application = NoteOf<'application'> & Note;

/** An application at the same employer that has ended. */
export interface Earlier {
  readonly note: Application;
  readonly status: string;
  /** When it ended, where that is known. */
  readonly on?: Day;
}

/** Ends after which one may want to think before applying there again. */
const hard: ReadonlySet<string> = new Set([
  'not-selected',
  'withdrawn',
  'offer-rescinded',
  'reneged',
  'no-response',
]);

/** Whether an end is one of those that are worth a second thought. */
export function endedHard({ status }: Pick<Earlier, 'status'>): boolean {
  return hard.has(status);
}

/** The applications by employer, to look an employer up many times. */
export type ByEmployer = ReadonlyMap<string, readonly Application[]>;

/** Groups the applications by the name of their employer, however it is written. */
export function byEmployer(index: NoteIndex): ByEmployer {
  return groupBy(index.ofType('application'), ({ values }) => foldName(values.company));
}

/** What else there was at the employer of an application and has ended, the latest first. */
export function earlierAt(note: NoteOf<'application'>, employers: ByEmployer): Earlier[] {
  const name = foldName(note.values.company);
  const others = name === '' ? [] : (employers.get(name) ?? []);
  return others
    .filter((other) => other.uri !== note.uri && isEnded(other.status))
    .map((other) => ({ note: other, status: other.status as string, on: endOf(other) }))
    .sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''));
}

function endOf({ values, status }: Application): Day | undefined {
  return values.history?.findLast((entry) => entry.status === status)?.on;
}
