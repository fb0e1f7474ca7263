import * as vscode from 'vscode';
import { HEAD_LENGTH } from '../../core/notes/parseNote.js';
import {
  BINARY,
  canBeNote,
  type FileStamp,
  isBinary,
  LARGE_FILE,
  type NoteFiles,
  type ReadResult,
  withoutCutCharacter,
} from './noteFiles.js';
import { isBelow } from './searchArea.js';

const AT_ONCE = 32;
/** The editor gives whole files only: what is larger than this is no note that somebody wrote. */
const LARGEST = 16 * 1_048_576;

/** Reads through the editor: works for every kind of folder, on every system, in the browser. */
export class WorkspaceFiles implements NoteFiles {
  readonly #decoder = new TextDecoder();

  async read(
    uris: readonly vscode.Uri[],
    take: (uri: vscode.Uri, result: ReadResult) => void,
  ): Promise<void> {
    await inParallel(uris, async (uri) => take(uri, await this.#readOne(uri)));
  }

  async stamps(uris: readonly vscode.Uri[]): Promise<(FileStamp | undefined)[]> {
    const stamps = new Map<vscode.Uri, FileStamp>();
    await inParallel(uris, async (uri) => {
      const stamp = await stampOf(uri).catch(() => undefined);
      if (stamp) stamps.set(uri, stamp);
    });
    return uris.map((uri) => stamps.get(uri));
  }

  /** The editor does not say where a link leads, so that any link counts as leading out. */
  async leadsOut(uri: vscode.Uri, folders: readonly vscode.Uri[]): Promise<boolean> {
    const folder = folders.find((each) => isBelow(each, uri));
    if (!folder) return true;
    const parts = uri.path.slice(folder.path.length).split('/').filter(Boolean);
    for (let count = 1; count <= parts.length; count += 1) {
      const above = vscode.Uri.joinPath(folder, ...parts.slice(0, count));
      const type = await vscode.workspace.fs.stat(above).then(
        (stat) => stat.type,
        () => undefined,
      );
      if (type === undefined) return false;
      if ((type & vscode.FileType.SymbolicLink) !== 0) return true;
    }
    return false;
  }

  async #readOne(uri: vscode.Uri): Promise<ReadResult> {
    try {
      const stamp = await stampOf(uri);
      if (!stamp) return { kind: 'gone' };
      if (stamp.size > LARGEST) return { kind: 'not-a-note', stamp, passedOver: 'it is too large' };
      const bytes = await vscode.workspace.fs.readFile(uri);
      if (isBinary(bytes)) return { kind: 'not-a-note', stamp, passedOver: BINARY };
      if (!canBeNote(bytes)) return { kind: 'not-a-note', stamp };
      return { kind: 'text', text: this.#textOf(bytes), stamp };
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return { kind: 'gone' };
      return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  #textOf(bytes: Uint8Array): string {
    if (bytes.byteLength <= LARGE_FILE) return this.#decoder.decode(bytes);
    return withoutCutCharacter(this.#decoder.decode(bytes.subarray(0, HEAD_LENGTH)));
  }
}

async function stampOf(uri: vscode.Uri): Promise<FileStamp | undefined> {
  const { type, mtime, size } = await vscode.workspace.fs.stat(uri);
  return (type & vscode.FileType.File) === 0 ? undefined : { mtime, size };
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) await work(items[next++] as T);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
}
