import { reachedBy } from '../../actions/rules/debriefRules.js';
import type { NoteDocument } from '../../document/noteDocument.js';
import { type Letter, readLetter } from '../../messages/letter.js';
import { hasPhrase, literalPhrase } from '../../messages/phrases.js';
import type { Piece } from '../../messages/sentences.js';
import type { Topic } from '../../notes/debrief.js';
import { isNoteOf, type Note, type NoteOf } from '../../notes/note.js';
import { topicsOf } from '../../notes/topicsOf.js';
import type { ProblemPlace } from '../../problem.js';
import { isSamePerson, type Person } from '../../text/people.js';
import type { CheckContext } from '../check.js';
import { means } from '../topicPerson.js';

type NoteWith<N extends 'thank-you' | 'application' | 'interview'> = NoteOf<N> & Note;

/** Somebody a thank-you is for, with all that is known of them. */
export interface Recipient extends Person {
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  readonly honorific?: string | undefined;
  readonly 'email-source'?: string | undefined;
}

/** A thank-you with everything that the checks look at. */
export interface Draft {
  readonly document: NoteDocument;
  readonly context: CheckContext;
  readonly note: NoteWith<'thank-you'>;
  readonly letter: Letter;
  readonly subject: string;
  readonly application: NoteWith<'application'> | undefined;
  readonly interview: NoteWith<'interview'> | undefined;
  /** Empty where they are not known. */
  readonly company: string;
  readonly role: string;
  /** Whom it is to, first the one named in `to`. */
  readonly recipients: readonly Recipient[];
  /** What is written down of them in the interview. */
  readonly topics: readonly Topic[];
}

const known = new WeakMap<NoteDocument, { readonly context: CheckContext; readonly draft: Draft }>();

/** A document as a thank-you; undefined for any other note, and for one that is skipped. Read once for all checks. */
export function draftOf(document: NoteDocument, context: CheckContext): Draft | undefined {
  const { note } = document;
  if (!isNoteOf('thank-you', note) || note.status === 'skipped') return undefined;
  const last = known.get(document);
  if (last?.context === context) return last.draft;
  const draft = readDraft(document, note, context);
  known.set(document, { context, draft });
  return draft;
}

function readDraft(document: NoteDocument, note: NoteWith<'thank-you'>, context: CheckContext): Draft {
  const { index } = context;
  const { values } = note;
  const interview =
    values.interview === undefined ? undefined : index.interviewLinked(values.interview, values.application);
  const id = values.application ?? interview?.values.application;
  const application = id === undefined ? undefined : index.withId('application', id);
  const interviewers: readonly Recipient[] = interview?.values.interviewers ?? [];
  const recipients = reachedBy(values, interviewers).map((person) => ({
    ...interviewers.find((other) => isSamePerson(other, person)),
    ...person,
  }));
  return {
    document,
    context,
    note,
    letter: readLetter(document.body, {
      language: application?.values.language,
      myName: context.me?.name ?? '',
    }),
    subject: oneLine(values.subject),
    application,
    interview,
    company: oneLine(application?.values.company),
    role: oneLine(application?.values.role),
    recipients,
    topics: interview ? topicsFor(recipients, interview) : [],
  };
}

function oneLine(value: string | undefined): string {
  return (value ?? '').replace(/\s+/g, ' ').trim();
}

function topicsFor(recipients: readonly Recipient[], interview: NoteWith<'interview'>): Topic[] {
  return topicsOf(interview).filter((topic) => recipients.some((person) => means(topic.person, person)));
}

/** Whether words stand in what was noted of the talk, or in a name: then they are the matter, and no slip. */
export function isNoted(words: string, { topics, role, company }: Draft): boolean {
  const noted = topics.map(({ topic, link }) => `${topic}\n${link ?? ''}`);
  return hasPhrase([literalPhrase(words)], [role, company, ...noted].join('\n'));
}

/** Whether there is something to read: a body without words is told to be empty, and nothing else. */
export function hasText({ letter }: Draft): boolean {
  return letter.words > 0;
}

/** A place in the body, by offsets in it: up to the end of its first line. */
export function placeIn({ document }: Draft, { start, end }: Pick<Piece, 'start' | 'end'>): ProblemPlace {
  const { lines, text, bodyStart } = document;
  const from = bodyStart + start;
  const line = lines.lineAt(from);
  return { line, words: text.slice(from, Math.min(bodyStart + end, lines.endOf(line))).trimEnd() };
}

/** The greeting; without one, the first line with text. */
export function placeOfGreeting(draft: Draft): ProblemPlace {
  const { greeting, visible } = draft.letter;
  if (greeting) return placeIn(draft, greeting);
  const start = Math.max(0, visible.search(/\S/));
  return placeIn(draft, { start, end: start + (/^[^\r\n]*/.exec(visible.slice(start))?.[0].length ?? 0) });
}

/** The last line with text. */
export function placeOfEnd(draft: Draft): ProblemPlace {
  const { visible } = draft.letter;
  const end = visible.trimEnd().length;
  return placeIn(draft, { start: visible.lastIndexOf('\n', end - 1) + 1, end });
}

/** The beginning of the core, for what is about all of it. */
export function placeOfCore(draft: Draft): ProblemPlace {
  const [first] = draft.letter.sentences;
  return first ? placeIn(draft, first) : placeOfGreeting(draft);
}
