import * as vscode from 'vscode';
import { whyNot } from '../files/diskText.js';
import { plainMessage, say, UserFacingError } from '../messages.js';
import type { Services } from '../services.js';
import { assertHasText, messageFor } from './messageFor.js';
import { attachmentsOf } from './messages.js';
import { askWhetherSent } from './sentQuestion.js';
import { withAnswers } from './targets.js';

/**
 * Writes a message as an e-mail file, which mail programs open as a draft. Asks where to; with an argument
 * `{uri, target}` it asks nothing. No file is overwritten without a question.
 *
 * @returns the address of the file; undefined when the user leaves.
 */
export async function saveAsEmail(services: Services, argument?: unknown): Promise<vscode.Uri | undefined> {
  const { about, answers } = withAnswers(argument);
  const found = await messageFor(about, services);
  if (!found) return undefined;
  assertHasText(found);
  const { note, message, messages } = found;
  const target =
    answers['target'] === undefined
      ? await askWhere(vscode.Uri.parse(note.uri, true))
      : await free(targetFrom(answers['target']));
  if (!target) return undefined;
  const { myName: name, myEmail: email } = services.search.settings;
  const { emailFile } = await services.libraries.mail();
  const text = emailFile(messages.emailOf(message, { name, email }, services.search.now()));
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    throw new UserFacingError(whyNot(error, vscode.workspace.asRelativePath(target)));
  }
  say(`${vscode.workspace.asRelativePath(target)} saved.`);
  const without = messages.withoutAddress(message);
  const sentence = messages.handOverSentence({ without }, attachmentsOf(found));
  if (sentence) void vscode.window.showInformationMessage(plainMessage(sentence));
  void askWhetherSent(found, services);
  return target;
}

/** The editor asks before it takes the place of a file; where the ending is added, nobody was asked. */
async function askWhere(note: vscode.Uri): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showSaveDialog({
    title: 'Save as E-Mail File',
    saveLabel: 'Save',
    defaultUri: note.with({ path: note.path.replace(/(?:\.md)?$/i, '.eml') }),
    filters: { 'E-mail': ['eml'] },
  });
  if (!chosen || isEmail(chosen)) return chosen;
  return free(chosen.with({ path: `${chosen.path}.eml` }));
}

function targetFrom(value: unknown): vscode.Uri {
  const uri = value instanceof vscode.Uri ? value : vscode.Uri.parse(String(value), true);
  if (isEmail(uri)) return uri;
  throw new UserFacingError('The name of an e-mail file ends in “.eml”.');
}

function isEmail({ path }: vscode.Uri): boolean {
  return /[^/]\.eml$/i.test(path);
}

async function free(uri: vscode.Uri): Promise<vscode.Uri> {
  const isTaken = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (!isTaken) return uri;
  throw new UserFacingError(`${vscode.workspace.asRelativePath(uri)} is there already. Choose another name.`);
}
