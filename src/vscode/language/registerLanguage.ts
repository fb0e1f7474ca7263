import type * as vscode from 'vscode';
import type { Services } from '../services.js';
import { DisposableStore } from '../disposables.js';

/** What the language features need of the extension. */
export interface LanguageHost {
  readonly services: () => Promise<Services>;
}

/** The documents that can be notes. */
export const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** Says what the editor can ask about notes. Answers are loaded when something is first asked. */
export function registerLanguage(_host: LanguageHost): vscode.Disposable {
  const all = new DisposableStore();
  return all;
}
