import { noteTypeNamed } from '../noteTypes/index.js';
import { isNoteOf, type Note } from '../notes/note.js';
import { type Problem, problem } from '../problem.js';
import { groupOf, type NoteIndex } from './noteIndex.js';

/** All problems of a note: its own, and those that only show among the other notes. */
export function problemsOf(index: NoteIndex, note: Note): readonly Problem[] {
  return [...note.problems, ...linkProblems(index, note)].sort((a, b) => a.line - b.line);
}

/** Links to nothing, and ids that two notes have (format: principle 5). They point at the note's first line. */
export function linkProblems(index: NoteIndex, note: Note): Problem[] {
  if (note.broken) return [];
  const found: Problem[] = [];
  const dangling = (expected: string, link: string | undefined, target: Note | undefined): void => {
    if (link !== undefined && !target) found.push(problem('link/dangling', 0, { found: link, expected }));
  };
  if (!isNoteOf('application', note)) {
    const application = groupOf(note) || undefined;
    dangling(
      'application',
      application,
      application === undefined ? undefined : index.withId('application', application),
    );
  }
  if (isNoteOf('thank-you', note)) {
    const { interview, application } = note.values;
    dangling(
      'interview',
      interview,
      interview === undefined ? undefined : index.interviewLinked(interview, application),
    );
  }
  if (isNoteOf('reference-request', note)) {
    const { reference } = note.values;
    dangling(
      'reference',
      reference,
      reference === undefined ? undefined : index.withId('reference', reference),
    );
  }
  if (noteTypeNamed(note.type).linked && index.allWithId(note.type, note.id).length > 1) {
    found.push(problem('id/doubled', 0, { found: note.id, expected: note.type }));
  }
  return found;
}
