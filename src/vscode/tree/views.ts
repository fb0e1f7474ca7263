import type { ViewId } from '../names.js';
import { inPlay } from '../../core/views/inPlay.js';
import { pipelineWords } from '../../core/views/pipeline.js';
import type { Services } from '../services.js';
import { applicationsView } from '../../core/views/applicationsView.js';
import { dayAt } from '../../core/time/zone.js';
import { questionsView } from '../../core/views/questionsView.js';
import { referencesView } from '../../core/views/referencesView.js';
import { thankYousView } from '../../core/views/thankYousView.js';
import { todoView } from '../../core/views/todoView.js';
import type { ViewModel } from './searchTree.js';

/** The model of every view. */
export const viewModels: Readonly<Record<ViewId, ViewModel>> = {
  todo: ({ search }, input) => todoView(search.index, search.actions(), input),
  thankYous: ({ search }, input) => thankYousView(search.index, search.actions(), input),
  references: ({ search }, input) => referencesView(search.index, search.actions(), input),
  applications: ({ search }, input) => applicationsView(search.index, search.actions(), input),
  questions: async ({ search, debriefs, libraries }, input) => {
    const [questions, { rehearsal }] = await Promise.all([debriefs.bank(), libraries.language()]);
    const { userZone, ladder, questionsBy: by } = search.settings;
    const interviewDays = rehearsal.interviewDaysOf(search.index, userZone);
    const { today } = rehearsal.practiceOn(questions, dayAt(input.now, userZone), { interviewDays, ladder });
    return questionsView({ questions, by, today }, input);
  },
};

/** What the Applications view says besides its items: the pipeline at a glance, and a word where nothing is in play. */
export function aboutApplications({ search }: Services): {
  readonly description?: string;
  readonly message?: string;
  readonly state: string;
} {
  const { index, viewInput } = search;
  const { message, state } = inPlay(index, search.actions(), viewInput);
  return { description: pipelineWords(index, viewInput), message, state };
}
