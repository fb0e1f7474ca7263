import * as vscode from 'vscode';
import { statusView } from '../core/views/statusView.js';
import { SECTION } from './sectionName.js';
import type { Services } from './services.js';

/** The most urgent action in the status bar; nothing where nothing is due. */
export class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem(`${SECTION}.next`, vscode.StatusBarAlignment.Left, 0);

  constructor() {
    this.#item.name = 'After Interview';
    this.#item.command = `${SECTION}.todo.focus`;
  }

  update({ search, reminders }: Services): void {
    const { pausedUntil } = reminders;
    const shown = search.settings.statusBar
      ? statusView(search.actions(), search.viewInput, pausedUntil)
      : undefined;
    if (!shown) {
      this.#item.hide();
      return;
    }
    this.#item.text = `$(${shown.icon}) ${shown.text}`;
    this.#item.tooltip = shown.tooltip;
    this.#item.accessibilityInformation = { label: `After Interview: ${shown.accessibleLabel}` };
    this.#item.show();
  }

  dispose(): void {
    this.#item.dispose();
  }
}
