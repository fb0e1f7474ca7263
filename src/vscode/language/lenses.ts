import * as vscode from 'vscode';
import type { Services } from '../services.js';
import { DisposableStore } from '../disposables.js';
import { SECTION } from '../sectionName.js';
import { toRange } from './convert.js';
import type { NoteDocuments } from './noteDocuments.js';

/** Tells the editor to ask again when notes, settings or the time changed. */
export class SearchChanges implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly event = this.#changed.event;
  readonly #listening = new DisposableStore();
  #heard: Services | undefined;

  /** To be called with the services once they are there. */
  listenTo(services: Services): void {
    if (this.#heard) return;
    this.#heard = services;
    this.#listening.add(services.search.onDidChange(() => this.#changed.fire()));
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }
}

/** The lines above a note that say what is to do with it. */
export class NoteLenses implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #documents: NoteDocuments;
  readonly #changes = new SearchChanges();
  readonly onDidChangeCodeLenses = this.#changes.event;

  constructor(documents: NoteDocuments) {
    this.#documents = documents;
  }

  async provideCodeLenses(text: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const reading = await this.#documents.any(text);
    if (!reading) return [];
    const { library, document, context, services } = reading;
    this.#changes.listenTo(services);
    if (!services.search.settings.codeLens) return [];
    return library.lensesOf(document, context).map(({ range, title, command }) => {
      const does =
        command === undefined ? { command: '' } : { command: `${SECTION}.${command}`, arguments: [text.uri] };
      return new vscode.CodeLens(toRange(range), { title, ...does });
    });
  }

  dispose(): void {
    this.#changes.dispose();
  }
}
