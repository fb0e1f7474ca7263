import * as vscode from 'vscode';
import { WorkspaceFiles } from '../../../src/vscode/files/workspaceFiles.js';
import type { FileStamp, NoteFiles, ReadResult } from '../../../src/vscode/files/noteFiles.js';
import { NoteStore } from '../../../src/vscode/noteStore.js';

/** A store of the workspace that reads in its own way, and what it has put into its log. */
export interface TestStore extends vscode.Disposable {
  readonly store: NoteStore;
  readonly logged: readonly string[];
}

export function storeWith(files: NoteFiles): TestStore {
  const logged: string[] = [];
  const put = (line: string | Error): void => void logged.push(String(line));
  const store = new NoteStore(() => files, { info: put, warn: put, error: put });
  return { store, logged, dispose: () => store.dispose() };
}

type Fault = 'NoPermissions' | 'FileNotFound' | 'Unavailable';

const FAULTY = 'after-interview-faulty';

/** The same file on a disk that may refuse. */
export function onFaultyDisk(uri: vscode.Uri): vscode.Uri {
  return uri.with({ scheme: FAULTY, authority: '' });
}

/** Shows the files of the workspace as a disk that refuses what it is told to refuse. */
export class FaultyDisk implements vscode.FileSystemProvider {
  /** What looking at and reading a file is answered with; undefined for the file itself. */
  reading: Fault | undefined;
  /** What writing is answered with. */
  writing: Fault | undefined;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  readonly #like: vscode.Uri;
  readonly #registered = vscode.workspace.registerFileSystemProvider(FAULTY, this, { isCaseSensitive: true });

  /** @param like Any file of the workspace. */
  constructor(like: vscode.Uri) {
    this.#like = like;
  }

  dispose(): void {
    this.#registered.dispose();
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    // As a file that nobody may read: it can be looked at from outside.
    if (this.reading !== 'NoPermissions') refuse(this.reading, uri);
    return vscode.workspace.fs.stat(this.#real(uri));
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    refuse(this.reading, uri);
    return vscode.workspace.fs.readDirectory(this.#real(uri));
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    refuse(this.reading, uri);
    return vscode.workspace.fs.readFile(this.#real(uri));
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    refuse(this.writing, uri);
    await vscode.workspace.fs.writeFile(this.#real(uri), content);
  }

  async createDirectory(uri: vscode.Uri): Promise<void> {
    refuse(this.writing, uri);
    await vscode.workspace.fs.createDirectory(this.#real(uri));
  }

  async delete(uri: vscode.Uri): Promise<void> {
    refuse(this.writing, uri);
    await vscode.workspace.fs.delete(this.#real(uri));
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  #real(uri: vscode.Uri): vscode.Uri {
    const { scheme, authority } = this.#like;
    return uri.with({ scheme, authority });
  }
}

function refuse(fault: Fault | undefined, uri: vscode.Uri): void {
  if (fault) throw vscode.FileSystemError[fault](uri);
}

/** Reads through the editor, as everywhere but on this computer, from the disk that may refuse. */
export class FaultyFiles implements NoteFiles {
  readonly #files = new WorkspaceFiles();

  read(uris: readonly vscode.Uri[], take: (uri: vscode.Uri, result: ReadResult) => void): Promise<void> {
    const real = new Map(uris.map((uri) => [onFaultyDisk(uri).toString(), uri]));
    return this.#files.read(uris.map(onFaultyDisk), (uri, result) =>
      take(real.get(uri.toString()) as vscode.Uri, result),
    );
  }

  stamps(uris: readonly vscode.Uri[]): Promise<(FileStamp | undefined)[]> {
    return this.#files.stamps(uris.map(onFaultyDisk));
  }

  async leadsOut(): Promise<boolean> {
    return false;
  }
}
