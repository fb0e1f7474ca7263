import * as vscode from 'vscode';
import type { BankQuestion } from '../../core/questions/index.js';
import { plain } from '../../core/text/plain.js';
import { open } from '../goTo.js';
import { UserFacingError } from '../messages.js';
import { SECTION } from '../sectionName.js';
import type { Services } from '../services.js';
import { targetOf, withAnswers } from './targets.js';

/**
 * Finds a question as the user types, in its words, answers, competencies and employers, and opens it where it was asked
 * last. With `{question, not?}` it opens the best answer to that question, in another note than `not`.
 */
export async function findQuestion({ debriefs, search }: Services, argument?: unknown): Promise<void> {
  await search.caughtUp();
  const bank = await debriefs.bank();
  const { question: key, not } = withAnswers(argument).answers;
  if (key !== undefined) return openBest(bank, key, not);
  if (bank.length === 0) {
    void vscode.window.showInformationMessage('There are no questions yet. They come from your debriefs.');
    return;
  }
  const chosen = await pickQuestion(bank, 'Type any word of a question, an answer or an employer');
  const last = chosen?.askings.at(-1);
  if (last) await open(vscode.Uri.parse(last.interview.uri, true), new vscode.Position(last.line, 0));
}

async function openBest(bank: readonly BankQuestion[], key: unknown, not: unknown): Promise<void> {
  const question = bank.find((each) => each.key === key || each.text === key);
  const askings = question?.askings.filter(({ interview }) => interview.uri !== not) ?? [];
  const best = question?.best && askings.includes(question.best) ? question.best : askings.at(-1);
  if (best) await open(vscode.Uri.parse(best.interview.uri, true), new vscode.Position(best.line, 0));
}

/** Chooses what the Questions view puts together: as called, else by a quick pick. */
export async function groupQuestions({ libraries, search }: Services, argument?: unknown): Promise<void> {
  const { questions } = await libraries.language();
  const known = Object.entries(questions.groupings);
  const named = typeof argument === 'string' ? argument : withAnswers(argument).answers['by'];
  if (named !== undefined && !Object.hasOwn(questions.groupings, String(named)))
    throw new UserFacingError(
      `Questions have no “${String(named)}”. Use one of: ${known.map(([by]) => by).join(', ')}.`,
    );
  const items = known.map(([by, label]) => ({
    label,
    description: by === search.settings.questionsBy ? 'now' : undefined,
    by,
  }));
  const by =
    named ?? (await vscode.window.showQuickPick(items, { placeHolder: 'Group the questions by' }))?.by;
  if (by !== undefined)
    await vscode.workspace
      .getConfiguration(SECTION)
      .update('questions.groupBy', by, vscode.ConfigurationTarget.Global);
}

/**
 * Says in the note of the newest asking that a question is the same as another one, in other words. Both are then shown
 * as one. An object `{question, as}` with their words asks nothing.
 */
export async function joinQuestions(services: Services, argument?: unknown): Promise<void> {
  await services.search.caughtUp();
  const bank = await services.debriefs.bank();
  const target = targetOf(argument);
  const { answers } = withAnswers(argument);
  const key = target.kind === 'node' ? target.node.facts?.question : undefined;
  const named = (words: unknown): BankQuestion | undefined =>
    bank.find((each) => each.key === words || each.text === words);
  const question =
    key !== undefined
      ? named(key)
      : answers['question'] !== undefined
        ? named(answers['question'])
        : await pickQuestion(
            bank.filter(({ similar }) => similar.length > 0),
            'Which question?',
          );
  if (!question) return;
  const others = question.similar.flatMap((each) => named(each.key) ?? []);
  const other =
    answers['as'] !== undefined
      ? named(answers['as'])
      : others.length === 1 && key !== undefined
        ? others[0]
        : await pickQuestion(others, `“${plain(question.text)}” is the same as`);
  if (!other || other.key === question.key) return;
  await write(question, other, services);
}

async function write(question: BankQuestion, other: BankQuestion, services: Services): Promise<void> {
  const { NoteDocument, questions } = await services.libraries.language();
  const [later, earlier] = isLater(question, other) ? [question, other] : [other, question];
  const asking = later.askings.at(-1);
  const text = earlier.askings.at(-1)?.text;
  if (!asking || text === undefined) return;
  const { uri, path } = asking.interview;
  await services.writer.edit(vscode.Uri.parse(uri, true), (present) =>
    questions.joinEdit(new NoteDocument({ uri, path, text: present }), asking.line, text),
  );
  await services.search.store.settled();
}

function isLater(a: BankQuestion, b: BankQuestion): boolean {
  return (a.askings.at(-1)?.at ?? 0) >= (b.askings.at(-1)?.at ?? 0);
}

async function pickQuestion(
  bank: readonly BankQuestion[],
  placeHolder: string,
): Promise<BankQuestion | undefined> {
  if (bank.length === 0) {
    void vscode.window.showInformationMessage('There is no question for this.');
    return undefined;
  }
  const items = bank.map((question) => ({
    label: plain(question.text),
    description: [question.progress.join(' → '), ...question.firms.map(plain)].filter(Boolean).join(' · '),
    detail: [
      question.competencies.map(plain).join(', '),
      question.best?.answer && plain(question.best.answer),
    ]
      .filter(Boolean)
      .join(' · '),
    question,
  }));
  return (
    await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true })
  )?.question;
}
