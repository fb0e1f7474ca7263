import type { NoteIndex } from '../index/noteIndex.js';
import { capital } from '../notes/identity.js';
import type { Note, NoteOf } from '../notes/note.js';
import type { TypeName } from '../noteTypes/index.js';
import { type Day, parseDay, utcOfDay } from '../time/day.js';
import { instantOf, type Moment, writtenDay } from '../time/moment.js';
import { dayWords, momentWords, type Reader, type Style } from './calendarWords.js';

/** How words about a note are made. */
export interface NoteReader {
  readonly index: NoteIndex;
  readonly reader: Reader;
  readonly style: Style;
}

type Words<N extends TypeName> = (note: NoteOf<N>, at: NoteReader) => string | undefined;

const words: { readonly [N in TypeName]: Words<N> } = {
  application: ({ status }) => status && stateWords(status),
  interview: interviewWords,
  'thank-you': thankYouWords,
  evaluation: ({ values }, at) => (values.scored ? `scored ${on(values.scored, at)}` : 'not scored yet'),
  values: ({ values }, at) => values['fixed-on'] && `fixed ${on(values['fixed-on'], at)}`,
  'insider-talk': ({ values }, at) => values.on && dayWords(values.on, at.reader, at.style),
  offer: offerWords,
  reference: ({ status = 'not-asked' }) => spoken(status),
  'reference-request': requestWords,
  'follow-up': followUpWords,
  week: () => undefined,
  story: ({ values }) => values.competencies?.join(', '),
};

/** Where a note stands, in a few words; undefined where there is nothing to say. */
export function noteWords(note: Note, at: NoteReader): string | undefined {
  return (words[note.type] as Words<TypeName>)(note, at) || undefined;
}

/** The status of an application as it is called: `Awaiting decision`. */
export function stateWords(status: string): string {
  return capital(status);
}

/** `not-asked` → `not asked`. */
function spoken(word: string): string {
  return word.replaceAll('-', ' ');
}

function on(day: Day, { reader, style }: NoteReader): string {
  return `${style === 'long' ? 'on ' : ''}${dayWords(day, reader, style)}`;
}

/** The moment of a note, read in the zone of the note, its application or the user. */
function at(moment: Moment, note: NoteOf<TypeName>, { index, reader, style }: NoteReader): string {
  const prefix = style === 'long' ? 'on ' : '';
  if (moment.dayOnly) return prefix + dayWords(writtenDay(moment), reader, style);
  const { 'time-zone': own, application } = note.values as { 'time-zone'?: string; application?: string };
  const zone = own ?? (application && index.withId('application', application)?.values['time-zone']);
  return prefix + momentWords(instantOf(moment, zone || reader.userZone), reader, style);
}

function dated(word: string, moment: Moment | undefined, note: NoteOf<TypeName>, about: NoteReader): string {
  return moment ? `${word} ${at(moment, note, about)}` : word;
}

const debriefWords: Readonly<Record<string, string>> = {
  'not-started': 'no debrief yet',
  captured: 'first notes taken',
  completed: 'debrief done',
};

/** When an interview begins; undefined where that is not written. */
export function startWords(note: NoteOf<'interview'>, about: NoteReader): string | undefined {
  return note.values.start && at(note.values.start, note, about);
}

function interviewWords(note: NoteOf<'interview'>, about: NoteReader): string | undefined {
  const { start, debrief = 'not-started' } = note.values;
  const status = note.status ?? 'scheduled';
  const day = startWords(note, about);
  if (status !== 'scheduled' && status !== 'completed') return spoken(status);
  const isAhead = start !== undefined && start.wall - (start.offset ?? 0) * 60_000 > about.reader.now;
  if (status === 'scheduled' && isAhead && debrief === 'not-started') return day;
  return [debriefWords[debrief], day].filter(Boolean).join(about.style === 'short' ? ' · ' : ', ');
}

/** `draft`, `sent Tue 17 Mar, 20:10`, `skipped: no contact route`. */
export function thankYouWords(note: NoteOf<'thank-you'>, about: NoteReader): string {
  const { status = 'draft', values } = note;
  if (status === 'ready') return 'ready to send';
  if (status === 'skipped') {
    const reason = values['skip-reason'];
    return reason ? `skipped: ${spoken(reason)}` : 'skipped';
  }
  if (status === 'replied' && values.replied) return dated('replied', values.replied, note, about);
  return status === 'sent' || status === 'replied' ? dated(status, values.sent, note, about) : spoken(status);
}

function offerWords(note: NoteOf<'offer'>, about: NoteReader): string {
  const { status = 'verbal', values } = note;
  const isOpen = ['verbal', 'written', 'extension-asked'].includes(status);
  const by = values['respond-by'];
  if (!isOpen || !by) return spoken(status);
  const words = at(by, note, about).replace(/^on /, '');
  return `${spoken(status)}${about.style === 'short' ? ' ·' : ','} answer by ${words}`;
}

const requestStates: Readonly<Record<string, string>> = { submitted: 'name given', completed: 'has spoken' };

/** `needed`, `briefed Mon 30 Mar`, `has spoken Thu 2 Apr`. */
export function requestWords(note: NoteOf<'reference-request'>, about: NoteReader): string {
  const status = note.status ?? 'needed';
  const day = requestDay(note, status);
  const word = requestStates[status] ?? spoken(status);
  return day ? `${word} ${on(day, about)}` : word;
}

/** The day on which a request reached a status. */
export function requestDay({ values }: NoteOf<'reference-request'>, status: string): Day | undefined {
  return (values as Readonly<Record<string, unknown>>)[status] as Day | undefined;
}

function followUpWords(note: NoteOf<'follow-up'>, about: NoteReader): string {
  const { status = 'draft', values } = note;
  if (status === 'answered' && values.answered) return dated('answered', values.answered, note, about);
  const word = status === 'unanswered' ? 'sent' : spoken(status);
  return word === 'sent' ? dated(word, values.sent, note, about) : word;
}

/** When a note belongs, to sort by: what it says, else the day its file is named after; undated notes come last. */
export function noteTime(note: Note): number {
  const values = note.values as Readonly<Record<string, unknown>>;
  for (const key of ['start', 'sent', 'scored', 'on', 'received', 'briefed']) {
    const value = values[key];
    if (typeof value === 'object' && value !== null && 'wall' in value) return (value as Moment).wall;
    const day = typeof value === 'string' ? parseDay(value) : undefined;
    if (day && !(note.type === 'offer' && key === 'start')) return utcOfDay(day);
  }
  const named = parseDay(note.path.slice(note.path.lastIndexOf('/') + 1).slice(0, 10));
  return named ? utcOfDay(named) : Infinity;
}
