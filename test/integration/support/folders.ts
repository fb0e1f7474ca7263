import * as vscode from 'vscode';

/** The longest wait; a window that opens nothing is a fault of the run. */
const PATIENCE_MS = 20_000;

/**
 * Waits until the folders of the workspace are open: those of a `.code-workspace` were seen to come after the extension
 * host had begun with the tests.
 */
export async function foldersAreOpen(): Promise<void> {
  if (vscode.workspace.workspaceFolders?.length) return;
  await new Promise<void>((resolve, reject) => {
    const listening = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      if (!vscode.workspace.workspaceFolders?.length) return;
      clearTimeout(timer);
      listening.dispose();
      resolve();
    });
    const timer = setTimeout(() => reject(new Error('No folder was opened.')), PATIENCE_MS);
  });
}
