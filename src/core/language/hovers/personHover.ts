import { ascending } from '../../text/match.js';
import { reachedBy } from '../../actions/rules/debriefRules.js';
import { groupOf } from '../../index/noteIndex.js';
import { notesNaming, peopleIn } from '../../index/people.js';
import { isNoteOf, type Note, type NoteOf } from '../../notes/note.js';
import { isSamePerson, type Person, personLabel } from '../../text/people.js';
import { employerName } from '../../views/actionNode.js';
import { interviewLabel } from '../../views/noteNode.js';
import { noteTime, startWords, thankYouWords } from '../../views/noteWords.js';
import { dueWords } from '../../views/wording.js';
import type { LanguageContext } from '../context.js';
import { bold, bullets, escapeMarkdown, firstOf, paragraphs } from './escapeMarkdown.js';

const mostNotes = 12;

/** A person in short: name, address, what they do, every note that names them, and whether they are thanked. */
export function personSummary(person: Person, context: LanguageContext): string {
  const notes = newestFirst(notesNaming(context.index, person));
  const known = [person, ...notes.flatMap(peopleIn).map((each) => each.person)].filter((each) =>
    isSamePerson(each, person),
  );
  const first = (key: string): string | undefined =>
    known
      .map((each) => (each as Readonly<Record<string, unknown>>)[key])
      .find((value) => typeof value === 'string' && value !== '') as string | undefined;
  const email = first('email');
  const what = [first('title'), first('role'), first('organisation')].filter((each) => each !== undefined);
  const saidAs = first('said-as');
  return paragraphs(
    bold(first('name') ?? email ?? personLabel(person) ?? ''),
    [email, what.join(', ')]
      .filter(Boolean)
      .map((each) => escapeMarkdown(String(each)))
      .join(' · '),
    saidAs && `Said as ${escapeMarkdown(saidAs)}.`,
    bullets(
      firstOf(
        notes.map((note) => noteLine(note, person, context)),
        mostNotes,
      ),
    ),
  );
}

/** Notes by the day that they belong to, the newest first; those without one come last. */
function newestFirst(notes: readonly Note[]): Note[] {
  const time = (note: Note): number => {
    const at = noteTime(note);
    return Number.isFinite(at) ? at : -Infinity;
  };
  return [...notes].sort((a, b) => time(b) - time(a) || ascending(a.uri, b.uri));
}

/** `Panel interview, round 2, Harborlight Health. Thank-you: due in 5 hours, draft` */
function noteLine(note: Note, person: Person, context: LanguageContext): string {
  const { index } = context;
  const group = groupOf(note);
  const isInterview = isNoteOf('interview', note);
  const employer = isNoteOf('application', note) || group === '' ? undefined : employerName(group, index);
  const when = isInterview ? startWords(note, { index, reader: context, style: 'short' }) : undefined;
  const title = isInterview ? interviewLabel(note) : note.title;
  const words = [title, employer, when]
    .filter((each) => each !== undefined)
    .map(escapeMarkdown)
    .join(', ');
  const thanked = isInterview ? thankYouState(note, person, context) : undefined;
  return thanked ? `${words}. ${escapeMarkdown(thanked)}` : words;
}

/** How far the thank-you to an interviewer is; undefined for somebody who was not there, or while nothing is wanted. */
function thankYouState(
  interview: NoteOf<'interview'> & Note,
  person: Person,
  context: LanguageContext,
): string | undefined {
  const { index, actions } = context;
  const interviewers = interview.values.interviewers ?? [];
  const there = interviewers.find((each) => isSamePerson(each, person));
  if (!there) return undefined;
  const reaching = index
    .thankYousOf(interview)
    .filter((note) => reachedBy(note.values, interviewers).some((each) => isSamePerson(each, there)));
  const done = reaching.find(({ status }) => ['sent', 'replied', 'skipped'].includes(status ?? ''));
  const note = done ?? reaching[0];
  const action = actions.find(
    (each) =>
      each.kind === 'thank-you' && each.interview === interview.uri && each.person === personLabel(there),
  );
  const words = [
    note && thankYouWords(note, { index, reader: context, style: 'short' }),
    !done && action && dueWords(action, context),
    !note && action && 'no note yet',
  ].filter(Boolean);
  return words.length === 0 ? undefined : `Thank-you: ${words.join(', ')}`;
}
