import { ascending } from '../text/match.js';
import type { NoteIndex } from './noteIndex.js';

/** The goals of the last week note before a week: they hold on until they are changed. */
export function lastGoals(index: NoteIndex, week: string): Readonly<Record<string, number | undefined>> {
  const earlier = index
    .ofType('week')
    .filter(({ values }) => values.week !== undefined && values.week < week)
    .sort((a, b) => ascending(a.values.week as string, b.values.week as string));
  const { 'goal-applications': applications, 'goal-conversations': conversations } =
    earlier.at(-1)?.values ?? {};
  return { 'goal-applications': applications, 'goal-conversations': conversations };
}
