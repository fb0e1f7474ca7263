import * as vscode from 'vscode';
import type * as Exchange from '../../../core/exchange/index.js';
import { whyNot } from '../../files/diskText.js';
import { UserFacingError } from '../../messages.js';

/** A table that was read, and what it is called. */
export interface Source {
  readonly table: Exchange.Table;
  readonly name: string;
  readonly unit: 'row' | 'note';
}

const MOST_FILES = 5000;
const LARGEST = 50_000_000;

/** Asks for a file or a folder; undefined when the user leaves. */
export async function askSource(exchange: typeof Exchange): Promise<Source | undefined> {
  const chosen = await vscode.window.showQuickPick(
    [
      {
        label: 'From a file…',
        detail: 'CSV: the export of a tracker, or a spreadsheet saved as CSV',
        isFolder: false,
      },
      {
        label: 'From a folder of notes…',
        detail: 'Markdown with front matter, such as those of an Obsidian vault',
        isFolder: true,
      },
    ],
    { title: 'Import Applications', placeHolder: 'Where are they?' },
  );
  if (!chosen) return undefined;
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: 'Import Applications',
      openLabel: 'Look at It',
      canSelectFiles: !chosen.isFolder,
      canSelectFolders: chosen.isFolder,
      ...(!chosen.isFolder && { filters: { Tables: ['csv', 'tsv', 'txt'] } }),
    })) ?? [];
  if (!uri) return undefined;
  return chosen.isFolder ? readFolder(uri, exchange) : readFile(uri, exchange);
}

/** A table from a file. */
export async function readFile(uri: vscode.Uri, exchange: typeof Exchange): Promise<Source> {
  const name = nameOf(uri);
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST) throw new UserFacingError(`${name} is too large to be a list of applications.`);
    return sourceOf(exchange.readCsv(decoded(await vscode.workspace.fs.readFile(uri))), name, 'row');
  } catch (error) {
    throw error instanceof UserFacingError ? error : new UserFacingError(whyNot(error, name));
  }
}

/** A table from notes of another program, in a folder and those below it. */
export async function readFolder(uri: vscode.Uri, exchange: typeof Exchange): Promise<Source> {
  const paths = await notesBelow(uri, '');
  const files = await Promise.all(
    paths.map(async (path) => ({
      path,
      text: decoded(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(uri, path))),
    })),
  );
  return sourceOf(exchange.notesTable(files), nameOf(uri), 'note');
}

/** A table from text. */
export function readText(text: string, exchange: typeof Exchange): Source {
  return sourceOf(exchange.readCsv(text), 'the text', 'row');
}

function sourceOf(table: Exchange.Table, name: string, unit: Source['unit']): Source {
  if (table.rows.length > 0) return { table, name, unit };
  throw new UserFacingError(
    unit === 'note'
      ? `There is no note of another program in ${name}.`
      : `There is no row below the headers in ${name}.`,
  );
}

async function notesBelow(root: vscode.Uri, below: string): Promise<string[]> {
  const found: string[] = [];
  const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, below));
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.startsWith('.') || name === 'node_modules' || found.length >= MOST_FILES) continue;
    const path = below ? `${below}/${name}` : name;
    if (type === vscode.FileType.Directory) found.push(...(await notesBelow(root, path)));
    else if (type === vscode.FileType.File && /\.md$/i.test(name)) found.push(path);
  }
  return found.slice(0, MOST_FILES);
}

/** Spreadsheets write UTF-8, UTF-16, or what Windows used before. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
