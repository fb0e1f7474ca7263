import * as vscode from 'vscode';
import type { Exports } from '../../../src/extension.js';
import type { Action, ApiV1, NoteSummary } from '../../../src/vscode/api.js';

const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'after-interview');

/** The API of the extension under test. */
export async function api(): Promise<ApiV1> {
  if (!extension) throw new Error('The extension is not there.');
  return ((await extension.activate()) as Exports).getAPI(1);
}

/** A file of the workspace; of its first folder unless another is given. */
export function file(path: string, folder = 0): vscode.Uri {
  const root = vscode.workspace.workspaceFolders?.[folder];
  if (!root) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(root.uri, path);
}

export async function write(path: string, text: string, folder = 0): Promise<vscode.Uri> {
  const uri = file(path, folder);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** What is on disk. */
export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Leaves nothing unsaved, closes every editor and empties the workspace, so that each test begins with nothing. */
export async function clean(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!vscode.workspace.getWorkspaceFolder(document.uri)) continue; // the editor's own settings
    if (document.isDirty && !(await document.save())) throw new Error(`${document.uri.path} stays unsaved.`);
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    for (const [name] of await vscode.workspace.fs.readDirectory(folder.uri)) {
      if (name === '.vscode') continue;
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder.uri, name), { recursive: true });
    }
  }
}

let heardOf = 0;

/**
 * Waits until the editor has heard of all that was written so far: what it had open of a file follows a moment later, and
 * what is asked of it in between is thrown away.
 */
export async function heard(): Promise<void> {
  const name = `heard-${(heardOf += 1)}.txt`;
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name));
  const told = new Promise<void>((resolve) => watcher.onDidCreate(() => resolve()));
  const uri = await write(name, '');
  await told;
  watcher.dispose();
  await vscode.workspace.fs.delete(uri);
}

/** Runs a command of ours. */
export async function run<T = unknown>(id: string, ...args: unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(`afterInterview.${id}`, ...args);
}

/** Makes a note by its command, without questions. */
export async function make(type: string, answers: Record<string, unknown>): Promise<vscode.Uri> {
  const uri = await run<vscode.Uri | undefined>(`new.${type}`, answers);
  if (!uri) throw new Error(`new.${type} gave no address.`);
  return uri;
}

export async function note(uri: vscode.Uri): Promise<NoteSummary | undefined> {
  return (await (await api()).notes()).find((each) => each.uri.toString() === uri.toString());
}

/** What is wrong with a note's format, without what the checks advise. */
export function ofFormat(summary: NoteSummary | undefined): NoteSummary['problems'][number][] {
  return (summary?.problems ?? []).filter(({ code }) => code.includes('/'));
}

/** The actions of a kind at a moment. */
export async function actions(kind: string, at?: string): Promise<readonly Action[]> {
  const all = await (await api()).actions(at === undefined ? undefined : new Date(at));
  return all.filter((action) => action.kind === kind);
}

/** Waits for an event that holds; fails by mocha's own limit when it never comes. */
export function eventually<T>(
  event: vscode.Event<T>,
  holds: () => boolean | Promise<boolean>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      Promise.resolve(holds()).then((yes) => {
        if (!yes) return;
        listening.dispose();
        resolve();
      }, reject);
    };
    const listening = event(look);
    look();
  });
}
