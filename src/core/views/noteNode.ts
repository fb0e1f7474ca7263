import type { NoteIndex } from '../index/noteIndex.js';
import { capital } from '../notes/identity.js';
import { isNoteOf, type Note, type NoteOf } from '../notes/note.js';
import { noteTypeNamed } from '../noteTypes/index.js';
import { plain, plainLines } from '../text/plain.js';
import { known, referenceOf } from './actionTarget.js';
import { employerName } from './actionNode.js';
import { type NoteReader, noteTime, noteWords } from './noteWords.js';
import type { NodeFacts, TreeNode } from './treeNode.js';
import { ascending } from '../text/match.js';

/** A note as a leaf. One that cannot be read is marked, and says why. */
export function noteNode(note: Note, at: Omit<NoteReader, 'style'>): TreeNode {
  const label = labelOf(note, at);
  const error = note.problems.find(({ severity }) => severity === 'error');
  const seen = wordsOf(note, { ...at, style: 'short' });
  const heard = wordsOf(note, { ...at, style: 'long' });
  return {
    id: note.uri,
    label,
    ...(seen && { description: seen }),
    tooltip: plainLines([
      label,
      employerName(applicationOf(note), at.index),
      heard && capital(heard),
      error?.message,
      note.path,
    ]),
    accessibleLabel: [named(note, label), heard && `${capital(heard)}.`, error && plain(error.message)]
      .filter(Boolean)
      .join(' '),
    icon: error ? 'warning' : noteTypeNamed(note.type).icon,
    context: note.broken ? 'note.broken' : `note.${note.type}`,
    note: note.uri,
    ...(error && { line: error.line }),
    facts: factsOfNote(note, at),
  };
}

function wordsOf(note: Note, at: NoteReader): string | undefined {
  if (note.broken) return 'cannot be read';
  const words = noteWords(note, at);
  const isWrong = note.problems.some(({ severity }) => severity === 'error');
  const separator = at.style === 'short' ? ' · ' : ', ';
  return plain([words, isWrong && 'to be mended'].filter(Boolean).join(separator)) || undefined;
}

/** The title; a request names its reference, not the id of the link. */
function labelOf(note: Note, { index }: Omit<NoteReader, 'style'>): string {
  if (isNoteOf('interview', note)) return interviewLabel(note);
  const name = isNoteOf('reference-request', note) ? referenceOf(note, index)?.values.name : undefined;
  return plain(name ? `Reference request to ${name}` : note.title);
}

/** The title of an interview without its day, which stands beside it in words. */
export function interviewLabel(note: NoteOf<'interview'>): string {
  return plain(note.values.start ? note.title.replace(/, \d{4}-\d{2}-\d{2}$/, '') : note.title);
}

/** The label with its kind before it, where it does not begin with it. */
function named(note: Note, label: string): string {
  const kind = noteTypeNamed(note.type).title;
  return label.toLowerCase().startsWith(kind.toLowerCase()) ? `${label}.` : `${kind}: ${label}.`;
}

function applicationOf(note: Note): string | undefined {
  return isNoteOf('application', note) ? note.id : (note.values as { application?: string }).application;
}

/** The id of the interview that a note is, or belongs to. */
function interviewOf(note: Note, index: NoteIndex): string | undefined {
  if (isNoteOf('interview', note)) return note.id;
  const { interview, application } = isNoteOf('thank-you', note) ? note.values : {};
  return interview === undefined
    ? undefined
    : (index.interviewLinked(interview, application)?.id ?? interview);
}

/** What commands on a note's item need to know. */
export function factsOfNote(note: Note, { index }: Omit<NoteReader, 'style'>): NodeFacts {
  const reference = referenceOf(note, index);
  const to = isNoteOf('thank-you', note) || isNoteOf('follow-up', note) ? note.values.to : reference?.values;
  return known({
    application: applicationOf(note),
    interview: interviewOf(note, index),
    person: to && known({ name: to.name, email: to.email }),
    reference: reference?.id ?? (isNoteOf('reference-request', note) ? note.values.reference : undefined),
    status: note.status,
  });
}

/** Notes in the order of the six steps, then by date, then by place. */
export function inOrder(notes: readonly Note[]): Note[] {
  return notes
    .map((note) => ({ note, step: noteTypeNamed(note.type).step, time: noteTime(note) }))
    .sort((a, b) => a.step - b.step || ascending(a.time, b.time) || ascending(a.note.uri, b.note.uri))
    .map(({ note }) => note);
}
