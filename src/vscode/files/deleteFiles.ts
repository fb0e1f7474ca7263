import * as vscode from 'vscode';
import { applied } from './makeFiles.js';

/** A file that was made, and how to tell that it still is what it was. */
export interface MadeFile {
  readonly uri: vscode.Uri;
  readonly isAsMade: (text: string) => boolean;
}

/** Deletes files that are as they were made, and the folders that this leaves empty; gives the addresses of the others. */
export async function deleteFiles(files: readonly MadeFile[]): Promise<vscode.Uri[]> {
  const states = await Promise.all(files.map(async (file) => ({ ...file, state: await stateOf(file) })));
  const same = states.flatMap(({ uri, state }) => (state === 'as made' ? [uri] : []));
  const edit = new vscode.WorkspaceEdit();
  for (const uri of same) edit.deleteFile(uri, { ignoreIfNotExists: true });
  await applied(edit);
  // Where there is no bin, the editor may refuse; each is looked at once more.
  const kept = await Promise.all(
    states.map(async (file) => {
      if (file.state === 'gone') return [];
      if (file.state === 'changed') return [file.uri];
      return (await isDeleted(file)) ? [] : [file.uri];
    }),
  );
  await Promise.all(foldersOf(same).map(deleteIfEmpty));
  return kept.flat();
}

async function stateOf({ uri, isAsMade }: MadeFile): Promise<'as made' | 'changed' | 'gone'> {
  const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  if (open?.isDirty) return 'changed';
  try {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await vscode.workspace.fs.readFile(uri),
    );
    return isAsMade(text) ? 'as made' : 'changed';
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? 'gone' : 'changed';
  }
}

async function isDeleted(file: MadeFile): Promise<boolean> {
  const state = await stateOf(file);
  if (state !== 'as made') return state === 'gone';
  return vscode.workspace.fs.delete(file.uri).then(
    () => true,
    () => false,
  );
}

function foldersOf(uris: readonly vscode.Uri[]): vscode.Uri[] {
  const folders = uris.map((uri) => vscode.Uri.joinPath(uri, '..'));
  return [...new Map(folders.map((folder) => [folder.toString(), folder])).values()];
}

async function deleteIfEmpty(folder: vscode.Uri): Promise<void> {
  try {
    const isEmpty = (await vscode.workspace.fs.readDirectory(folder)).length === 0;
    if (isEmpty) await vscode.workspace.fs.delete(folder, { recursive: false });
  } catch {
    // Somebody else was faster, or it may not be deleted: an empty folder does no harm.
  }
}
