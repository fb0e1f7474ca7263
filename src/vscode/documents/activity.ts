import type * as vscode from 'vscode';
import type * as Exchange from '../../core/exchange/index.js';
import type { Day } from '../../core/time/day.js';
import { parseDay } from '../../core/time/day.js';
import type { Services } from '../services.js';
import { addressOf, type DocumentKind } from './document.js';

/** The days that a report is about. */
export interface ReportRange {
  readonly from: Day;
  readonly to: Day;
}

/** What was done in a range of days. */
export const activity: DocumentKind = {
  async text({ from, to }, services) {
    const range = { from: parseDay(String(from)), to: parseDay(String(to)) };
    if (!range.from || !range.to) return '# Activity Report\n\nThe days are not known.\n';
    const { reportDocument } = await services.libraries.exchange();
    return reportDocument(await reportOf(range as ReportRange, services));
  },
};

/** The report as it stands now. */
export async function reportOf(range: ReportRange, services: Services): Promise<Exchange.ActivityReport> {
  const { search, libraries } = services;
  await search.ready();
  const { activitiesIn } = await libraries.exchange();
  const { myName: name, userZone } = search.settings;
  return { name, range, activities: activitiesIn(search.index, range, userZone) };
}

/** The address of a report. */
export function reportAddress({ from, to }: ReportRange): vscode.Uri {
  return addressOf('activity', `Activity, ${from} to ${to}`, { from, to });
}
