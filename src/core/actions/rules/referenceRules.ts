import type { Note, NoteOf } from '../../notes/note.js';
import { addDays } from '../../time/day.js';
import { instantOfDay } from '../../time/zone.js';
import { type Draft, isEnded, isOpen, type Situation } from '../situation.js';

type Request = NoteOf<'reference-request'> & Note;

/** Telling a reference who will call and when; again when something changed since. */
export function briefReference(situation: Situation): Draft[] {
  const { application, zone } = situation;
  if (!application || !isOpen(situation.status)) return [];
  const requests = situation.notes('reference-request');
  if (situation.status === 'reference-check' && requests.length === 0) {
    const title = `Choose and brief references for ${situation.employer}`;
    return [
      {
        kind: 'brief-reference',
        key: '',
        title,
        note: application,
        ...situation.atOnce(situation.statusDay),
      },
    ];
  }
  return requests.flatMap((note) => {
    const why = needsBriefing(situation, note);
    if (!why) return [];
    const from = note.values.window?.from;
    const { person, called } = whom(situation, note);
    return {
      kind: 'brief-reference',
      key: note.id,
      title: why.again
        ? `Update ${called}: something changed since the briefing`
        : `Brief ${called} for ${situation.employer}`,
      person,
      note,
      ...(from ? { due: situation.onDay(addDays(from, -1)) } : situation.atOnce(why.since)),
      late: from && instantOfDay(from, 0, zone),
    };
  });
}

function needsBriefing({ application }: Situation, { status = 'needed', values }: Request) {
  if (status === 'needed' || status === 'consent-checked') return { again: false, since: undefined };
  const changed = application?.values.history?.at(-1)?.on;
  const told = status === 'briefed' || status === 'submitted';
  return told && values.briefed && changed && values.briefed < changed
    ? { again: true, since: changed }
    : undefined;
}

/** Thanking a reference once they have spoken. */
export function thankReference(situation: Situation): Draft[] {
  return situation
    .notes('reference-request')
    .filter(({ status }) => status === 'completed')
    .map((note) => {
      const day =
        note.values.completed && addDays(note.values.completed, situation.timing.thankReferenceDays);
      const { person, called } = whom(situation, note);
      return {
        kind: 'thank-reference',
        key: note.id,
        title: `Thank ${called}`,
        person,
        note,
        ...byDay(situation, day),
      };
    });
}

const briefedOrBeyond = ['briefed', 'submitted', 'contacted', 'completed', 'thanked'];

/** Telling the references how it ended. */
export function tellOutcome(situation: Situation): Draft[] {
  const { application, status } = situation;
  if (!application || !(isEnded(status) || status === 'offer-accepted')) return [];
  const { statusDay } = situation;
  const day = statusDay && addDays(statusDay, situation.timing.tellOutcomeDays);
  return situation
    .notes('reference-request')
    .filter((note) => note.status !== 'outcome-told' && note.status !== 'cancelled')
    .filter((note) => note.values.briefed !== undefined || briefedOrBeyond.includes(note.status ?? ''))
    .map((note) => {
      const { person, called } = whom(situation, note);
      const title = `Tell ${called} how it ended at ${situation.employer}`;
      return { kind: 'tell-outcome', key: note.id, title, person, note, ...byDay(situation, day) };
    });
}

function byDay(
  situation: Situation,
  day: Parameters<Situation['onDay']>[0] | undefined,
): Pick<Draft, 'due' | 'late'> {
  return day === undefined ? {} : { due: situation.onDay(day), late: situation.afterDay(day) };
}

/** The reference as the action names them: the name, else the e-mail, else what the request calls them. */
function whom({ index }: Situation, { values }: Request): { person?: string; called: string } {
  const found = values.reference === undefined ? undefined : index.withId('reference', values.reference);
  const person = found?.values.name ?? found?.values.email ?? values.reference;
  return { ...(person !== undefined && { person }), called: person ?? 'your reference' };
}
