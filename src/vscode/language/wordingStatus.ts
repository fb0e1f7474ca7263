import * as vscode from 'vscode';
import { DisposableStore } from '../disposables.js';
import type { JobSearch } from '../jobSearch.js';
import type { Libraries } from '../libraries.js';

/** Says beside the language of a thank-you when its wording is not checked, because the words of it are not known. */
export class WordingStatus implements vscode.Disposable {
  readonly #search: JobSearch;
  readonly #libraries: Libraries;
  readonly #disposables = new DisposableStore();
  #item: vscode.LanguageStatusItem | undefined;

  constructor(search: JobSearch, libraries: Libraries) {
    this.#search = search;
    this.#libraries = libraries;
    const update = (): void => void this.#update();
    this.#disposables.add(
      vscode.window.onDidChangeActiveTextEditor(update),
      search.store.onDidRead(update),
      search.onDidChange(update),
    );
  }

  dispose(): void {
    this.#item?.dispose();
    this.#disposables.dispose();
  }

  async #update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const note = this.#search.index.notes.get(document?.uri.toString() ?? '');
    const tag = document && note?.type === 'thank-you' ? await this.#unknownLanguage(document) : undefined;
    this.#item?.dispose();
    this.#item = undefined;
    if (!document || tag === undefined || vscode.window.activeTextEditor?.document !== document) return;
    const item = vscode.languages.createLanguageStatusItem('afterInterview.wording', {
      language: 'markdown',
    });
    item.name = 'After Interview: wording checks';
    item.text = `Wording checks: none for ${tag}`;
    item.detail = 'All else is checked.';
    this.#item = item;
  }

  /** The language of a message whose words are not known; undefined where they are. */
  async #unknownLanguage(document: vscode.TextDocument): Promise<string | undefined> {
    const { messages, NoteDocument } = await this.#libraries.language();
    const { index, settings } = this.#search;
    const uri = document.uri.toString();
    const note = new NoteDocument({ uri, path: '', text: document.getText() });
    return messages.languageWithoutWording(note, { index, myName: settings.myName });
  }
}
