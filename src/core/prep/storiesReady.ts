import type { NoteIndex } from '../index/noteIndex.js';
import type { Note, NoteOf } from '../notes/note.js';
import { firmOf } from '../questions/question.js';
import { foldName } from '../text/people.js';

export type Story = NoteOf<'story'> & Note;

/** A story to have ready: for which competencies, and whether this employer has heard it. */
export interface ReadyStory {
  readonly story: Story;
  readonly competencies: readonly string[];
  readonly isToldHere: boolean;
}

/**
 * The best story for each competency that is wanted: not told at this employer yet where there is one, then the
 * strongest. Those told there come last, so that nobody hears the same twice.
 */
export function storiesReady(
  index: NoteIndex,
  wanted: readonly string[],
  firm: string | undefined,
): ReadyStory[] {
  const told = toldAt(index, firm);
  const stories = [...index.ofType('story')]
    .filter(({ broken }) => !broken)
    .map((story) => ({ story, isToldHere: told.has(story.id) }))
    .sort(
      (a, b) =>
        Number(a.isToldHere) - Number(b.isToldHere) ||
        (b.story.values.strength ?? 0) - (a.story.values.strength ?? 0),
    );
  const ready = new Map<string, ReadyStory>();
  for (const competency of wanted) {
    const best = stories.find(({ story }) => has(story, competency));
    if (!best) continue;
    const { competencies = [] } = ready.get(best.story.uri) ?? {};
    ready.set(best.story.uri, { ...best, competencies: [...competencies, competency] });
  }
  return [...ready.values()].sort((a, b) => Number(a.isToldHere) - Number(b.isToldHere));
}

/** The competencies that a text names, of all that stories and questions know. */
export function competenciesNamed(text: string, known: Iterable<string>): string[] {
  const folded = ` ${foldName(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const names = new Map(
    [...known].map((name) => [
      foldName(name)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
      name,
    ]),
  );
  return [...names].flatMap(([key, name]) => (key !== '' && folded.includes(` ${key} `) ? [name] : []));
}

/** The stories that were told at an employer, in whichever application. */
function toldAt(index: NoteIndex, firm: string | undefined): ReadonlySet<string> {
  const told = new Set<string>();
  if (firm === undefined) return told;
  for (const interview of index.ofType('interview'))
    if (firmOf(interview, index) === firm) for (const id of interview.stories ?? []) told.add(id);
  return told;
}

function has({ values }: Story, competency: string): boolean {
  const name = foldName(competency);
  return (values.competencies ?? []).some((each) => foldName(each) === name);
}
