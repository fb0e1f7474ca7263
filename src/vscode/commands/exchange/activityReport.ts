import * as vscode from 'vscode';
import { addDays, type Day, parseDay } from '../../../core/time/day.js';
import { reportAddress, reportOf, type ReportRange } from '../../documents/activity.js';
import { showDocument } from '../../documents/document.js';
import { plainMessage, UserFacingError } from '../../messages.js';
import { askAll, type TextReading } from '../../prompts.js';
import type { Services } from '../../services.js';
import { targetOf } from '../targets.js';
import { addressIn, askWhere, assertFree, save } from './saveFiles.js';

const TITLE = 'Activity Report';
const PRINT = 'Save to Print…';
const TABLE = 'Save as CSV…';

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
  void offerToSave(range, services);
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
  const name = services.search.settings.myName;
  const hint = name ? '' : ' Your name comes from the setting “Me: Name”.';
  const answer = await vscode.window.showInformationMessage(
    `The report follows your notes. Save it to print it or to hand it in.${hint}`,
    PRINT,
    TABLE,
  );
  if (!answer) return;
  const isPage = answer === PRINT;
  const uri = await askWhere(
    TITLE,
    `activity-${range.from}-${range.to}.${isPage ? 'html' : 'csv'}`,
    isPage ? { 'Web page': 'html' } : { Table: 'csv' },
  );
  if (!uri) return;
  try {
    await write(range, uri, services);
    const saved = `${vscode.workspace.asRelativePath(uri)} saved.${isPage ? ' Open it in a browser and print it there.' : ''}`;
    void vscode.window.showInformationMessage(plainMessage(saved));
  } catch (error) {
    void vscode.window.showErrorMessage(plainMessage(error instanceof Error ? error.message : String(error)));
  }
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
