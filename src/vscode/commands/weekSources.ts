import type { WeekSources } from '../../core/weeks/index.js';
import type { Services } from '../services.js';

/** What a week note is filled from: the notes, the present, and the lessons of the debriefs. */
export async function weekSources({ search, debriefs }: Services): Promise<WeekSources> {
  const lessons = await lessonsOf(debriefs);
  return {
    index: search.index,
    actions: search.actions(),
    now: search.now(),
    settings: search.actionSettings,
    reader: search.viewInput,
    lessons,
  };
}

/** What is to be done otherwise next time, of the latest interview first; each once. */
async function lessonsOf(debriefs: Services['debriefs']): Promise<string[]> {
  const all = [...(await debriefs.all())].sort(
    (a, b) => (b.interview.values.start?.wall ?? 0) - (a.interview.values.start?.wall ?? 0),
  );
  return [...new Set(all.flatMap(({ debrief }) => debrief.lessons.map(({ text }) => text)))].filter(Boolean);
}
