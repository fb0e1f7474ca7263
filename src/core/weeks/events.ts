import { groupBy } from '../groupBy.js';
import type { NoteOf } from '../notes/note.js';
import { ascending } from '../text/match.js';
import { type Person, personLabel } from '../text/people.js';
import type { Day } from '../time/day.js';
import type { Moment } from '../time/moment.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { plain } from '../text/plain.js';
import { dayWords, type Reader } from '../views/calendarWords.js';
import { employerName } from '../views/actionNode.js';
import { interviewLabel } from '../views/noteNode.js';
import { stateWords } from '../views/noteWords.js';
import type { Situation } from '../actions/situation.js';
import { appliedOn } from './counts.js';
import { heldIn, isIn, situationOf, type WeekDays, type WeekNotes } from './week.js';

/** Something that moved in a week. */
export interface WeekEvent {
  readonly on: Day;
  /** Id of the application; empty for the search as a whole. */
  readonly application: string;
  readonly words: string;
}

/** What moved in a week, by day: statuses, interviews, messages that went out, references, talks, offers. */
export function eventsIn(days: WeekDays, notes: WeekNotes): WeekEvent[] {
  const { index } = notes;
  const all = [
    ...heldIn(days, notes).map(({ meeting, on }) => ({
      on,
      application: meeting.note.values.application ?? '',
      words: interviewLabel(meeting.note),
    })),
    ...[...index.groups.keys()].flatMap((group) => eventsOf(situationOf(group, notes))),
  ].filter(({ on }) => isIn(days, on));
  return all
    .map((event, at) => ({ event, at }))
    .sort((a, b) => ascending(a.event.on, b.event.on) || a.at - b.at)
    .map(({ event }) => event);
}

/** What moved at one employer on one day: a line of a list. */
export interface MovedLine {
  /** `Tue 17 Mar: Kestrel Grid:` */
  readonly head: string;
  readonly parts: readonly string[];
}

/** The events as lines, those of one day and employer together. */
export function movedLines(events: readonly WeekEvent[], index: NoteIndex, reader: Reader): MovedLine[] {
  return [...groupBy(events, ({ on, application }) => `${on} ${application}`).values()].map((together) => {
    const { on, application } = together[0] as WeekEvent;
    const employer = application === '' ? undefined : employerName(application, index);
    return {
      head: [dayWords(on, reader), employer]
        .filter(Boolean)
        .map((part) => `${part}:`)
        .join(' '),
      parts: [...new Set(together.map(({ words }) => plain(words)))],
    };
  });
}

function eventsOf(situation: Situation): WeekEvent[] {
  const { group, application } = situation;
  const told = [
    ...(application ? statusEvents(application) : []),
    ...offerEvents(situation),
    ...messageEvents(situation),
    ...situation
      .notes('insider-talk')
      .map(({ values }) => ({ on: values.on, words: `talked with ${nameOf(values.person)}` })),
    ...situation.notes('reference-request').flatMap((note) => requestEvents(note, situation)),
    ...situation
      .notes('reference')
      .filter(({ status }) => status === 'agreed')
      .map(({ values }) => ({
        on: values['consent-on'],
        words: `${nameOf(values)} agreed to be a reference`,
      })),
  ];
  return told.flatMap(({ on, words }) => (on === undefined ? [] : [{ on, application: group, words }]));
}

interface Told {
  readonly on?: Day;
  readonly words: string;
}

/** Every entry of the history; the day of sending where the history does not tell it. */
function statusEvents(note: NoteOf<'application'>): Told[] {
  const history = (note.values.history ?? []).filter(({ status }) => status !== undefined);
  const sent = appliedOn(note);
  const isTold = history.some(({ status }) => status === 'applied');
  return [
    ...(sent && !isTold ? [{ on: sent, words: 'applied' }] : []),
    ...history.map(({ on, status = '' }) => ({ on, words: stateWords(status).toLowerCase() })),
  ];
}

/** The day of an offer, where the history does not tell it. */
function offerEvents(situation: Situation): Told[] {
  const history = situation.application?.values.history ?? [];
  if (history.some(({ status }) => status === 'offer-received')) return [];
  return situation.notes('offer').map(({ values }) => ({ on: values.received, words: 'offer received' }));
}

function messageEvents(situation: Situation): Told[] {
  const day = (moment: Moment | undefined): Day | undefined => {
    const instant = situation.instant(moment);
    return instant === undefined ? undefined : situation.dayOf(instant);
  };
  return [
    ...situation.notes('thank-you').flatMap(({ values }) => [
      { on: day(values.sent), words: `thanked ${nameOf(values.to)}` },
      { on: day(values.replied), words: `${nameOf(values.to)} replied` },
    ]),
    ...situation.notes('follow-up').flatMap(({ values }) => {
      const kind = (values.kind ?? 'follow-up').replaceAll('-', ' ');
      return [
        { on: day(values.sent), words: `${kind} sent` },
        { on: day(values.answered), words: `${kind} answered` },
      ];
    }),
  ];
}

function requestEvents({ values }: NoteOf<'reference-request'>, { index }: Situation): Told[] {
  const name = nameOf(index.withId('reference', values.reference)?.values ?? { name: values.reference });
  return [
    { on: values.briefed, words: `${name} briefed` },
    { on: values.completed, words: `${name} has spoken` },
    { on: values.thanked, words: `thanked ${name}` },
  ];
}

function nameOf(person: Person | undefined): string {
  return personLabel(person) ?? 'somebody';
}
