import type { Note, NoteOf } from '../notes/note.js';
import { foldName } from '../text/people.js';
import { firmOf } from '../questions/question.js';
import type { NoteIndex } from './noteIndex.js';

/** Where a story was told: one employer, and its interviews in the order of time. */
export interface StoryUse {
  /** As the latest interview calls it. */
  readonly firm: string;
  readonly interviews: readonly (NoteOf<'interview'> & Note)[];
}

const notHeld: ReadonlySet<string | undefined> = new Set(['cancelled', 'rescheduled', 'no-show']);

/** The employers that a story was told to, the first one first. Two applications at one employer count together. */
export function usesOfStory(index: NoteIndex, story: string): StoryUse[] {
  const uses = new Map<string, StoryUse & { readonly interviews: (NoteOf<'interview'> & Note)[] }>();
  for (const interview of tellingsOf(index, story)) {
    const firm = firmOf(interview, index);
    if (firm === undefined) continue;
    const interviews = [...(uses.get(foldName(firm))?.interviews ?? []), interview];
    uses.set(foldName(firm), { firm, interviews });
  }
  return [...uses.values()];
}

/** How many questions a story was the answer to. */
export function questionsAnswered(index: NoteIndex, story: string): number {
  return tellingsOf(index, story).flatMap(({ stories = [] }) => stories.filter((id) => id === story)).length;
}

/** The interviews that name a story, in the order of time; those that did not take place count for nothing. */
function tellingsOf(index: NoteIndex, story: string): (NoteOf<'interview'> & Note)[] {
  return index
    .ofType('interview')
    .filter(({ stories, status, broken }) => !broken && !notHeld.has(status) && stories?.includes(story))
    .sort((a, b) => (a.values.start?.wall ?? Infinity) - (b.values.start?.wall ?? Infinity) || 0);
}
