import * as vscode from 'vscode';
import type { Services } from './services.js';

/**
 * Reads the notes without being asked where there are some: in a folder with the default layout, or beside a markdown
 * file that is open. Elsewhere nothing is read until a view or a command asks.
 */
export async function lookForNotes(services: () => Promise<Services>): Promise<void> {
  if (vscode.workspace.workspaceFolders === undefined) return;
  const isMarkdown = (document: vscode.TextDocument): boolean => document.languageId === 'markdown';
  const places = vscode.workspace.workspaceFolders.map(({ uri }) => vscode.Uri.joinPath(uri, 'applications'));
  const found = await Promise.all(
    places.map((uri) =>
      vscode.workspace.fs.stat(uri).then(
        () => true,
        () => false,
      ),
    ),
  );
  if (found.includes(true) || vscode.workspace.textDocuments.some(isMarkdown)) {
    await (await services()).search.ready();
    return;
  }
  const ready = (): void => void services().then(({ search }) => search.ready());
  const opened = vscode.workspace.onDidOpenTextDocument((document) => {
    if (!isMarkdown(document)) return;
    opened.dispose();
    ready();
  });
  // The folders of a workspace file may come a moment later than the extension.
  if (places.length > 0) return;
  const came = vscode.workspace.onDidChangeWorkspaceFolders(() => {
    came.dispose();
    opened.dispose();
    void lookForNotes(services);
  });
}
