import * as vscode from 'vscode';
import type { NoteDocuments } from './noteDocuments.js';

/** Behind the moments of a note, what a clock shows where the other person is. */
export class NoteHints implements vscode.InlayHintsProvider {
  readonly #documents: NoteDocuments;

  constructor(documents: NoteDocuments) {
    this.#documents = documents;
  }

  async provideInlayHints(text: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
    const reading = await this.#documents.any(text);
    if (!reading) return [];
    const { library, document, context, services } = reading;
    if (!services.search.settings.inlayHints) return [];
    return library.inlayHintsOf(document, context).flatMap(({ position, label, tooltip }) => {
      const at = new vscode.Position(position.line, position.character);
      if (!range.contains(at)) return [];
      const hint = new vscode.InlayHint(at, label);
      hint.tooltip = tooltip;
      hint.paddingLeft = true;
      return [hint];
    });
  }
}
