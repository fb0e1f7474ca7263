import { personKey, personLabel, isSamePerson, type Person } from '../../text/people.js';
import type { ThanksTimes } from '../action.js';
import type { Draft, Meeting, Situation } from '../situation.js';

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** The raw notes, in the minutes after the interview. */
export function capture(situation: Situation): Draft[] {
  const { meetings, timing } = situation;
  return meetings
    .filter(({ over, note }) => over && (note.values.debrief ?? 'not-started') === 'not-started')
    .map(({ note, end }) => ({
      kind: 'capture',
      key: note.id,
      title: `First notes: ${situation.interviewName(note)}`,
      note,
      due: after(end, timing.captureDueMinutes * MINUTE),
      late: after(end, timing.captureLateMinutes * MINUTE),
    }));
}

/** The full debrief, within a day. */
export function debrief(situation: Situation): Draft[] {
  const { meetings, timing } = situation;
  return meetings
    .filter(({ over, note }) => over && note.values.debrief !== 'completed')
    .map(({ note, end }) => {
      const due = after(end, timing.debriefHours * HOUR);
      return {
        kind: 'debrief',
        key: note.id,
        title: `Debrief: ${situation.interviewName(note)}`,
        note,
        due,
        late: due,
      };
    });
}

/** What you promised in an interview and have not done yet. */
export function promise(situation: Situation): Draft[] {
  const drafts: Draft[] = [];
  for (const { note } of situation.meetings) {
    if (['cancelled', 'rescheduled', 'no-show'].includes(note.status ?? '')) continue;
    const seen = new Map<string, number>();
    for (const task of note.promises) {
      const count = (seen.get(task.text) ?? 0) + 1;
      seen.set(task.text, count);
      if (task.done) continue;
      drafts.push({
        kind: 'promise',
        key: `${note.id}:${task.text}${count > 1 ? `:${count}` : ''}`,
        title: task.text || 'A promise without words',
        note,
        line: task.line,
        ...(task.day ? { due: situation.onDay(task.day) } : situation.atOnce()),
        late: task.day && situation.afterDay(task.day),
      });
    }
  }
  return drafts;
}

/** A thank-you for every interviewer whom none has reached yet. */
export function thankYou(situation: Situation): Draft[] {
  return situation.meetings.filter(({ over }) => over).flatMap((meeting) => thankYousFor(situation, meeting));
}

function thankYousFor(situation: Situation, meeting: Meeting): Draft[] {
  const { index, timing } = situation;
  const { note: interview, end } = meeting;
  const thanks = thanksTimes(situation, meeting);
  const notes = index.thankYousOf(interview);
  const interviewers = interview.values.interviewers ?? [];
  const reached = notes
    .filter(({ status }) => status === 'sent' || status === 'replied' || status === 'skipped')
    .flatMap((note) => reachedBy(note.values, interviewers));
  const drafts: Draft[] = [];
  const seen: Person[] = [];
  for (const person of interviewers) {
    const name = personLabel(person);
    if (name === undefined || [...reached, ...seen].some((other) => isSamePerson(person, other))) continue;
    seen.push(person);
    const draft = notes.find(
      (note) =>
        note.status !== 'sent' &&
        reachedBy(note.values, interviewers).some((other) => isSamePerson(person, other)),
    );
    drafts.push({
      kind: 'thank-you',
      key: `${interview.id}:${personKey(person)}`,
      title: `Thank ${name}`,
      person: name,
      note: draft,
      interview: interview.uri,
      due: after(end, timing.thankYouDueHours * HOUR),
      late: after(end, timing.thankYouLateHours * HOUR),
      thanks,
    });
  }
  return drafts;
}

function thanksTimes({ application, timing }: Situation, { note, end }: Meeting): ThanksTimes {
  const isSameDay = note.values['decision-same-day'] === true;
  return {
    end,
    notBefore: after(end, timing.thankYouNotBeforeMinutes * MINUTE),
    ...(isSameDay && { bestBy: after(end, timing.thankYouSameDayHours * HOUR) }),
    region: application?.values.region,
  };
}

/** Whom a thank-you reaches: its recipient, and with a joint note the others named, or every interviewer. */
export function reachedBy(
  values: { readonly to?: Person; readonly also?: readonly Person[]; readonly mode?: string },
  interviewers: readonly Person[],
): readonly Person[] {
  const to = values.to ? [values.to] : [];
  return values.mode === 'joint' ? [...to, ...(values.also ?? interviewers)] : to;
}

function after(end: number | undefined, ms: number): number | undefined {
  return end === undefined ? undefined : end + ms;
}
