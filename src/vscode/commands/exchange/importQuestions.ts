import * as vscode from 'vscode';
import type * as Exchange from '../../../core/exchange/index.js';
import { applicationStatuses } from '../../../core/noteTypes/application.js';
import { capital } from '../../../core/notes/identity.js';
import { askAll, type PickItem, type Question } from '../../prompts.js';
import type { Source } from './importSource.js';

type Choices = Exchange.ImportChoices;
type Answers = Record<string, unknown>;

const TITLE = 'Import Applications';
/** The column, and all that come after it without a place, go into the text. */
const KEEP_ALL = 'keep all';

/** Asks what columns are: those that nobody knows, or all of them. Undefined when the user leaves. */
export async function askMapping(
  { table }: Source,
  choices: Choices,
  { exchange, all }: { readonly exchange: typeof Exchange; readonly all: boolean },
): Promise<Choices | undefined> {
  const columns = table.headers.flatMap((header, at) => {
    const isOpen = choices.mapping[at] === undefined;
    const samples = exchange.samplesOf(table, at);
    return (all || isOpen) && samples.length > 0 ? [{ header, at, samples }] : [];
  });
  const questions = columns.map(({ header, at, samples }): Question<Answers> => ({
    ask: 'pick',
    key: String(at),
    prompt: `“${header}”: ${samples.map(short).join(' · ')}`,
    skip: (answers) => answersBefore(answers, at).includes(KEEP_ALL),
    items: () => fieldItems(exchange.importFields, choices.mapping[at]),
  }));
  const answers = await askAll<Answers>(TITLE, questions, {});
  if (!answers) return undefined;
  const mapping = choices.mapping.map((field, at) => {
    const answer = answers[String(at)];
    if (answer === undefined && !(String(at) in answers)) return field;
    return answer === KEEP_ALL ? undefined : (answer as string | undefined);
  });
  return { ...choices, mapping: withoutTwice(mapping) };
}

/** Asks what words and dates mean that can be read in more than one way: once each, not per row. */
export async function askMeaning(
  { table }: Source,
  choices: Choices,
  exchange: typeof Exchange,
): Promise<Choices | undefined> {
  const { words, dates } = exchange.openQuestions(table, choices);
  const questions: Question<Answers>[] = [
    ...words.map(({ word, count }, at): Question<Answers> => ({
      ask: 'pick',
      key: `word ${at}`,
      prompt: `Which status is “${short(word)}”? (${count} ${count === 1 ? 'time' : 'times'})`,
      items: () => statusItems,
    })),
    ...dates.map(({ field, samples }): Question<Answers> => ({
      ask: 'pick',
      key: `date ${field}`,
      prompt: `How are these dates written? ${samples.join(' · ')}`,
      items: () => orderItems,
    })),
  ];
  const answers = await askAll<Answers>(TITLE, questions, {});
  if (!answers) return undefined;
  const statuses = words.map(({ word }, at) => [
    exchange.foldWord(word),
    String(answers[`word ${at}`] ?? ''),
  ]);
  const orders = dates.flatMap(({ field }) =>
    answers[`date ${field}`] ? [[field, answers[`date ${field}`]]] : [],
  );
  return {
    ...choices,
    statuses: { ...choices.statuses, ...Object.fromEntries(statuses) },
    dates: { ...choices.dates, ...Object.fromEntries(orders) },
  };
}

/** Asks which duplicates are imported all the same. */
export async function askDuplicates(
  duplicates: readonly Exchange.Duplicate[],
  { unit }: Source,
): Promise<ReadonlySet<string> | undefined> {
  const chosen = await vscode.window.showQuickPick(
    duplicates.map(({ place, title, of, wanted }) => ({
      label: title,
      description: `${unit} ${place}: the same as ${'note' in of ? of.note : `${unit} ${of.row}`}`,
      picked: wanted,
      place,
    })),
    {
      title: TITLE,
      placeHolder: 'Tick those that are made all the same',
      canPickMany: true,
      ignoreFocusOut: true,
    },
  );
  return chosen && new Set(chosen.map(({ place }) => place));
}

/** Asks what becomes of what the dry run shows. */
export async function askHowOn({
  rows,
  duplicates,
}: Exchange.ImportPlan): Promise<'import' | 'mapping' | 'duplicates' | undefined> {
  const many = `${rows.length} ${rows.length === 1 ? 'application' : 'applications'}`;
  const items: PickItem[] = [
    ...(rows.length > 0 ? [{ label: `$(check) Import ${many}`, value: 'import' }] : []),
    ...(duplicates.length > 0 ? [{ label: '$(files) Choose Duplicates…', value: 'duplicates' }] : []),
    { label: '$(list-selection) Change Mapping…', value: 'mapping' },
    { label: '$(close) Cancel', value: 'cancel' },
  ];
  const answers = await askAll<Answers>(
    TITLE,
    [
      {
        ask: 'pick',
        key: 'on',
        prompt: 'Nothing has been made yet. Look at the page behind.',
        items: () => items,
      },
    ],
    {},
  );
  return answers?.['on'] === 'cancel' ? undefined : (answers?.['on'] as 'import' | undefined);
}

function answersBefore(answers: Answers, column: number): unknown[] {
  return Object.entries(answers).flatMap(([at, answer]) => (Number(at) < column ? [answer] : []));
}

function fieldItems(fields: typeof Exchange.importFields, present: string | undefined): PickItem[] {
  const items = fields.map(({ id, label }): PickItem => {
    const [name = label, ...means] = label.split(': ');
    return { label: name, description: means.join(': '), value: id };
  });
  const now = items.filter(({ value }) => value === present);
  return [
    ...now.map((item) => ({ ...item, description: `as now · ${item.description ?? ''}` })),
    { label: 'Keep it in the text of the note', value: undefined },
    { label: 'Keep this and all that follow in the text', value: KEEP_ALL },
    { label: 'Leave it out', value: '' },
    { label: 'It is…', kind: vscode.QuickPickItemKind.Separator },
    ...items.filter(({ value }) => value !== present),
  ];
}

/** A field that was chosen twice is that of the last column, but for notes. */
function withoutTwice(mapping: Exchange.Mapping): Exchange.Mapping {
  return mapping.map((field, at) =>
    field && field !== 'notes' && mapping.lastIndexOf(field) !== at ? undefined : field,
  );
}

const statusItems: readonly PickItem[] = [
  ...applicationStatuses.map((status) => ({ label: capital(status), value: status })),
  { label: 'None of these', description: 'The word goes into the text of the note', value: '' },
];

const orderItems: readonly PickItem[] = [
  { label: 'Day first', description: '31/12/2026', value: 'day-first' },
  { label: 'Month first', description: '12/31/2026', value: 'month-first' },
  { label: 'Leave these dates out', value: undefined },
];

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
