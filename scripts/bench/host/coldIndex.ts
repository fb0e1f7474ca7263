import * as vscode from 'vscode';
import { NoteStore } from '../../../src/vscode/noteStore.js';
import { noteFilesFor } from '../../../src/vscode/files/noteFilesFor.js';

/** Reads files without doing anything with them. */
export type ReadRaw = (uris: readonly vscode.Uri[]) => Promise<void>;

const rounds = 5;

/** Our own store, from an empty one to a complete index, against finding the same files and reading them raw. */
export async function measureIndex(folder: vscode.Uri, readRaw: ReadRaw): Promise<number[]> {
  const log = vscode.window.createOutputChannel('Bench', { log: true });
  const filesFor = await noteFilesFor();
  const raw = async (): Promise<void> => {
    const pattern = new vscode.RelativePattern(folder, '**/*.md');
    await readRaw(await vscode.workspace.findFiles(pattern));
  };
  const cold = async (): Promise<void> => {
    const store = new NoteStore(filesFor, log);
    await store.scan();
    if (store.index.notes.size < 1000) throw new Error(`only ${store.index.notes.size} notes were found`);
    store.dispose();
  };
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [rawTime, coldTime] = [await timeOf(raw), await timeOf(cold)];
    if (round > 0) ratios.push(coldTime / rawTime);
  }
  log.dispose();
  return ratios;
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
