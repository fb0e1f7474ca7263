import { groupBy } from '../groupBy.js';
import { linkTo } from '../text/linkTo.js';
import { ascending } from '../text/match.js';
import { reachedBy } from '../actions/rules/debriefRules.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { escapeLine, escapeMarkdown } from '../language/hovers/escapeMarkdown.js';
import { capital } from '../notes/identity.js';
import { isNoteOf } from '../notes/note.js';
import { noteTypeNamed } from '../noteTypes/index.js';
import { isSamePerson, type Person, personKey, personLabel } from '../text/people.js';
import { clip } from '../text/plain.js';
import { utcOfDay } from '../time/day.js';
import { instantOf, type Moment } from '../time/moment.js';
import { dayAt } from '../time/zone.js';
import { dayWords, momentWords, type Reader } from '../views/calendarWords.js';
import { interviewersOf, isMessage, isUnsent, type Message, type MessageNote } from './message.js';
import { skipReasons } from './changes.js';

/** Whose messages are shown; without either, all. */
export interface About {
  readonly application?: string;
  readonly person?: Person;
}

/** The messages that a document shows, and how many older ones are left out. */
export interface Shown {
  readonly about: About;
  readonly notes: readonly MessageNote[];
  readonly more: number;
}

const MOST = 400;
const LONGEST_BODY = 6000;
const DAY = 86_400_000;

/** The newest messages, each once, drafts among them: as many as somebody can read. */
export function messagesToShow(index: NoteIndex, about: About, most = MOST): Shown {
  const notes = [...index.notes.values()].filter(isMessage).filter((note) => {
    const { application } = note.values;
    if (about.application !== undefined && application !== about.application) return false;
    return (
      !about.person || reached(note, index).some((person) => isSamePerson(person, about.person as Person))
    );
  });
  const newest = notes.map((note) => ({ note, time: timeOf(note, 'UTC') ?? Infinity }));
  newest.sort((a, b) => (a.time === b.time ? (a.note.uri < b.note.uri ? -1 : 1) : b.time > a.time ? 1 : -1));
  return {
    about,
    notes: newest.slice(0, most).map(({ note }) => note),
    more: Math.max(0, notes.length - most),
  };
}

/** What the document is made from, besides the notes. */
export interface OverviewContext {
  readonly index: NoteIndex;
  readonly reader: Reader;
  /** Address of the folder that the previewer takes for the root of links. */
  readonly root: string;
  /** The message of a note; undefined where it cannot be read. */
  readonly messageOf: (note: MessageNote) => Message | undefined;
}

/**
 * The messages as a document: per employer and person in order of time, those that were not sent below, drafts last. What
 * notes hold shows as itself, and makes no heading, link or picture.
 */
export function messagesDocument({ about, notes, more }: Shown, context: OverviewContext): string {
  const employers = groupBy(notes, (note) => employerOf(note, context.index));
  const parts = [...employers]
    .sort(([a], [b]) => ascending(a, b))
    .flatMap(([employer, ofEmployer]) => [
      `## ${escapeMarkdown(employer) || 'Without an application'}`,
      ...peopleIn(ofEmployer, context),
    ]);
  const left = `These are the newest ${notes.length}. Older ones are left out: ${more}. The messages of one application or person show them.`;
  return [
    `# ${titleOf(about, context.index)}`,
    notes.length === 0 ? 'There are no messages yet.' : countWords(notes),
    ...(more > 0 ? [left] : []),
    ...parts,
    '',
  ].join('\n\n');
}

function titleOf({ application, person }: About, index: NoteIndex): string {
  const name = person ? personLabel(person) : undefined;
  const employer =
    application === undefined
      ? undefined
      : (index.withId('application', application)?.values.company ?? application);
  const to = name ? ` to ${escapeMarkdown(name)}` : '';
  return `Messages${to}${employer ? `, ${escapeMarkdown(employer)}` : ''}`;
}

/** `12 sent, 5 of them replied to, 2 drafts, 1 not sent.` */
function countWords(notes: readonly MessageNote[]): string {
  const ranks = [0, 1, 2].map((rank) => notes.filter((note) => rankOf(note) === rank).length);
  const [sent = 0, skipped = 0, drafts = 0] = ranks;
  const replied = notes.filter(({ status = '' }) => status === 'replied' || status === 'answered').length;
  const words = [
    sent > 0 && `${sent} sent`,
    replied > 0 && `${replied} replied to`,
    skipped > 0 && `${skipped} not sent`,
    drafts > 0 && `${drafts} ${drafts === 1 ? 'draft' : 'drafts'}`,
  ];
  return `${words.filter(Boolean).join(', ')}.`;
}

/** People in the order in which they were first written to. */
function peopleIn(notes: readonly MessageNote[], context: OverviewContext): string[] {
  const { index, reader } = context;
  const inOrder = [...notes].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (timeOf(a, reader.userZone) ?? Infinity) - (timeOf(b, reader.userZone) ?? Infinity) ||
      ascending(a.uri, b.uri),
  );
  const people = groupBy(inOrder, (note) => reached(note, index).map(personKey).join(', '));
  return [...people.values()].flatMap((ofPerson) => [
    `### ${peopleWords(ofPerson[0] as MessageNote, index)}`,
    ...ofPerson.flatMap((note) => messageParts(note, context)),
  ]);
}

