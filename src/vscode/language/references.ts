import type * as vscode from 'vscode';
import { toLocation } from './convert.js';
import type { NoteDocuments } from './noteDocuments.js';

/** Every place that means the same note, person or criterion. */
export class References implements vscode.ReferenceProvider {
  readonly #documents: NoteDocuments;

  constructor(documents: NoteDocuments) {
    this.#documents = documents;
  }

  async provideReferences(
    text: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
  ): Promise<vscode.Location[] | undefined> {
    const reading = await this.#documents.note(text);
    if (!reading) return undefined;
    const { library, document, context } = reading;
    const offset = document.lines.offsetAt(position);
    const places = await library.referencesAt(document, offset, { ...context, includeDeclaration });
    return places.map(toLocation);
  }
}
