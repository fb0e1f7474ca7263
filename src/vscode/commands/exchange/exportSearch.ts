import * as vscode from 'vscode';
import type * as Exchange from '../../../core/exchange/index.js';
import type { Note } from '../../../core/notes/note.js';
import { plainMessage, UserFacingError } from '../../messages.js';
import { askAll } from '../../prompts.js';
import type { Services } from '../../services.js';
import { wholeText } from '../messageFor.js';
import { targetOf } from '../targets.js';
import { addressIn, askWhere, assertFree, isThere, save } from './saveFiles.js';

type Format = 'json' | 'csv';

interface ExportArguments {
  readonly format?: unknown;
  /** A file for JSON, a folder for CSV. */
  readonly target?: unknown;
  readonly names?: unknown;
}

/**
 * Writes all that may leave the notes: as one JSON file, or as a folder of CSV files. With `{format, target, names?}` it
 * asks nothing.
 *
 * @returns the addresses of what was written; undefined when the user leaves.
 */
export async function exportSearch(
  services: Services,
  argument?: unknown,
): Promise<readonly vscode.Uri[] | undefined> {
  await services.search.ready();
  await services.search.store.reconcile();
  const target = targetOf(argument);
  const given: ExportArguments | undefined = target.kind === 'answers' ? target.answers : await askExport();
  if (!given) return undefined;
  const format = formatIn(given.format);
  const where =
    target.kind === 'answers' ? addressIn(given.target) : await askTarget(format, services.dates.today());
  if (!where) return undefined;
  const exchange = await services.libraries.exchange();
  const found = exchange.exportSearch({
    index: services.search.index,
    textOf: await textsOf(services),
    names: given.names === true,
  });
  const isAutomation = target.kind === 'answers';
  if (isAutomation && format === 'json') await assertFree(where);
  const written =
    format === 'json'
      ? [await save(where, exchange.exportJson(found))]
      : await saveTables(where, found, exchange);
  tell(written, found);
  return written;
}

async function saveTables(
  folder: vscode.Uri,
  { tables }: Exchange.SearchExport,
  { exportCsv }: typeof Exchange,
): Promise<vscode.Uri[]> {
  const files = tables.map((table) => ({ table, uri: vscode.Uri.joinPath(folder, `${table.name}.csv`) }));
  await assertFree(...files.map(({ uri }) => uri));
  const written: vscode.Uri[] = [];
  for (const { table, uri } of files) written.push(await save(uri, exportCsv(table)));
  return written;
}

async function askExport(): Promise<ExportArguments | undefined> {
  return askAll<Record<string, unknown>>(
    'Export Search',
    [
      {
        ask: 'pick',
        key: 'format',
        prompt: 'As what?',
        items: () => [
          { label: 'JSON', description: 'One file, for other programs', value: 'json' },
          {
            label: 'CSV',
            description: 'A folder with one table per kind of note, for spreadsheets',
            value: 'csv',
          },
        ],
      },
      {
        ask: 'pick',
        key: 'names',
        prompt:
          'How are other people named? Addresses, private parts and NDA interviews stay out either way.',
        items: () => [
          { label: 'Initials', description: 'Everybody', value: false },
          {
            label: 'Names',
            description: 'Interviewers, contacts and references; insiders stay initials',
            value: true,
          },
        ],
      },
    ],
    {},
  );
}

/** A folder of its own, so that nothing is in the way. */
async function askTarget(format: Format, today: string): Promise<vscode.Uri | undefined> {
  const name = `job-search-${today}`;
  if (format === 'json') return askWhere('Export Search', `${name}.json`, { JSON: 'json' });
  const [folder] =
    (await vscode.window.showOpenDialog({
      title: 'Export Search',
      openLabel: 'Put the Folder Here',
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  if (!folder) return undefined;
  let free = vscode.Uri.joinPath(folder, name);
  for (let count = 2; await isThere(free); count += 1) free = vscode.Uri.joinPath(folder, `${name}-${count}`);
  return free;
}

/** The text of every note as it stands, saved or not. */
async function textsOf({ search }: Services): Promise<(note: Note) => string | undefined> {
  const texts = new Map<string, string>();
  await Promise.all(
    [...search.index.notes.keys()].map(async (uri) => {
      try {
        texts.set(uri, await wholeText(uri));
      } catch {
        // It is told as one that could not be read.
      }
    }),
  );
  return ({ uri }) => texts.get(uri);
}

function tell(written: readonly vscode.Uri[], { unread }: Exchange.SearchExport): void {
  const [first] = written;
  const place = first ? vscode.workspace.asRelativePath(first) : '';
  const saved =
    written.length === 0
      ? 'There is nothing to export yet.'
      : written.length === 1
        ? `${place} saved.`
        : `${written.length} files saved beside ${place}.`;
  const not =
    unread.length > 0 ? ` Left out, for they cannot be read: ${unread.slice(0, 5).join(', ')}.` : '';
  void vscode.window.showInformationMessage(plainMessage(`${saved}${not}`));
}

function formatIn(value: unknown): Format {
  if (value === 'json' || value === 'csv') return value;
  throw new UserFacingError('The format of an export is “json” or “csv”.');
}
