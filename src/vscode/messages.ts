import * as vscode from 'vscode';
import { plain, withoutIcons } from '../core/text/plain.js';

const SHOWN_MS = 5000;

/** Something that a user can do something about. The message says what, in plain words; nothing was changed. */
export class UserFacingError extends Error {
  override readonly name = 'UserFacingError';
}

/** Tells it by its name: bundles that are loaded later have a class of their own. */
export function isUserFacing(error: unknown): error is UserFacingError {
  return error instanceof Error && error.name === 'UserFacingError';
}

/** Shows what went wrong: the sentence of an expected failure; for all else a short one, with the rest in the log. */
export function showFailure(error: unknown, log: vscode.LogOutputChannel): void {
  if (isUserFacing(error)) {
    void vscode.window.showErrorMessage(plainMessage(error.message));
    return;
  }
  log.error(error instanceof Error ? error : String(error));
  void vscode.window
    .showErrorMessage('After Interview could not do that. The log says why.', 'Open Log')
    .then((choice) => {
      if (choice) log.show();
    });
}

/** Notifications turn `[text](command:…)` into links: text from notes must not become one. */
export function plainMessage(text: string): string {
  return text
    .replace(/[[\]()]/g, (bracket) => ({ '[': '⁅', ']': '⁆', '(': '⟮', ')': '⟯' })[bracket] as string)
    .slice(0, 500);
}

/** Says something in the status bar for a while. */
export function say(text: string): void {
  vscode.window.setStatusBarMessage(withoutIcons(plain(text)), SHOWN_MS);
}
