import type { Note, NoteOf } from '../../notes/note.js';
import { addBusinessDays } from '../../time/businessDays.js';
import { addDays, type Day, laterDay } from '../../time/day.js';
import { instantOf } from '../../time/moment.js';
import { dayAt } from '../../time/zone.js';
import type { Draft, Situation } from '../situation.js';

type FollowUp = NoteOf<'follow-up'> & Note;

/** While they decide: the wait, the right day for an enquiry, at last the proposal to close. One action at a time. */
export function wait(situation: Situation): Draft[] {
  const { application, clock } = situation;
  if (!application || situation.status !== 'awaiting-decision') return [];
  const next = nextAfter(situation, countedEnquiries(situation));
  if (next.due !== undefined && clock.passed(next.due)) {
    return [
      { kind: next.kind, key: next.key, title: next.title, note: next.note ?? application, due: next.due },
    ];
  }
  return [
    {
      kind: 'waiting',
      key: '',
      title: `Waiting for ${situation.employer}`,
      note: application,
      due: next.due,
      next: next.kind,
    },
  ];
}

interface Next {
  readonly kind: 'status-enquiry' | 'propose-closing';
  readonly key: string;
  readonly title: string;
  readonly note?: Note;
  readonly due?: number;
}

function nextAfter(situation: Situation, enquiries: readonly FollowUp[]): Next {
  const { employer, timing } = situation;
  const onDay = (day: Day | undefined): number | undefined =>
    day === undefined ? undefined : situation.onDay(day);
  if (enquiries.length >= timing.maxEnquiries) {
    const title = `No word from ${employer}: close this application, or wait on`;
    return { kind: 'propose-closing', key: '', title, due: onDay(closingDay(situation, enquiries)) };
  }
  const count = enquiries.length + 1;
  const draft = situation
    .notes('follow-up')
    .find((note) => note.values.kind === 'status-enquiry' && (note.status ?? 'draft') === 'draft');
  const day = enquiries.length === 0 ? firstDay(situation) : secondDay(situation, enquiries);
  const title = count === 1 ? `Ask ${employer} where things stand` : `Ask ${employer} once more`;
  return { kind: 'status-enquiry', key: String(count), title, note: draft, due: onDay(day) };
}

/** The day they promised, unless it is switched off. */
function promisedDay({ application }: Situation): Day | undefined {
  const { promised, promise } = application?.values ?? {};
  return promise === 'vague' || promise === 'none' ? undefined : promised;
}

function firstDay(situation: Situation): Day | undefined {
  const { timing, isHoliday, lastMeeting } = situation;
  const promised = promisedDay(situation);
  if (promised) return addBusinessDays(promised, timing.afterPromiseBusinessDays, isHoliday);
  const answered = lastAnswer(situation);
  const base = laterDay(
    lastMeeting ? situation.dayOf(lastMeeting.end) : situation.statusDay,
    answered === undefined ? undefined : situation.dayOf(answered),
  );
  return base && addBusinessDays(base, timing.noPromiseBusinessDays, isHoliday);
}

function secondDay(situation: Situation, enquiries: readonly FollowUp[]): Day {
  return addBusinessDays(
    sentDay(situation, enquiries.at(-1)),
    situation.timing.secondBusinessDays,
    situation.isHoliday,
  );
}

function closingDay(situation: Situation, enquiries: readonly FollowUp[]): Day | undefined {
  const { timing, lastMeeting } = situation;
  const second = addBusinessDays(
    sentDay(situation, enquiries[timing.maxEnquiries - 1]),
    timing.closeBusinessDays,
    situation.isHoliday,
  );
  return laterDay(second, lastMeeting && addDays(situation.dayOf(lastMeeting.end), timing.closeMinimumDays));
}

/** Enquiries of this waiting period, by the moment they were sent. `sent` without an answer counts as unanswered. */
function countedEnquiries(situation: Situation): readonly FollowUp[] {
  const promised = promisedDay(situation);
  const since = Math.max(
    promised === undefined ? -Infinity : situation.afterDay(promised) - 1,
    situation.lastMeeting?.end ?? -Infinity,
    lastAnswer(situation) ?? -Infinity,
  );
  const sentAt = (note: FollowUp): number => situation.instant(note.values.sent) ?? Infinity;
  return situation
    .notes('follow-up')
    .filter(
      (note) =>
        note.values.kind === 'status-enquiry' && (note.status === 'sent' || note.status === 'unanswered'),
    )
    .filter((note) => sentAt(note) > since)
    .sort((a, b) => sentAt(a) - sentAt(b));
}

/** The last moment at which they answered a follow-up. */
function lastAnswer(situation: Situation): number | undefined {
  const moments = situation
    .notes('follow-up')
    .flatMap(({ status, values }) => (status === 'answered' && values.answered ? [values.answered] : []));
  return moments.length === 0
    ? undefined
    : Math.max(...moments.map((moment) => instantOf(moment, situation.zone)));
}

/** The day an enquiry went out; without one in the note, today. */
function sentDay(situation: Situation, note: FollowUp | undefined): Day {
  const { clock, zone } = situation;
  const sent = situation.instant(note?.values.sent);
  if (sent !== undefined) return dayAt(sent, zone);
  const today = dayAt(clock.now, zone);
  clock.passed(situation.afterDay(today)); // tomorrow it will be another day
  return today;
}

/** A short answer to a no. */
export function replyToRejection(situation: Situation): Draft[] {
  const { application, statusDay, timing } = situation;
  if (!application || situation.status !== 'not-selected') return [];
  const replies = situation.notes('follow-up').filter(({ values }) => values.kind === 'reply-to-rejection');
  if (replies.some(({ status }) => ['sent', 'answered', 'unanswered'].includes(status ?? ''))) return [];
  const day = statusDay && addDays(statusDay, timing.replyToRejectionDays);
  return [
    {
      kind: 'reply-to-rejection',
      key: '',
      title: `Reply to ${situation.employer}`,
      note: replies.find(({ status }) => status === 'draft') ?? application,
      due: day && situation.onDay(day),
    },
  ];
}
