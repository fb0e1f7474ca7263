import type * as vscode from 'vscode';
import type { Grouping } from '../../core/questions/index.js';
import { withAnswers } from '../commands/targets.js';
import type { Services } from '../services.js';
import { addressOf, type DocumentKind, rootOfLinks, showDocument } from './document.js';

/** Every question, each once. */
export const questionBank: DocumentKind = {
  async text({ by }, services) {
    const { search, libraries, debriefs } = services;
    const { questions } = await libraries.language();
    const grouping = Object.hasOwn(questions.groupings, String(by)) ? (by as Grouping) : 'type';
    return questions.bankDocument(await debriefs.bank(), grouping, {
      reader: search.viewInput,
      root: rootOfLinks(),
      storyTitle: (id) => search.index.withId('story', id)?.title,
    });
  },
};

/** Shows the bank, grouped as the view is or as `{by}` says. */
export async function showQuestions(services: Services, argument?: unknown): Promise<vscode.Uri> {
  await services.search.caughtUp();
  const { by = services.search.settings.questionsBy } = withAnswers(argument).answers;
  return showDocument(addressOf('questions', 'Question bank', { by }));
}
