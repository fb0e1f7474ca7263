import type * as vscode from 'vscode';
import type { NoteFiles } from './noteFiles.js';
import { WorkspaceFiles } from './workspaceFiles.js';

/** Chooses how a file is read: in the Node host, folders on this computer have a fast path. */
export async function noteFilesFor(): Promise<(uri: vscode.Uri) => NoteFiles> {
  const everywhere = new WorkspaceFiles();
  if (!WEB) {
    const { NodeFiles } = await import('./nodeFiles.js');
    const here = new NodeFiles();
    return (uri) => (uri.scheme === 'file' ? here : everywhere);
  }
  return () => everywhere;
}
