import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoteIndex } from '../../../../src/core/index/noteIndex.js';
import type { Note, NoteOf } from '../../../../src/core/notes/note.js';
import { parseNote } from '../../../../src/core/notes/parseNote.js';
import type { TypeName } from '../../../../src/core/noteTypes/index.js';
import {
  type AnswerProblem,
  type NotePlan,
  type PlanContext,
  planNote,
} from '../../../../src/core/templates/planNote.js';
import type { Day } from '../../../../src/core/time/day.js';

/** The text of a shipped template. */
export function shipped(type: TypeName): string {
  return readFileSync(join(__dirname, `../../../../templates/${type}.md`), 'utf8');
}

/** An index of notes by path; each is only front matter. */
export function indexOf(files: Readonly<Record<string, string>>): NoteIndex {
  const index = new NoteIndex();
  const notes = Object.entries(files).map(([path, head]) => {
    const note = parseNote({ uri: `file:///${path}`, path, text: `---\n${head}\n---\n` });
    assert.ok(note, path);
    return { uri: note.uri, note };
  });
  index.apply(notes);
  return index;
}

/** Tuesday 24 March 2026, for somebody in Berlin without any notes. */
export function contextFor(type: TypeName, more: Partial<PlanContext> = {}): PlanContext {
  return {
    index: new NoteIndex(),
    template: shipped(type),
    today: '2026-03-24' as Day,
    userZone: 'Europe/Berlin',
    myName: 'Alex Doe',
    notesFolder: '',
    ...more,
  };
}

/** The plan of a note, where its answers are right. */
export function planOf(type: TypeName, answers: object, more: Partial<PlanContext> = {}): NotePlan {
  const plan = planNote(type, answers as never, contextFor(type, more));
  assert.ok(!('problems' in plan), 'problems' in plan ? JSON.stringify(plan.problems) : '');
  return plan;
}

/** What is wrong with answers. */
export function problemsOf(
  type: TypeName,
  answers: object,
  more: Partial<PlanContext> = {},
): AnswerProblem[] {
  const plan = planNote(type, answers as never, contextFor(type, more));
  assert.deepEqual(Object.keys(plan), ['problems'], 'something is planned');
  return (plan as { problems: AnswerProblem[] }).problems;
}

/** The note that a plan makes, as it is read once it is written. */
export function noteOf<N extends TypeName>(type: N, plan: NotePlan): NoteOf<N> & Note {
  const path = plan.pathAt(1);
  const note = parseNote({ uri: `file:///${path}`, path, text: plan.text });
  assert.equal(note?.type, type);
  return note as NoteOf<N> & Note;
}

/** The note that answers make. */
export function made<N extends TypeName>(
  type: N,
  answers: object,
  more: Partial<PlanContext> = {},
): NoteOf<N> & Note {
  return noteOf(type, planOf(type, answers, more));
}
