import type { NoteIndex } from '../../index/noteIndex.js';
import type { Note, NoteOf } from '../../notes/note.js';
import { addDays, type Day, laterDay } from '../../time/day.js';
import type { ActionSettings } from '../setting.js';
import { type Draft, isOpen, Situation } from '../situation.js';
import type { Clock } from '../clock.js';

/** What the whole search needs to know of one application. */
export interface ApplicationFacts {
  readonly exists: boolean;
  readonly open: boolean;
  readonly accepted: boolean;
  readonly applied?: Day;
  /** Interviewing or beyond, and open: since this day; null when the day is not known. */
  readonly interviewingSince?: Day | null;
}

const interviewingOrBeyond = [
  'interviewing',
  'awaiting-decision',
  'reference-check',
  'offer-received',
  'negotiating',
];

/** Reads those facts from an application; from its absence too. */
export function factsOf(application: NoteOf<'application'> | undefined): ApplicationFacts {
  if (!application) return { exists: false, open: false, accepted: false };
  const { values, status } = application;
  const open = isOpen(status);
  const reached = values.history?.find((entry) => interviewingOrBeyond.includes(entry.status ?? ''));
  return {
    exists: true,
    open,
    accepted: status === 'offer-accepted' || status === 'started',
    applied: values.applied ?? values.history?.find((entry) => entry.status === 'applied')?.on,
    ...(open && interviewingOrBeyond.includes(status ?? '') && { interviewingSince: reached?.on ?? null }),
  };
}

/** The actions of the search as a whole. They exist from their due moment on, and count in the user's zone. */
export function searchDrafts(situation: Situation, facts: Iterable<ApplicationFacts>): Draft[] {
  const all = [...facts];
  return [
    ...keepSearching(situation, all),
    ...askConsent(situation, all),
    ...reconfirmConsent(situation, all),
  ];
}

/** The situation of the whole search: no application, the user's zone. */
export function searchSituation(index: NoteIndex, clock: Clock, settings: ActionSettings): Situation {
  return new Situation(index, '', clock, settings);
}

function keepSearching(situation: Situation, facts: readonly ApplicationFacts[]): Draft[] {
  if (!facts.some(({ exists }) => exists) || facts.some(({ accepted }) => accepted)) return [];
  const last = facts.reduce<Day | undefined>((latest, { applied }) => laterDay(latest, applied), undefined);
  const due = last && situation.onDay(addDays(last, situation.timing.keepSearchingDays));
  if (due !== undefined && !situation.clock.passed(due)) return [];
  const title = 'Send one application';
  return [{ kind: 'keep-searching', key: '', title, due }];
}

function askConsent(situation: Situation, facts: readonly ApplicationFacts[]): Draft[] {
  const since = facts.flatMap(({ interviewingSince }) =>
    interviewingSince === undefined ? [] : [interviewingSince],
  );
  if (since.length === 0) return [];
  const wanted = situation.timing.referencesWanted;
  const agreed = references(situation).filter(({ status }) => status === 'agreed').length;
  if (agreed >= wanted) return [];
  const first = since.filter((day) => day !== null).sort()[0];
  const title = `Ask someone to be a reference (${agreed} of ${wanted} agreed)`;
  return [{ kind: 'ask-consent', key: '', title, ...situation.atOnce(first) }];
}

function reconfirmConsent(situation: Situation, facts: readonly ApplicationFacts[]): Draft[] {
  if (!facts.some(({ open }) => open)) return [];
  return references(situation).flatMap((note) => {
    const agreedOn = note.values['consent-on'];
    if (note.status !== 'agreed' || agreedOn === undefined) return [];
    const due = situation.onDay(addDays(agreedOn, situation.timing.reconfirmDays));
    if (!situation.clock.passed(due)) return [];
    const person = note.values.name ?? note.values.email ?? note.id;
    const title = `Ask ${person} again: they agreed some time ago`;
    return [{ kind: 'reconfirm-consent', key: note.id, title, person, note, due } as const];
  });
}

function references(situation: Situation): readonly (NoteOf<'reference'> & Note)[] {
  return situation.notes('reference');
}
