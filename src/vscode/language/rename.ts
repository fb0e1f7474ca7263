import type * as vscode from 'vscode';
import { toRange, toWorkspaceEdit } from './convert.js';
import type { NoteDocuments } from './noteDocuments.js';

/** Renames ids with all their links, and people wherever they are named. The editor shows a refusal where it was asked. */
export class Rename implements vscode.RenameProvider {
  readonly #documents: NoteDocuments;

  constructor(documents: NoteDocuments) {
    this.#documents = documents;
  }

  /** @throws {Error} with a sentence for the user, where nothing can be renamed. */
  async prepareRename(
    text: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<{ range: vscode.Range; placeholder: string } | undefined> {
    const reading = await this.#documents.note(text);
    if (!reading) return undefined;
    const { library, document, context } = reading;
    const found = library.prepareRename(document, document.lines.offsetAt(position), context);
    if ('refused' in found) throw new Error(found.refused);
    return { range: toRange(found.range), placeholder: found.placeholder };
  }

  /** @throws {Error} with a sentence for the user, when the change cannot be made; then nothing is changed. */
  async provideRenameEdits(
    text: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
  ): Promise<vscode.WorkspaceEdit | undefined> {
    const reading = await this.#documents.note(text);
    if (!reading) return undefined;
    const { library, document, context } = reading;
    const offset = document.lines.offsetAt(position);
    const plan = await library.renameAt(document, offset, { ...context, newName });
    if ('refused' in plan) throw new Error(plan.refused);
    return toWorkspaceEdit(plan.files);
  }
}
