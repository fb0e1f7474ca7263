import { isIgnored } from '../checks/ignore.js';
import { noteTypeNamed } from '../noteTypes/index.js';
import { isNoteOf, type Note, type NoteLines } from '../notes/note.js';
import { type Problem, problem, type ProblemCode, type ProblemFacts } from '../problem.js';
import { ACCEPTED, groupOf, type NoteIndex } from './noteIndex.js';

/** All problems of a note: its own, and those that only show among the other notes. None that it says to ignore. */
export function problemsOf(
  index: NoteIndex,
  note: Note,
  codesIgnoredBySetting?: ReadonlySet<string>,
): readonly Problem[] {
  return [...note.problems, ...linkProblems(index, note)]
    .filter((each) => !isIgnored(each, note.ignored, codesIgnoredBySetting))
    .sort((a, b) => a.line - b.line);
}

/** The first error of a note, for which it is to be mended; undefined where there is none. */
export function errorOf(index: NoteIndex, note: Note): Problem | undefined {
  const among = isNoteOf('application', note) ? twoAccepted(index, note) : [];
  return [...note.problems, ...among].find(({ severity }) => severity === 'error');
}

/** Links to nothing, ids that two notes have (format: principle 5), and two offers accepted at once. */
export function linkProblems(index: NoteIndex, note: Note): Problem[] {
  if (note.broken) return [];
  return [...danglingLinks(index, note), ...doubledId(index, note), ...twoAccepted(index, note)];
}

function danglingLinks(index: NoteIndex, note: Note): Problem[] {
  const found: Problem[] = [];
  const check = (key: LinkKey, link: string | undefined, find: (link: string) => Note | undefined): void => {
    if (link !== undefined && !find(link))
      found.push(at(note, key, 'link/dangling', { found: link, expected: key }));
  };
  if (!isNoteOf('application', note))
    check('application', groupOf(note) || undefined, (id) => index.withId('application', id));
  if (isNoteOf('thank-you', note))
    check('interview', note.values.interview, (link) => index.interviewLinked(link, note.values.application));
  if (isNoteOf('reference-request', note))
    check('reference', note.values.reference, (id) => index.withId('reference', id));
  return found;
}

function doubledId(index: NoteIndex, note: Note): Problem[] {
  if (!noteTypeNamed(note.type).linked || index.allWithId(note.type, note.id).length < 2) return [];
  return [at(note, 'id', 'id/doubled', { found: note.id, expected: note.type })];
}

function twoAccepted(index: NoteIndex, note: Note): Problem[] {
  if (!isNoteOf('application', note) || note.status !== ACCEPTED) return [];
  const other = index.ofType('application').find((each) => each.status === ACCEPTED && each.uri !== note.uri);
  if (!other) return [];
  const key = note.lines.status === undefined ? 'history' : 'status';
  return [at(note, key, 'application/two-accepted', { found: other.title })];
}

type LinkKey = 'application' | 'interview' | 'reference';

/** A problem at a key; at the first line of the note where the key is not written. */
function at(note: Note, key: keyof NoteLines, code: ProblemCode, facts: ProblemFacts): Problem {
  const line = note.lines[key];
  return problem(code, line === undefined ? 0 : { line, path: [key], part: 'value' }, facts);
}
