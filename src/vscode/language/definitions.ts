import type * as vscode from 'vscode';
import { toLocation } from './convert.js';
import type { NoteDocuments } from './noteDocuments.js';

/** From a link, a person or a criterion to what it means. */
export class Definitions implements vscode.DefinitionProvider {
  readonly #documents: NoteDocuments;

  constructor(documents: NoteDocuments) {
    this.#documents = documents;
  }

  async provideDefinition(
    text: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Location[] | undefined> {
    const reading = await this.#documents.note(text);
    if (!reading) return undefined;
    const { library, document, context } = reading;
    const places = await library.definitionsAt(document, document.lines.offsetAt(position), context);
    return places.map(toLocation);
  }
}
