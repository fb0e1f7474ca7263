import type { Action } from '../../actions/action.js';
import { byEmployer, earlierAt } from '../../applications/before.js';
import { groupOf } from '../../index/noteIndex.js';
import { peopleIn } from '../../index/people.js';
import { capital } from '../../notes/identity.js';
import { isNoteOf, type Note, type NoteOf } from '../../notes/note.js';
import { noteTypeNamed } from '../../noteTypes/index.js';
import { isSamePerson, type Person, personLabel } from '../../text/people.js';
import { instantOf } from '../../time/moment.js';
import { employerName } from '../../views/actionNode.js';
import { beforeWords } from '../../views/beforeWords.js';
import { noteWords } from '../../views/noteWords.js';
import type { LanguageContext } from '../context.js';
import { actionLine } from './dueFrom.js';
import { bold, bullets, escapeMarkdown, firstOf, paragraphs } from './escapeMarkdown.js';
import { bothPlaces } from './momentHover.js';
import { zonesOf } from '../zonesOfNote.js';

const mostPeople = 6;
const mostActions = 5;

/** A note in short: what it is, where it stands, the next date, its people, what is pending there. */
export function noteSummary(note: Note, context: LanguageContext): string {
  const pending = context.actions
    .filter((action) => isAbout(action, note))
    .map((each) => actionLine(each, context));
  return paragraphs(
    bold(note.title),
    standing(note, context),
    note.broken && 'Its front matter cannot be read.',
    nextDate(note, context),
    isNoteOf('application', note) && before(note, context),
    peopleLine(note, context),
    bullets(firstOf(pending, mostActions)),
  );
}

/** `Interview at Harborlight Health, Senior Data Engineer. Debrief done, on Thursday 26 March.` */
function standing(note: Note, context: LanguageContext): string {
  const { index } = context;
  const type = noteTypeNamed(note.type).title;
  const group = groupOf(note);
  const employer = group === '' || isNoteOf('application', note) ? undefined : employerName(group, index);
  const role = employer && index.withId('application', group)?.values.role;
  const words = noteWords(note, { index, reader: context, style: 'long' });
  const where = [employer && escapeMarkdown(employer), role && escapeMarkdown(role)]
    .filter(Boolean)
    .join(', ');
  return [`${type}${where && ` at ${where}`}.`, words && !note.broken && `${escapeMarkdown(capital(words))}.`]
    .filter(Boolean)
    .join(' ');
}

/** What else there was at the same employer. */
function before(note: NoteOf<'application'>, context: LanguageContext): string | undefined {
  const earlier = earlierAt(note, byEmployer(context.index));
  return bullets(
    firstOf(
      earlier.map((each) => `Before: ${escapeMarkdown(beforeWords(each, context))}.`),
      mostActions,
    ),
  );
}

/** The next interview of an application; the start of an interview that is ahead, in both places. */
function nextDate(note: Note, context: LanguageContext): string | undefined {
  const { index, now, userZone } = context;
  const interviews = isNoteOf('application', note)
    ? index.inGroup(note.id, 'interview')
    : isNoteOf('interview', note)
      ? [note]
      : [];
  const ahead = interviews
    .filter(({ status, values }) => (status ?? 'scheduled') === 'scheduled' && values.start)
    .map((each) => ({
      there: zonesOf(each, index, userZone).there,
      start: startOf(each, context),
    }))
    .filter(({ start }) => start > now)
    .sort((a, b) => a.start - b.start)[0];
  return ahead && `Next interview: ${bothPlaces(ahead.start, ahead.there, context)}.`;
}

function startOf(note: NoteOf<'interview'> & Note, { index, userZone }: LanguageContext): number {
  const { start } = note.values;
  return start && !start.dayOnly ? instantOf(start, zonesOf(note, index, userZone).read) : -Infinity;
}

/** Everybody whom the note names; of an application, also whom its notes name. */
function peopleLine(note: Note, { index }: LanguageContext): string | undefined {
  const notes = isNoteOf('application', note) ? [note, ...index.members(note.id)] : [note];
  const people: Person[] = [];
  for (const { person } of isNoteOf('reference', note) ? [] : notes.flatMap(peopleIn))
    if (!people.some((other) => isSamePerson(other, person))) people.push(person);
  const names = people.flatMap((person) => personLabel(person) ?? []).map(escapeMarkdown);
  return names.length === 0 ? undefined : `People: ${firstOf(names, mostPeople).join(', ')}.`;
}

/** Of an application all that is to do there; of another note what is about it. */
function isAbout(action: Action, note: Note): boolean {
  if (isNoteOf('application', note)) return action.application === note.id || action.note === note.uri;
  return action.note === note.uri || action.interview === note.uri;
}
