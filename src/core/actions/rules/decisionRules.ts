import type { NoteOf } from '../../notes/note.js';
import { instantOf, writtenDay } from '../../time/moment.js';
import { addCalendarDays } from '../../time/zone.js';
import { type Draft, isOpen, type Situation } from '../situation.js';

const HOUR = 3_600_000;

/** Getting ready for an interview that is ahead. */
export function prepare(situation: Situation): Draft[] {
  const { meetings, clock, timing } = situation;
  const drafts: Draft[] = [];
  for (const { note, start, scheduled } of meetings) {
    if (!scheduled || start === undefined || clock.passed(start)) continue;
    drafts.push({
      kind: 'prepare',
      key: note.id,
      title: `Prepare: ${situation.interviewName(note)}`,
      note,
      due: start - timing.prepareHours * HOUR,
      late: start - timing.prepareLateHours * HOUR,
    });
  }
  return drafts;
}

/** Scoring the job after its last interview. */
export function evaluate(situation: Situation): Draft[] {
  const { application, meetings, lastMeeting, timing, zone } = situation;
  if (!application || !isOpen(situation.status) || !meetings.some(({ over }) => over)) return [];
  const evaluations = situation.notes('evaluation');
  const since = lastMeeting && situation.dayOf(lastMeeting.end);
  const done = evaluations.some(
    ({ values }) => values.scored !== undefined && (since === undefined || values.scored >= since),
  );
  if (done) return [];
  return [
    {
      kind: 'evaluate',
      key: '',
      title: `Evaluate ${situation.employer}`,
      note: evaluations[0],
      due: lastMeeting && addCalendarDays(lastMeeting.end, timing.evaluateDays, zone),
    },
  ];
}

/** Answering an offer: due from the first reminder on, each reminder in its turn. */
export function answerOffer(situation: Situation): Draft[] {
  return situation
    .notes('offer')
    .filter(({ status }) => ['verbal', 'written', 'extension-asked'].includes(status ?? 'verbal'))
    .map((note) => ({
      kind: 'answer-offer',
      key: note.id,
      title: `Answer the offer from ${situation.employer}`,
      note,
      ...answerTimes(situation, note.values),
    }));
}

/** The first reminder that has not passed, at last the last one; the state is `due` from the first on. */
function answerTimes(
  situation: Situation,
  values: NoteOf<'offer'>['values'],
): Pick<Draft, 'due' | 'atOnce' | 'late' | 'dueFrom'> {
  const { clock, timing, zone } = situation;
  const by = values['respond-by'];
  if (!by) return situation.atOnce(values.received);
  const late = by.dayOnly ? situation.afterDay(writtenDay(by)) : instantOf(by, zone);
  const reminders = timing.offerDays.map((count) => addCalendarDays(late, -count, zone));
  reminders.push(late - timing.offerHours * HOUR);
  const due = reminders.find((reminder) => !clock.passed(reminder)) ?? reminders.at(-1);
  return { due, late, dueFrom: reminders[0] };
}
