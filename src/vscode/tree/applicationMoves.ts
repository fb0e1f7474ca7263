import * as vscode from 'vscode';
import type { TreeNode } from '../../core/views/treeNode.js';

/** What applications are dragged as, within their view. */
const APPLICATIONS = 'application/vnd.code.tree.afterinterview.applications';
/** What every note is dragged as: an editor makes a link of it. */
const FILES = 'text/uri-list';

/** Moves applications by dragging them to another part of their view; every move is a command too. */
export class ApplicationMoves implements vscode.TreeDragAndDropController<TreeNode> {
  readonly dragMimeTypes = [FILES];
  readonly dropMimeTypes = [APPLICATIONS];
  readonly #move: (uris: readonly string[], target: TreeNode | undefined) => unknown;

  /** @param move Gets the addresses of the applications, and the item on which they were dropped. */
  constructor(move: (uris: readonly string[], target: TreeNode | undefined) => unknown) {
    this.#move = move;
  }

  handleDrag(source: readonly TreeNode[], data: vscode.DataTransfer): void {
    const notes = source.flatMap(({ note }) => note ?? []);
    const applications = source.flatMap(({ note, context }) =>
      note !== undefined && context.startsWith('application.') ? note : [],
    );
    if (notes.length > 0) data.set(FILES, new vscode.DataTransferItem(notes.join('\r\n')));
    data.set(APPLICATIONS, new vscode.DataTransferItem(applications));
  }

  async handleDrop(target: TreeNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const dragged: unknown = data.get(APPLICATIONS)?.value;
    if (Array.isArray(dragged) && dragged.length > 0) await this.#move(dragged.map(String), target);
  }
}
