import * as vscode from 'vscode';
import { addDays, type Day, parseDay } from '../../../core/time/day.js';
import { reportAddress, reportOf, type ReportRange } from '../../documents/activity.js';
import { aboutIn, showDocument } from '../../documents/document.js';
import { SCHEME } from '../../sectionName.js';
import { plainMessage, showFailure, UserFacingError } from '../../messages.js';
import { askAll, type TextReading } from '../../prompts.js';
import type { Services } from '../../services.js';
import { targetOf } from '../targets.js';
import { addressIn, askWhere, assertFree, save } from './saveFiles.js';

const TITLE = 'Activity Report';

/**
 * Shows what was done in a range of days, as a report to print or to hand in. With `{from, to, save?}` it asks nothing;
 * `save` is the address of an `.html` or `.csv` file to write.
 *
 * @returns the address of the document; undefined when the user leaves.
 */
export async function activityReport(
  services: Services,
  argument?: unknown,
): Promise<vscode.Uri | undefined> {
  await services.search.ready();
  await services.search.store.reconcile();
  const target = targetOf(argument);
  if (target.kind === 'answers') return reportGiven(target.answers, services);
  const range = await askRange(services);
  if (!range) return undefined;
  const uri = await showDocument(reportAddress(range));
  void offerToSave(range, services).catch((error: unknown) => showFailure(error, services.log));
  return uri;
}

async function reportGiven(
  { from, to, save: file }: Readonly<Record<string, unknown>>,
  services: Services,
): Promise<vscode.Uri> {
  const range = rangeOf(parseDay(String(from)), parseDay(String(to)));
  if (file !== undefined) {
    const uri = addressIn(file);
    await assertFree(uri);
    await write(range, uri, services);
  }
  return reportAddress(range);
}

async function offerToSave(range: ReportRange, services: Services): Promise<void> {
  const hint = services.search.settings.myName ? '' : ' Your name comes from the setting “Me: Name”.';
  const answer = await vscode.window.showInformationMessage(
    `The report follows your notes. Save it to print it or to hand it in.${hint}`,
    'Save Report…',
  );
  if (answer) await saveReport(services, reportAddress(range));
}

/**
 * Saves a report that is shown: as a page to print or as a table for a spreadsheet.
 *
 * @returns the address of the file; undefined when the user leaves.
 */
export async function saveReport(services: Services, argument?: unknown): Promise<vscode.Uri | undefined> {
  const range = shownRange(argument);
  if (!range) throw new UserFacingError('No report is open. Choose “Activity Report…” first.');
  const kind = await vscode.window.showQuickPick(kinds, { title: TITLE, placeHolder: 'Save it as what?' });
  const name = `activity-${range.from}-${range.to}`;
  const uri = kind && (await askWhere(TITLE, `${name}.${kind.ending}`, { [kind.label]: kind.ending }));
  if (!uri) return undefined;
  await write(range, uri, services);
  void vscode.window.showInformationMessage(
    plainMessage(`${vscode.workspace.asRelativePath(uri)} saved.${kind.hint}`),
  );
  return uri;
}

const kinds = [
  {
    label: 'Web page',
    description: 'To print, or to keep as PDF',
    ending: 'html',
    hint: ' Open it in a browser and print it there.',
  },
  { label: 'Table', description: 'CSV, for a spreadsheet', ending: 'csv', hint: '' },
];

/** The days of the report that is named, else of the one in front of the user. */
function shownRange(argument: unknown): ReportRange | undefined {
  const target = targetOf(argument);
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input as { uri?: vscode.Uri } | undefined;
  const uri = target.kind === 'file' ? target.uri : input?.uri;
  if (uri?.scheme !== SCHEME || uri.authority !== 'activity') return undefined;
  const { from, to } = aboutIn(uri);
  return rangeOf(parseDay(String(from)), parseDay(String(to)));
}

async function write(range: ReportRange, uri: vscode.Uri, services: Services): Promise<void> {
  const { reportPage, reportCsv } = await services.libraries.exchange();
  const report = await reportOf(range, services);
  if (/\.html?$/i.test(uri.path)) await save(uri, reportPage(report));
  else if (/\.csv$/i.test(uri.path)) await save(uri, reportCsv(report));
  else throw new UserFacingError('The name of a report ends in “.html” or “.csv”.');
}

async function askRange({ dates }: Services): Promise<ReportRange | undefined> {
  const today = dates.today();
  const month = monthOf(today);
  const before = monthOf(addDays(month.from, -1));
  const own = (from: string, to: string): string => `${from} to ${to}`;
  const day = async (text: string): Promise<TextReading> => {
    const value = await dates.day(text);
    return value ? { value, hint: value } : { wrong: 'Write a day, such as: 1 March' };
  };
  const isKnown = (answers: Record<string, unknown>): boolean => answers['range'] !== 'own';
  const answers = await askAll<Record<string, unknown>>(
    TITLE,
    [
      {
        ask: 'pick',
        key: 'range',
        prompt: 'Which days?',
        items: () => [
          { label: 'This month', description: own(month.from, month.to), value: month },
          { label: 'Last month', description: own(before.from, before.to), value: before },
          {
            label: 'Last 4 weeks',
            description: own(addDays(today, -27), today),
            value: { from: addDays(today, -27), to: today },
          },
          { label: 'Other days…', value: 'own' },
        ],
      },
      {
        ask: 'text',
        key: 'from',
        prompt: 'The first day',
        placeholder: '1 March · 2026-03-01',
        skip: isKnown,
        read: day,
      },
      {
        ask: 'text',
        key: 'to',
        prompt: 'The last day',
        placeholder: 'today · 2026-03-31',
        skip: isKnown,
        read: async (text, { from }) => {
          const reading = await day(text);
          return 'value' in reading && String(reading.value) < String(from)
            ? { wrong: 'It lies before the first day.' }
            : reading;
        },
      },
    ],
    {},
  );
  if (!answers) return undefined;
  if (answers['range'] !== 'own') return answers['range'] as ReportRange;
  return rangeOf(answers['from'] as Day, answers['to'] as Day);
}

function rangeOf(from: Day | undefined, to: Day | undefined): ReportRange {
  if (!from || !to) throw new UserFacingError('Days are written like 2026-03-24.');
  if (to < from) throw new UserFacingError('The last day lies before the first one.');
  return { from, to };
}

function monthOf(day: Day): ReportRange {
  const from = `${day.slice(0, 8)}01` as Day;
  const later = addDays(from, 31);
  return { from, to: addDays(`${later.slice(0, 8)}01` as Day, -1) };
}
