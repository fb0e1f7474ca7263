import * as vscode from 'vscode';
import type * as Exchange from '../../../core/exchange/index.js';
import { dryRunAddress, forgetDryRuns } from '../../documents/dryRun.js';
import { showDocument } from '../../documents/document.js';
import type { SearchArea } from '../../files/searchArea.js';
import { plainMessage, showFailure, UserFacingError } from '../../messages.js';
import type { Services } from '../../services.js';
import { areaFor } from '../newNote.js';
import { targetOf } from '../targets.js';
import { askDuplicates, askHowOn, askMapping, askMeaning } from './importQuestions.js';
import { BATCH, type Imported, type ImportRun, makeApplications, takeBackImport } from './importRun.js';
import { addressIn } from './saveFiles.js';
import { askSource, readFile, readFolder, readText, type Source } from './importSource.js';

/** What an import gives back. */
export interface ImportResult {
  readonly made: readonly vscode.Uri[];
  readonly duplicates: readonly Exchange.Duplicate[];
  readonly problems: readonly Exchange.RowProblem[];
  /** How many are made, or would be. */
  readonly count: number;
  readonly cancelled: boolean;
  /** Why it could not go on. */
  readonly failure?: string;
}

/** What a caller may say, so that nothing is asked. */
interface ImportArguments {
  readonly file?: vscode.Uri | string;
  readonly folder?: vscode.Uri | string;
  readonly text?: string;
  readonly preset?: string;
  /** The field of a header; empty: it is left out. */
  readonly mapping?: Readonly<Record<string, string>>;
  readonly keepRest?: boolean;
  readonly statuses?: Readonly<Record<string, string>>;
  readonly dates?: Exchange.ImportChoices['dates'];
  /** The rows that are made although they are duplicates. */
  readonly alsoDuplicates?: readonly string[];
  readonly dryRun?: boolean;
  readonly token?: vscode.CancellationToken;
  readonly onProgress?: (made: number, of: number) => void;
}

/**
 * Imports applications from a file or from notes of another program: asks what columns are, shows what would be made, and
 * makes it when the user says so. With an object of arguments it asks nothing.
 *
 * @returns what was made; undefined when the user leaves.
 */
export async function importApplications(
  services: Services,
  argument?: unknown,
): Promise<ImportResult | undefined> {
  await services.search.ready();
  await services.search.store.settled();
  const exchange = await services.libraries.exchange();
  const target = targetOf(argument);
  const isFile = target.kind === 'file';
  const area = await areaFor(services, { asks: target.kind !== 'answers', argument: undefined });
  if (!area) return undefined;
  if (target.kind === 'answers') return importGiven(target.answers, { services, exchange, area });
  const source = isFile ? await readFile(target.uri, exchange) : await askSource(exchange);
  return source && importAsking(source, { services, exchange, area });
}

type Tools = Pick<ImportRun, 'services' | 'exchange' | 'area'> & { readonly area: SearchArea };

async function importGiven(given: ImportArguments, tools: Tools): Promise<ImportResult> {
  const { exchange, services } = tools;
  const source = await sourceGiven(given, exchange);
  const choices = choicesGiven(given, source, exchange);
  const plan = exchange.planImport(source.table, choices, services.search.index);
  const about = { duplicates: plan.duplicates, problems: plan.problems };
  if (given.dryRun === true) return { ...about, made: [], count: plan.rows.length, cancelled: false };
  const never = new vscode.CancellationTokenSource();
  const { made, problems, ...end } = await makeApplications(plan.rows, {
    ...tools,
    token: given.token ?? never.token,
    onProgress: given.onProgress ?? (() => {}),
  });
  return { ...about, made, problems: [...plan.problems, ...problems], count: made.length, ...end };
}

async function sourceGiven(
  { file, folder, text }: ImportArguments,
  exchange: typeof Exchange,
): Promise<Source> {
  if (text !== undefined) return readText(text, exchange);
  if (file !== undefined) return readFile(addressIn(file), exchange);
  if (folder !== undefined) return readFolder(addressIn(folder), exchange);
  throw new UserFacingError('Say what to import: a file, a folder or a text.');
}

