import * as vscode from 'vscode';
import { referenceLink } from '../referencePages.js';
import { toMarkdown, toRange } from './convert.js';
import type { NoteDocuments } from './noteDocuments.js';

/** Says what the pointer rests on. */
export class Hovers implements vscode.HoverProvider {
  readonly #documents: NoteDocuments;

  constructor(documents: NoteDocuments) {
    this.#documents = documents;
  }

  async provideHover(
    text: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    const reading = await this.#documents.note(text);
    if (!reading) return undefined;
    const { library, document, context } = reading;
    const hover = library.hoverAt(document, document.lines.offsetAt(position), context);
    if (!hover) return undefined;
    const parts = [toMarkdown(hover.markdown), ...(hover.reference ? [referenceLink(hover.reference)] : [])];
    return new vscode.Hover(parts, toRange(document.lines.rangeOf(hover.span)));
  }
}
