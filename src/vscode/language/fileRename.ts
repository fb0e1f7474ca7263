import * as vscode from 'vscode';
import { plainMessage } from '../messages.js';
import type { Services } from '../services.js';
import { toWorkspaceEdit } from './convert.js';

/**
 * What changes so that links stay true when files or folders are renamed or moved in the editor: it is part of the same
 * step, so that undo takes back both.
 */
export async function editForMoves(
  files: vscode.FileWillRenameEvent['files'],
  { search, libraries, log }: Services,
): Promise<vscode.WorkspaceEdit | undefined> {
  try {
    await search.ready();
    const { store, index } = search;
    await store.settled();
    const isMoved = (uri: string): boolean =>
      files.some(({ oldUri }) => uri === oldUri.toString() || uri.startsWith(`${oldUri.toString()}/`));
    if (![...index.notes.keys()].some(isMoved)) return undefined;
    const { Moves, planMoves } = await libraries.language();
    const plan = await planMoves({
      index,
      textOf: (uri) => store.textToEdit(uri),
      moves: new Moves(
        files.map(({ oldUri, newUri }) => ({ from: oldUri.toString(), to: newUri.toString() })),
      ),
      pathOf: (uri) => store.pathOf(vscode.Uri.parse(uri, true)),
      links: !editorUpdatesLinks(files[0]?.oldUri),
    });
    for (const { path, why } of plan.left) {
      void vscode.window.showWarningMessage(
        plainMessage(`${path}: Its links could not follow the renamed file. ${why}`),
      );
    }
    return toWorkspaceEdit(plan.files);
  } catch (error) {
    // The rename goes on: a link that leads nowhere is shown as a problem.
    log.error(error instanceof Error ? error : String(error));
    return undefined;
  }
}

/** Whether the editor changes links in the text by itself; two changes of one link would spoil it. */
function editorUpdatesLinks(uri: vscode.Uri | undefined): boolean {
  const setting = vscode.workspace.getConfiguration('markdown', uri).get('updateLinksOnFileMove.enabled');
  return setting !== undefined && setting !== 'never';
}
