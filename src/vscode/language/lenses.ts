import * as vscode from 'vscode';
import { SECTION } from '../sectionName.js';
import { toRange } from './convert.js';
import type { NoteDocuments } from './noteDocuments.js';

/** The lines above a note that say what is to do with it. */
export class NoteLenses implements vscode.CodeLensProvider {
  readonly #documents: NoteDocuments;

  constructor(documents: NoteDocuments) {
    this.#documents = documents;
  }

  async provideCodeLenses(text: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const reading = await this.#documents.any(text);
    if (!reading) return [];
    const { library, document, context, services } = reading;
    if (!services.search.settings.codeLens) return [];
    const bank = document.note?.type === 'interview' ? await services.debriefs.bank() : [];
    return library.lensesOf(document, { ...context, bank }).map(({ range, title, command, argument }) => {
      const does =
        command === undefined
          ? { command: '' }
          : { command: `${SECTION}.${command}`, arguments: [argument ?? text.uri] };
      return new vscode.CodeLens(toRange(range), { title, ...does });
    });
  }
}
