import type { NoteIndex } from '../index/noteIndex.js';
import type { AskedQuestion, Debrief } from '../notes/debrief.js';
import type { Note, NoteOf } from '../notes/note.js';
import type { Day } from '../time/day.js';
import { instantOf } from '../time/moment.js';
import { dayAt, type Zone } from '../time/zone.js';

export type Interview = NoteOf<'interview'> & Note;

/** An interview with its body, read. */
export interface Debriefed {
  readonly interview: Interview;
  readonly debrief: Debrief;
}

/** A question as it was asked once: what was noted, and where and when. */
export interface Asking extends AskedQuestion {
  readonly interview: Interview;
  readonly competencies: readonly string[];
  /** The employer: what the application calls it, else its id. */
  readonly firm?: string;
  readonly application?: string;
  /** When the interview began, in ms since 1970. */
  readonly at?: number;
  /** The same as a day, in the user's zone. */
  readonly day?: Day;
  /** It belongs to an interview whose tasks must not be passed on. */
  readonly nda: boolean;
}

/** The type of those that you asked yourself. */
export const MINE = 'mine';

/** Every question of the debriefs in the order in which they were asked; those of your own are left out. */
export function askingsIn(debriefs: readonly Debriefed[], index: NoteIndex, zone: Zone): Asking[] {
  return inOrder(
    debriefs
      .flatMap((debriefed) => askingsOf(debriefed, index, zone))
      .filter(({ type, text }) => type?.toLowerCase() !== MINE && text !== ''),
  );
}

/** Every question of one debrief, your own too. */
export function askingsOf({ interview, debrief }: Debriefed, index: NoteIndex, zone: Zone): Asking[] {
  const { application, nda } = interview.values;
  const at = startOf(interview, zone);
  const firm = firmOf(interview, index);
  return debrief.questions.map((question) => ({
    ...question,
    interview,
    competencies: competenciesIn(question.competency),
    ...(firm !== undefined && { firm }),
    ...(application !== undefined && { application }),
    ...(at !== undefined && { at, day: dayAt(at, zone) }),
    nda: nda === true,
  }));
}

/** When an interview began, in ms since 1970; for one without a time the start of its day. */
export function startOf({ values }: Interview, zone: Zone): number | undefined {
  return values.start && instantOf(values.start, values['time-zone'] ?? zone);
}

/** What the employer of an interview is called; undefined without an application. */
export function firmOf({ values: { application } }: Interview, index: NoteIndex): string | undefined {
  if (application === undefined) return undefined;
  return index.withId('application', application)?.values.company ?? application;
}

/** `incident handling, communication` as two. */
export function competenciesIn(text = ''): string[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function inOrder(askings: Asking[]): Asking[] {
  return askings.sort(
    (a, b) =>
      (a.at ?? Infinity) - (b.at ?? Infinity) ||
      (a.interview.uri < b.interview.uri ? -1 : a.interview.uri > b.interview.uri ? 1 : a.line - b.line),
  );
}