function messageParts(note: MessageNote, { reader, root, messageOf }: OverviewContext): string[] {
  const message = messageOf(note);
  const link = `[Open the note](<${linkTo(note.uri, root)}>)`;
  const kind = isNoteOf('follow-up', note)
    ? capital(note.values.kind ?? 'follow-up')
    : noteTypeNamed(note.type).title;
  const subject = message?.subject && `**Subject:** ${escapeMarkdown(message.subject)}`;
  const via = isNoteOf('thank-you', note) && message?.forward ? personLabel(note.values.via) : undefined;
  const facts = [kind, via && `through ${via}`].flatMap((words) => (words ? escapeMarkdown(words) : []));
  return [
    [`**${whenWords(note, reader)}**`, ...facts, statusWords(note, reader), link].join(' · '),
    ...(subject ? [subject] : []),
    ...(message ? [quote(message.body)] : ['This note cannot be read.']),
  ];
}

/** When a message went out; undefined for one that did not, or of which nobody knows. */
function timeOf(note: MessageNote, zone: string): number | undefined {
  if (isNoteOf('reference-request', note)) return note.values.briefed && utcOfDay(note.values.briefed);
  return note.values.sent && instantOf(note.values.sent, zone);
}

/** Those that went out come first, then those that will not, then drafts. */
function rankOf(note: MessageNote): 0 | 1 | 2 {
  const { status = '' } = note;
  if (isUnsent(note)) return 2;
  return ['skipped', 'cancelled', 'not-used'].includes(status) ? 1 : 0;
}

function whenWords(note: MessageNote, reader: Reader): string {
  if (rankOf(note) !== 0) return isUnsent(note) ? 'Draft' : 'Not sent';
  if (isNoteOf('reference-request', note))
    return note.values.briefed ? dayWords(note.values.briefed, reader) : 'Sent';
  const { sent } = note.values;
  if (!sent) return 'Sent';
  const instant = instantOf(sent, reader.userZone);
  return sent.dayOnly ? dayWords(dayAt(instant, reader.userZone), reader) : momentWords(instant, reader);
}

function statusWords(note: MessageNote, reader: Reader): string {
  const status = note.status ?? 'draft';
  if (isNoteOf('thank-you', note) && status === 'skipped') {
    const reason = note.values['skip-reason'];
    const words = skipReasons.find((each) => each.reason === reason)?.words ?? reason;
    return words ? `skipped: ${escapeMarkdown(words.charAt(0).toLowerCase() + words.slice(1))}` : 'skipped';
  }
  if (isNoteOf('thank-you', note) && status === 'replied')
    return `replied${afterWords(note.values.sent, note.values.replied, reader)}`;
  if (isNoteOf('follow-up', note) && status === 'answered')
    return `answered${afterWords(note.values.sent, note.values.answered, reader)}`;
  return escapeMarkdown(status.replaceAll('-', ' '));
}

/** ` after 2 days`; nothing where one of the moments is not known, or they are the wrong way round. */
function afterWords(sent: Moment | undefined, answered: Moment | undefined, { userZone }: Reader): string {
  if (!sent || !answered) return '';
  const day = (moment: Moment): number => utcOfDay(dayAt(instantOf(moment, userZone), userZone));
  const days = Math.round((day(answered) - day(sent)) / DAY);
  if (days < 0) return '';
  return days === 0 ? ' on the same day' : ` after ${days} ${days === 1 ? 'day' : 'days'}`;
}

/** Every line shows as it is: nothing in it is markdown, and a line break stays one. */
function quote(body: string): string {
  if (body === '') return '> *No text yet*';
  const lines = clip(body, LONGEST_BODY).split('\n');
  return lines
    .map((line, at) => {
      const text = escapeLine(line);
      const goesOn = text !== '' && escapeLine(lines[at + 1] ?? '') !== '';
      return text === '' ? '>' : `> ${text}${goesOn ? '  ' : ''}`;
    })
    .join('\n');
}

function employerOf({ values: { application } }: MessageNote, index: NoteIndex): string {
  if (application === undefined) return '';
  const { company, role } = index.withId('application', application)?.values ?? {};
  return [company ?? application, role].filter(Boolean).join(': ');
}

/** Whom a message is for, whoever forwards it. */
function reached(note: MessageNote, index: NoteIndex): readonly Person[] {
  if (isNoteOf('thank-you', note)) {
    const people: Person[] = [];
    for (const person of reachedBy(note.values, interviewersOf(note, index)))
      if (!people.some((other) => isSamePerson(other, person))) people.push(person);
    return people;
  }
  if (isNoteOf('follow-up', note)) return note.values.to ? [note.values.to] : [];
  const reference = index.withId('reference', note.values.reference)?.values;
  return reference ? [reference] : [];
}

function peopleWords(note: MessageNote, index: NoteIndex): string {
  return escapeMarkdown(reached(note, index).map(personLabel).filter(Boolean).join(', ')) || 'Nobody named';
}
