import * as vscode from 'vscode';
import type { NoteLink } from '../../core/language/documentLinks.js';
import { toRange } from './convert.js';
import type { NoteDocuments } from './noteDocuments.js';

/** Makes links of addresses and ids. */
export class DocumentLinks implements vscode.DocumentLinkProvider {
  readonly #documents: NoteDocuments;

  constructor(documents: NoteDocuments) {
    this.#documents = documents;
  }

  async provideDocumentLinks(text: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
    const reading = await this.#documents.note(text);
    if (!reading) return [];
    const { library, document, context } = reading;
    return library.linksIn(document, context).flatMap((found) => {
      const target = targetOf(found);
      if (!target) return [];
      const link = new vscode.DocumentLink(toRange(document.lines.rangeOf(found.span)), target);
      link.tooltip = found.tooltip;
      return link;
    });
  }
}

/** Undefined for an address of the web that a Uri would change: the editor makes a link of it as it is. */
function targetOf({ target, line }: NoteLink): vscode.Uri | undefined {
  const uri = vscode.Uri.parse(target, true);
  if (line !== undefined) return uri.with({ fragment: `L${line + 1}` });
  const isWeb = uri.scheme === 'http' || uri.scheme === 'https';
  return isWeb && new URL(encodeURI(uri.toString(true))).href !== new URL(target).href ? undefined : uri;
}
