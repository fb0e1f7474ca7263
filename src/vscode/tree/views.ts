import type { ViewId } from '../names.js';
import { applicationsView } from '../../core/views/applicationsView.js';
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
  questions: async ({ search, debriefs }, input) =>
    questionsView(await debriefs.bank(), search.settings.questionsBy, input),
};
