import * as vscode from 'vscode';
import { foldPath } from '../../core/text/fileName.js';
import { isCutOff } from './diskText.js';

/** A file that is to be made. */
export interface NewFile {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** Makes files as one step that can be undone. False when they could not be made; then nothing of them is left. */
export async function makeFiles(files: readonly NewFile[]): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, text } of files) edit.createFile(uri, { overwrite: false, contents: bytesOf(text) });
  const begun = new Set<string>();
  const ours = new Set(files.map(({ uri }) => uri.toString()));
  // The last moment before the editor makes them: what is there by now is somebody else's.
  const listening = vscode.workspace.onWillCreateFiles((event) => {
    const free = event.files.filter((uri) => ours.has(uri.toString()));
    event.waitUntil(
      Promise.all(free.map(async (uri) => (await isThere(uri)) || begun.add(uri.toString()))).then(() => {}),
    );
  });
  try {
    if ((await applied(edit)) && (await areWhole(files))) return true;
  } finally {
    listening.dispose();
  }
  await Promise.all(files.filter(({ uri }) => begun.has(uri.toString())).map(takeBack));
  return false;
}

/** Some failures come as an answer, some as an exception. */
export async function applied(edit: vscode.WorkspaceEdit): Promise<boolean> {
  try {
    return await vscode.workspace.applyEdit(edit);
  } catch {
    return false;
  }
}

/** Whether a file has that name, in any spelling that a file system might take for the same. */
export async function isTaken(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.Uri.joinPath(uri, '..');
  try {
    const name = foldPath(uri.path.slice(uri.path.lastIndexOf('/') + 1));
    return (await vscode.workspace.fs.readDirectory(folder)).some(([other]) => foldPath(other) === name);
  } catch {
    return false;
  }
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

async function areWhole(files: readonly NewFile[]): Promise<boolean> {
  const cut = await Promise.all(files.map(({ uri, text }) => isCutOff(uri, text)));
  return !cut.includes(true);
}

/** Removes what was begun of a new file: its first bytes, or all of them where another file of the same step failed. */
async function takeBack({ uri, text }: NewFile): Promise<void> {
  const bytes = bytesOf(text);
  try {
    const found = await vscode.workspace.fs.readFile(uri);
    if (found.every((byte, at) => byte === bytes[at])) await vscode.workspace.fs.delete(uri);
  } catch {
    // It was never there, or cannot be looked at.
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
