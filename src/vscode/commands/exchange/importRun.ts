import * as vscode from 'vscode';
import type * as Exchange from '../../../core/exchange/index.js';
import { fingerprint } from '../../../core/text/fingerprint.js';
import type { SearchArea } from '../../files/searchArea.js';
import { isUserFacing } from '../../messages.js';
import type { Planned } from '../../noteWriter.js';
import type { Services } from '../../services.js';
import { planIn } from '../newNote.js';

/** So many notes are one step that can be undone; in between, somebody may cancel. */
export const BATCH = 25;
const MEMORY = 'lastImport';

/** A file that an import made, and the mark of its text. */
interface Made {
  readonly uri: string;
  readonly mark: string;
}

/** How an import is carried out. */
export interface ImportRun {
  readonly services: Services;
  readonly exchange: typeof Exchange;
  readonly area: SearchArea;
  readonly token: vscode.CancellationToken;
  /** Told after each batch. */
  readonly onProgress: (made: number, of: number) => void;
}

/** What became of it. */
export interface Imported {
  readonly made: readonly vscode.Uri[];
  readonly problems: readonly Exchange.RowProblem[];
  /** Not all were made. */
  readonly cancelled: boolean;
  /** Why it could not go on. */
  readonly failure?: string;
}

/**
 * Makes the notes, in batches. What is made is remembered after each of them, so that it can be taken back whatever comes
 * after. An import that is cancelled, or that cannot go on, leaves the batches before as they are.
 */
export async function makeApplications(rows: readonly Exchange.ReadRow[], run: ImportRun): Promise<Imported> {
  const { services, token, onProgress } = run;
  const { planned, problems } = await planAll(rows, run);
  const made: vscode.Uri[] = [];
  const files: Made[] = [];
  onProgress(0, planned.length);
  for (let at = 0; at < planned.length && !token.isCancellationRequested; at += BATCH) {
    const batch = planned.slice(at, at + BATCH);
    const uris = await create(batch, services);
    if (uris instanceof Error) return { made, problems, cancelled: true, failure: uris.message };
    made.push(...uris);
    files.push(
      ...uris.map((uri, place) => ({
        uri: uri.toString(),
        mark: fingerprint(batch[place]?.plan.text ?? ''),
      })),
    );
    await services.memory.update(MEMORY, files);
    onProgress(made.length, planned.length);
  }
  return { made, problems, cancelled: made.length < planned.length };
}

/**
 * Takes back the last import: every file that is as it was made. Gives how many that were, and those that stay; undefined
 * where there is nothing to take back.
 */
export async function takeBackImport(
  { memory, writer }: Services,
  onProgress: (done: number, of: number) => void,
): Promise<{ readonly count: number; readonly kept: readonly vscode.Uri[] } | undefined> {
  const files = memory.get<readonly Made[]>(MEMORY) ?? [];
  if (files.length === 0) return undefined;
  const kept: vscode.Uri[] = [];
  for (let at = 0; at < files.length; at += BATCH) {
    const batch = files.slice(at, at + BATCH).map(({ uri, mark }) => ({
      uri: vscode.Uri.parse(uri, true),
      isAsMade: (text: string) => fingerprint(text) === mark,
    }));
    kept.push(...(await writer.takeBack(batch)));
    const rest = files.slice(at + BATCH);
    await memory.update(MEMORY, rest.length > 0 ? rest : undefined);
    onProgress(files.length - rest.length, files.length);
  }
  return { count: files.length - kept.length, kept };
}

/** Writes a batch; what a user can mend comes back, so that it can be told with what was made before. */
async function create(batch: readonly Planned[], { writer }: Services): Promise<vscode.Uri[] | Error> {
  try {
    return await writer.create(batch.map((each) => () => Promise.resolve(each)));
  } catch (error) {
    if (isUserFacing(error)) return error;
    throw error;
  }
}

/** Plans every row; one that cannot be made is told, and the others are made. */
async function planAll(
  rows: readonly Exchange.ReadRow[],
  { services, exchange, area }: ImportRun,
): Promise<{ planned: Planned[]; problems: Exchange.RowProblem[] }> {
  const template = await services.templates.read('application', area.folder);
  const planned: Planned[] = [];
  const problems: Exchange.RowProblem[] = [];
  const ids = new Set<string>();
  const used = new Map<string, number>();
  for (const row of rows) {
    try {
      const answers = withFreeId(row.answers, services, ids);
      const plan = await planIn('application', answers, { services, area, template });
      const first = plan.pathAt(1);
      const before = used.get(first) ?? 0;
      used.set(first, before + 1);
      planned.push({
        plan: {
          ...plan,
          text: exchange.importedText(plan.text, row),
          pathAt: (attempt) => plan.pathAt(attempt + before),
        },
        folder: area.folder,
      });
    } catch (error) {
      if (!isUserFacing(error)) throw error;
      problems.push({ place: row.place, message: `It was not made. ${error.message}` });
    }
  }
  return { planned, problems };
}

/** An id that another application has is left out: the folder gives one. */
function withFreeId(
  { id, ...answers }: Exchange.ReadRow['answers'],
  { search }: Services,
  ids: Set<string>,
): Exchange.ReadRow['answers'] {
  if (typeof id !== 'string' || ids.has(id) || search.index.withId('application', id)) return answers;
  ids.add(id);
  return { id, ...answers };
}
