import type { NoteIndex } from '../index/noteIndex.js';
import { readFrontMatter } from '../notes/frontMatter.js';
import { isNoteOf, type Note, type NoteOf } from '../notes/note.js';
import { isSamePerson, type Person, personLabel } from '../text/people.js';
import { withoutComments } from './comments.js';

type Interviewer = NonNullable<NoteOf<'interview'>['values']['interviewers']>[number];

/** A note whose body is what another person reads. */
export type MessageNote = NoteOf<'thank-you' | 'follow-up' | 'reference-request'> & Note;

/** A message as it is handed over. */
export interface Message {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** One line; empty for none. */
  readonly subject: string;
  /** Exactly what the other person reads. Lines end with LF. */
  readonly body: string;
  /** Whom it is for, where its recipient is asked to forward it. */
  readonly forward?: readonly Person[];
}

/** Whether a note is a message. */
export function isMessage(note: Note | undefined): note is MessageNote {
  return isNoteOf('thank-you', note) || isNoteOf('follow-up', note) || isNoteOf('reference-request', note);
}

const unsent: readonly (string | undefined)[] = ['draft', 'ready', 'needed', 'consent-checked', undefined];

/** Whether a message is still to go out. */
export function isUnsent(note: Note | undefined): note is MessageNote {
  return isMessage(note) && unsent.includes(note.status);
}

/**
 * The message that a note holds. `text` is the whole file. The front matter never travels: where its end cannot be found,
 * the body is empty.
 */
export function messageOf(text: string, note: MessageNote, index: NoteIndex): Message {
  const { mode, via, to } = isNoteOf('thank-you', note) ? note.values : {};
  return {
    ...(mode === 'via-contact' && personLabel(via) && { forward: to ? [to] : [] }),
    to: recipients(note, index),
    cc: [],
    subject: oneLine(note.values.subject ?? ''),
    body: withoutComments(bodyOf(text)).trim(),
  };
}

/** Subject and body as one text, with a blank line between. */
export function withSubject({ subject, body }: Message): string {
  return [subject, body].filter(Boolean).join('\n\n');
}

/** `Sent to Dana Whitlock?`; `Sent to Theo Lang, for Dana Whitlock?` where it is forwarded. */
export function sentQuestion({ to, forward = [] }: Message): string {
  const [names, others] = [to, forward].map((people) => people.map(personLabel).filter(Boolean).join(', '));
  return `Sent${names && ` to ${names}`}${others && `, for ${others}`}?`;
}

function bodyOf(text: string): string {
  const front = readFrontMatter(text);
  const hasNoEnd = front?.problems.some(({ code }) => code === 'yaml/unclosed' || code === 'yaml/too-large');
  return hasNoEnd ? '' : text.slice(front?.bodyStart ?? 0);
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}

/** Whom a message goes to, each once; an address that the search knows for one of them is added. */
function recipients(note: MessageNote, index: NoteIndex): Person[] {
  const people: Person[] = [];
  const around = peopleAround(note, index);
  for (const named of namedIn(note, index)) {
    const person = withAddress(named, around);
    if ((person.name || person.email) && !people.some((other) => isSamePerson(other, person)))
      people.push(person);
  }
  return people;
}

function namedIn(note: MessageNote, index: NoteIndex): readonly Person[] {
  if (isNoteOf('reference-request', note)) {
    const link = note.values.reference;
    const reference = link === undefined ? undefined : index.withId('reference', link);
    return reference ? [reference.values] : [];
  }
  const to = note.values.to ? [note.values.to] : [];
  if (isNoteOf('follow-up', note)) return to;
  const { mode, also, via } = note.values;
  if (mode === 'via-contact') return via ? [via] : [];
  return mode === 'joint' ? [...to, ...(also ?? interviewersOf(note, index))] : to;
}

/** Those whom the message may be to: the interviewers of its interview, and the contact of its application. */
function peopleAround(note: MessageNote, index: NoteIndex): readonly Person[] {
  const { application } = note.values;
  const contact =
    application === undefined ? undefined : index.withId('application', application)?.values.contact;
  return [...(isNoteOf('thank-you', note) ? interviewersOf(note, index) : []), ...(contact ? [contact] : [])];
}

/** The interviewers of a thank-you's interview. */
export function interviewersOf({ values }: NoteOf<'thank-you'>, index: NoteIndex): readonly Interviewer[] {
  const { interview, application } = values;
  if (interview === undefined) return [];
  return index.interviewLinked(interview, application)?.values.interviewers ?? [];
}

/** Two people of one name with different addresses: then nobody knows which. */
function withAddress({ name, email }: Person, around: readonly Person[]): Person {
  const known = email ? [] : around.filter((other) => other.email && isSamePerson(other, { name }));
  const [first, ...others] = known;
  const address =
    first && others.every((other) => isSamePerson(other, first)) ? first.email : (email ?? undefined);
  return { ...(name && { name }), ...(address && { email: address }) };
}
