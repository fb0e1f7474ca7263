import type { NoteDocument } from '../../document/noteDocument.js';
import { problem, type Problem } from '../../problem.js';
import { parseDay } from '../../time/day.js';

/** Open promises with a day that the calendar does not have. Of several days in a line the last one counts. */
export function promiseProblems({ debrief }: NoteDocument): Problem[] {
  return (debrief?.promises ?? []).flatMap(({ text, line, done }) => {
    const day = [...text.matchAll(/\bby\s+(\d{4}-\d{2}-\d{2})(?!\d)/gi)].at(-1)?.[1];
    if (done || day === undefined || parseDay(day)) return [];
    return [problem('promise/impossible-day', { line, words: day }, { found: day })];
  });
}
