import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type * as vscode from 'vscode';
import { NoteIndex, type NoteChange } from '../../src/core/index/noteIndex.js';
import { parseNote } from '../../src/core/notes/parseNote.js';
import { NodeFiles } from '../../src/vscode/files/nodeFiles.js';

const headLength = 4096;

/** Every markdown file below a folder. */
export function walk(folder: string): string[] {
  const found: string[] = [];
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(join(at, entry.name));
      else if (entry.name.endsWith('.md')) found.push(join(at, entry.name));
    }
  }
  return found;
}

/** The floor: walking the tree and reading every file whole. Gives the number of bytes. */
export function readRaw(folder: string): number {
  let bytes = 0;
  for (const file of walk(folder)) bytes += readFileSync(file).length;
  return bytes;
}

/** The cheapest look that finds the notes: walking the tree and reading the first 4 KB of every file. */
export function readHeads(folder: string): number {
  const buffer = Buffer.allocUnsafe(headLength);
  let fences = 0;
  for (const path of walk(folder)) {
    const file = openSync(path, 'r');
    const length = readSync(file, buffer, 0, headLength, 0);
    closeSync(file);
    if (buffer.toString('latin1', 0, Math.min(3, length)) === '---') fences += 1;
  }
  return fences;
}

/** The extension's own way from a folder to an index: its reader, its parser, its index. */
export async function coldIndex(folder: string): Promise<NoteIndex> {
  const files = walk(folder).map((fsPath) => ({ fsPath }) as vscode.Uri);
  const index = new NoteIndex();
  const changes: NoteChange[] = [];
  await new NodeFiles().read(files, ({ fsPath }, result) => {
    if (result.kind !== 'text') return;
    const note = parseNote({ uri: fsPath, path: fsPath.slice(folder.length + 1), text: result.text });
    if (note) changes.push({ uri: fsPath, note });
  });
  index.apply(changes);
  return index;
}
