import * as vscode from 'vscode';

/** A file that was made, and how to tell that it still is what it was. */
export interface MadeFile {
  readonly uri: vscode.Uri;
  readonly isAsMade: (text: string) => boolean;
}

/**
 * Deletes files that are as they were made, into the bin where there is one, and the folders that this leaves empty; gives
 * the addresses of the others. No workspace edit: that takes forty times as long.
 */
export async function deleteFiles(files: readonly MadeFile[]): Promise<vscode.Uri[]> {
  const states = await Promise.all(
    files.map(async (file) => ({ uri: file.uri, state: await deleted(file) })),
  );
  await Promise.all(foldersOf(files).map(deleteIfEmpty));
  return states.flatMap(({ uri, state }) => (state === 'kept' ? [uri] : []));
}

async function deleted(file: MadeFile): Promise<'gone' | 'kept'> {
  const state = await stateOf(file);
  if (state !== 'as made') return state === 'gone' ? 'gone' : 'kept';
  try {
    await vscode.workspace.fs.delete(file.uri, { useTrash: true });
    return 'gone';
  } catch {
    return deletedForGood(file.uri);
  }
}

async function deletedForGood(uri: vscode.Uri): Promise<'gone' | 'kept'> {
  try {
    await vscode.workspace.fs.delete(uri);
    return 'gone';
  } catch {
    return 'kept';
  }
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

function foldersOf(files: readonly MadeFile[]): vscode.Uri[] {
  const folders = files.map(({ uri }) => vscode.Uri.joinPath(uri, '..'));
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