function choicesGiven(
  given: ImportArguments,
  { table }: Source,
  exchange: typeof Exchange,
): Exchange.ImportChoices {
  const preset = given.preset === undefined ? undefined : exchange.presetNamed(given.preset);
  if (given.preset !== undefined && !preset)
    throw new UserFacingError(
      `There is no preset “${given.preset}”. There are: ${exchange.presets.map(({ id }) => id).join(', ')}.`,
    );
  const first = exchange.firstChoices(table, ...(preset ? [preset] : []));
  const { mapping = {}, keepRest = true, statuses = {}, dates, alsoDuplicates = [] } = given;
  return {
    ...first,
    mapping: table.headers.map((header, at) =>
      Object.hasOwn(mapping, header) ? mapping[header] : first.mapping[at],
    ),
    keepRest,
    statuses: Object.fromEntries(
      Object.entries(statuses).map(([word, status]) => [exchange.foldWord(word), status]),
    ),
    dates,
    alsoDuplicates: new Set(alsoDuplicates),
  };
}

async function importAsking(source: Source, tools: Tools): Promise<ImportResult | undefined> {
  const { services, exchange } = tools;
  let choices: Exchange.ImportChoices | undefined = await askMapping(
    source,
    exchange.firstChoices(source.table),
    { exchange, all: false },
  );
  try {
    while (choices) {
      choices = await askMeaning(source, choices, exchange);
      if (!choices) return undefined;
      const plan = exchange.planImport(source.table, choices, services.search.index);
      await showDocument(dryRunAddress(plan, source, choices.preset?.name));
      const answer = await askHowOn(plan);
      if (answer === 'import') return await importShown(plan, tools);
      if (answer === undefined) return undefined;
      if (answer === 'mapping') {
        choices = await askMapping(source, choices, { exchange, all: true });
      } else {
        const alsoDuplicates = await askDuplicates(plan.duplicates, source);
        choices = { ...choices, ...(alsoDuplicates && { alsoDuplicates }) };
      }
    }
    return undefined;
  } finally {
    await forgetDryRuns();
  }
}

async function importShown(plan: Exchange.ImportPlan, tools: Tools): Promise<ImportResult> {
  const result = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Importing applications', cancellable: true },
    (progress, token) =>
      makeApplications(plan.rows, {
        ...tools,
        token,
        onProgress: telling(progress),
      }),
  );
  void tellEnd(result, tools).catch((error: unknown) => showFailure(error, tools.services.log));
  const { made, problems, cancelled } = result;
  const { duplicates } = plan;
  return { made, duplicates, problems: [...plan.problems, ...problems], count: made.length, cancelled };
}

/** Shows how far it is: `250 of 500`. */
function telling(progress: vscode.Progress<{ message: string; increment: number }>) {
  return (count: number, of: number): void =>
    progress.report({ message: `${count} of ${of}`, increment: count === 0 ? 0 : (BATCH / of) * 100 });
}

/** Says what was made; whoever cancelled chooses what becomes of it. */
async function tellEnd({ made, problems, cancelled, failure }: Imported, tools: Tools): Promise<void> {
  const many = `${made.length} ${made.length === 1 ? 'application' : 'applications'}`;
  const not = problems.length > 0 ? ` ${problems.length} could not be made.` : '';
  const [text, keep, undo] = cancelled
    ? [`${failure ? `${failure} It` : 'You'} stopped after ${many}.${not}`, 'Keep Them', 'Take Them Back']
    : [`${many} imported.${not}`, undefined, 'Undo Import'];
  if (made.length === 0)
    return void vscode.window.showInformationMessage(
      plainMessage(`${failure ?? ''} Nothing was imported.${not}`.trim()),
    );
  const buttons = keep ? [keep, undo] : [undo];
  const answer = await vscode.window.showInformationMessage(plainMessage(text), ...buttons);
  if (answer === undo) await undoImport(tools.services);
}

/** Takes back the last import: its files that nobody has changed. Says which stay. Gives the addresses of those. */
export async function undoImport(services: Services): Promise<readonly vscode.Uri[] | undefined> {
  await services.search.ready();
  const result = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Taking back the import' },
    (progress) => takeBackImport(services, telling(progress)),
  );
  if (!result) throw new UserFacingError('There is no import to take back.');
  const { count, kept } = result;
  const names = kept.slice(0, 5).map((uri) => vscode.workspace.asRelativePath(uri));
  const more = kept.length > 5 ? ` and ${kept.length - 5} more` : '';
  const stay = kept.length > 0 ? ` Changed since, and kept: ${names.join(', ')}${more}.` : '';
  void vscode.window.showInformationMessage(
    plainMessage(`${count} ${count === 1 ? 'application was' : 'applications were'} taken back.${stay}`),
  );
  return kept;
}
