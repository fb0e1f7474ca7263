import type { NoteIndex } from '../index/noteIndex.js';
import { groupBy } from '../groupBy.js';
import { foldName } from '../text/people.js';
import { orderIn, type OrderFound } from './columnDates.js';
import type { Table } from './csv.js';
import { dayFields, readRow, type ReadRow, type RowProblem, statusField } from './importRow.js';
import type { ImportChoices } from './importChoices.js';
import { type Mapping, mappingFor, presetFor } from './presets.js';
import { foldWord, statusNamed } from './statusWords.js';

/** A row that is there already. */
export interface Duplicate {
  readonly place: string;
  readonly title: string;
  /** What it is the same as: the title of an application, or the place of another row. */
  readonly of: { readonly note: string } | { readonly row: string };
  readonly by: 'name' | 'url';
  /** It is imported all the same. */
  readonly wanted: boolean;
}

/** What an import would do. */
export interface ImportPlan {
  /** The rows that are made. */
  readonly rows: readonly ReadRow[];
  readonly duplicates: readonly Duplicate[];
  /** In the order of the rows. */
  readonly problems: readonly RowProblem[];
  /** Headers whose cells go nowhere. */
  readonly leftOut: readonly string[];
  /** Headers whose cells go into the body. */
  readonly kept: readonly string[];
}

/** What has to be asked before rows can be read. */
export interface OpenQuestions {
  /** Words for a status that nobody knows, each as first written, with how often it comes. */
  readonly words: readonly { readonly word: string; readonly count: number }[];
  /** Fields whose days can be read both ways, with samples. */
  readonly dates: readonly { readonly field: string; readonly samples: readonly string[] }[];
}

/** The choices to begin with: the preset that fits, and the columns that are known. */
export function firstChoices(table: Table, preset = presetFor(table.headers)): ImportChoices {
  return { preset, mapping: mappingFor(table.headers, preset), keepRest: true };
}

/** What the choices leave open. */
export function openQuestions(table: Table, choices: ImportChoices): OpenQuestions {
  const cells = cellsOf(table, choices.mapping, statusField);
  const unknown = [...groupBy(cells.filter(Boolean), foldWord)].filter(
    ([folded]) => folded !== '' && !statusNamed(folded) && choices.statuses?.[folded] === undefined,
  );
  return {
    words: unknown.map(([, [word = '', ...more]]) => ({ word, count: more.length + 1 })),
    dates: dayFields.flatMap((field) => {
      if (orderOf(field, table, choices) !== 'unknown') return [];
      const samples = cellsOf(table, choices.mapping, field).filter(Boolean);
      return [{ field, samples: samples.slice(0, 3) }];
    }),
  };
}

/** Reads all rows: what is made of them, which are there already, and what could not be read. Nothing is dropped untold. */
export function planImport(table: Table, choices: ImportChoices, index: NoteIndex): ImportPlan {
  const orders = Object.fromEntries(dayFields.map((field) => [field, orderOf(field, table, choices)]));
  const reader = { headers: table.headers, choices, orders };
  const read = table.rows.map((row) => readRow(row, reader));
  const whole = read.filter(({ title }) => title !== '');
  const duplicates = duplicatesIn(whole, index, choices.alsoDuplicates);
  const skipped = new Set(duplicates.flatMap(({ place, wanted }) => (wanted ? [] : [place])));
  const rest = table.headers.filter((_, at) => choices.mapping[at] === undefined);
  return {
    rows: whole.filter(({ place }) => !skipped.has(place)),
    duplicates,
    problems: read.flatMap(({ problems }) => problems),
    leftOut: [
      ...table.headers.filter((_, at) => choices.mapping[at] === ''),
      ...(choices.keepRest ? [] : rest),
    ],
    kept: choices.keepRest ? rest : [],
  };
}

/** Three different values of a column, to know it by. */
export function samplesOf(table: Table, column: number): string[] {
  const cells = table.rows.map(({ cells }) => cells[column] ?? '');
  return [...new Set(cells.filter(Boolean))].slice(0, 3);
}

function cellsOf(table: Table, mapping: Mapping, field: string): string[] {
  const at = mapping.indexOf(field);
  return at === -1 ? [] : table.rows.map(({ cells }) => cells[at] ?? '');
}

/** A column that both orders fit is read as the preset says, else it is asked about. */
function orderOf(field: string, table: Table, { mapping, preset, dates }: ImportChoices): OrderFound {
  const found = orderIn(cellsOf(table, mapping, field));
  return found === 'unknown' ? (dates?.[field] ?? preset?.dates ?? found) : found;
}

/** Rows that an application, or a row before them, is the same as: by employer and role, or by the address of the advert. */
function duplicatesIn(
  rows: readonly ReadRow[],
  index: NoteIndex,
  wanted: ReadonlySet<string> | undefined,
): Duplicate[] {
  const seen = new Map<string, Duplicate['of']>();
  for (const { title, values } of index.ofType('application'))
    for (const key of keysOf(values)) seen.set(key, { note: title });
  return rows.flatMap(({ place, title, answers }) => {
    const keys = keysOf(answers);
    const known = keys.find((key) => seen.has(key));
    const of = known === undefined ? undefined : seen.get(known);
    for (const key of keys) if (!seen.has(key)) seen.set(key, { row: place });
    const by = known?.startsWith('url ') ? 'url' : 'name';
    return of ? [{ place, title, of, by, wanted: wanted?.has(place) === true }] : [];
  });
}

function keysOf(values: Readonly<Record<string, unknown>>): string[] {
  const text = (key: string): string => String(values[key] ?? '');
  const name = [text('company'), text('role')].map(foldSpaces);
  const url = foldUrl(text('url'));
  return [...(name.join('') ? [`name ${name.join('\n')}`] : []), ...(url ? [`url ${url}`] : [])];
}

function foldSpaces(text: string): string {
  return foldName(text.replace(/\s+/g, ' '));
}

/** An address without what changes from visit to visit. */
function foldUrl(url: string): string {
  const [, rest = ''] = /^(?:https?:\/\/)?(?:www\.)?([^\s#]+)/i.exec(url.trim()) ?? [];
  return rest
    .replace(/([?&])(?:utm_\w+|trk|ref|refid|trackingid)=[^&]*/gi, '$1')
    .replace(/[?&]+$/, '')
    .replace(/&{2,}/g, '&')
    .replace('?&', '?')
    .replace(/\/$/, '')
    .toLowerCase();
}
