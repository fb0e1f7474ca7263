import * as vscode from 'vscode';
import { withoutLinks } from '../core/text/plain.js';

/** One step of a form. Answers so far are at hand, so that later questions can follow from earlier ones. */
export type Question<A> = PickQuestion<A> | TextQuestion<A>;

interface Common<A> {
  readonly key: string;
  readonly prompt: string;
  /** Passed over when this says so. */
  readonly skip?: (answers: A) => boolean;
}

export interface PickQuestion<A> extends Common<A> {
  readonly ask: 'pick';
  readonly items: (answers: A) => readonly PickItem[] | Promise<readonly PickItem[]>;
}

/** An entry to choose; without a value it only groups the ones below. */
export interface PickItem extends vscode.QuickPickItem {
  readonly value?: unknown;
}

export interface TextQuestion<A> extends Common<A> {
  readonly ask: 'text';
  readonly placeholder?: string;
  readonly initial?: (answers: A) => string;
  /** Gives the value for a text, or says what is wrong with it. `hint` tells how it was understood. */
  readonly read: (text: string, answers: A) => TextReading | Promise<TextReading>;
}

export type TextReading = { readonly value: unknown; readonly hint?: string } | { readonly wrong: string };

const BACK = Symbol('back');

/**
 * Asks one question after the other in the editor's own boxes, with a way back. Undefined when the user leaves. Questions
 * that are already answered are not asked.
 */
export async function askAll<A extends Record<string, unknown>>(
  title: string,
  questions: readonly Question<A>[],
  known: A,
): Promise<A | undefined> {
  const answers: Record<string, unknown> = { ...known };
  const asked: number[] = [];
  for (let at = 0; at < questions.length;) {
    const question = questions[at] as Question<A>;
    if (question.key in known || question.skip?.(answers as A)) {
      at += 1;
      continue;
    }
    const total = questions.filter((each) => !(each.key in known) && !each.skip?.(answers as A)).length;
    const frame = {
      title,
      step: asked.length + 1,
      totalSteps: Math.max(total, asked.length + 1),
      canGoBack: asked.length > 0,
    };
    const answer =
      question.ask === 'pick'
        ? await pick(question, answers as A, frame)
        : await type(question, answers as A, frame);
    if (answer === undefined) return undefined;
    if (answer === BACK) {
      at = asked.pop() ?? 0;
      delete answers[(questions[at] as Question<A>).key];
      continue;
    }
    answers[question.key] = (answer as { value: unknown }).value;
    asked.push(at);
    at += 1;
  }
  return answers as A;
}

/** Asks for one line in a box of its own; undefined when the user leaves. */
export async function askLine(
  title: string,
  question: Omit<TextQuestion<Record<string, unknown>>, 'ask' | 'key'>,
): Promise<string | undefined> {
  const answers = await askAll(
    title,
    [{ ...question, ask: 'text', key: 'line' }],
    {} as Record<string, unknown>,
  );
  return answers && String(answers['line'] ?? '');
}

interface Frame {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
  readonly canGoBack: boolean;
}

type Answer = { readonly value: unknown } | typeof BACK | undefined;

async function pick<A>(question: PickQuestion<A>, answers: A, frame: Frame): Promise<Answer> {
  const box = vscode.window.createQuickPick<PickItem>();
  dress(box, frame);
  box.placeholder = question.prompt;
  box.matchOnDescription = true;
  box.items = await question.items(answers);
  return until(box, (finish) => {
    box.onDidAccept(() => {
      const [chosen] = box.selectedItems;
      if (chosen) finish({ value: chosen.value });
    });
  });
}

async function type<A>(question: TextQuestion<A>, answers: A, frame: Frame): Promise<Answer> {
  const box = vscode.window.createInputBox();
  dress(box, frame);
  box.prompt = withoutLinks(question.prompt);
  box.placeholder = question.placeholder;
  box.value = question.initial?.(answers) ?? '';
  let latest = 0;
  const look = async (): Promise<TextReading> => {
    const mine = (latest += 1);
    const reading = await question.read(box.value, answers);
    if (mine === latest) box.validationMessage = messageOf(reading);
    return reading;
  };
  return until(box, (finish) => {
    box.onDidChangeValue(() => void look());
    box.onDidAccept(async () => {
      const reading = await look();
      if ('value' in reading) finish({ value: reading.value });
    });
  });
}

function messageOf(reading: TextReading): vscode.InputBox['validationMessage'] {
  if ('wrong' in reading) return withoutLinks(reading.wrong);
  return reading.hint
    ? { message: withoutLinks(reading.hint), severity: vscode.InputBoxValidationSeverity.Info }
    : undefined;
}

function dress(
  box: vscode.QuickPick<PickItem> | vscode.InputBox,
  { title, step, totalSteps, canGoBack }: Frame,
): void {
  box.title = title;
  if (totalSteps > 1) {
    box.step = step;
    box.totalSteps = totalSteps;
  }
  box.ignoreFocusOut = true;
  box.buttons = canGoBack ? [vscode.QuickInputButtons.Back] : [];
}

function until(
  box: vscode.QuickPick<PickItem> | vscode.InputBox,
  listen: (finish: (answer: Answer) => void) => void,
): Promise<Answer> {
  return new Promise<Answer>((resolve) => {
    const finish = (answer: Answer): void => {
      resolve(answer);
      box.dispose();
    };
    box.onDidTriggerButton((button) => {
      if (button === vscode.QuickInputButtons.Back) finish(BACK);
    });
    box.onDidHide(() => finish(undefined));
    listen(finish);
    box.show();
  });
}
