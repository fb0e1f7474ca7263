import * as vscode from 'vscode';
import type * as Exchange from '../../core/exchange/index.js';
import type { Source } from '../commands/exchange/importSource.js';
import { SCHEME } from '../sectionName.js';
import { addressOf, type DocumentKind } from './document.js';

interface Shown {
  readonly plan: Exchange.ImportPlan;
  readonly source: Source;
  readonly preset?: string;
}

/** What is shown now, by a number of its own: a plan is in no note. */
const shown = new Map<number, Shown>();
let count = 0;

/** What an import would make. */
export const dryRun: DocumentKind = {
  async text({ number }, { libraries }) {
    const known = shown.get(Number(number));
    if (!known) return '# Import\n\nThis import is over. Choose “Import Applications…” to begin again.\n';
    const { dryRunDocument } = await libraries.exchange();
    const { plan, source, preset } = known;
    return dryRunDocument(plan, { from: source.name, unit: source.unit, preset });
  },
};

/** The address of a document that shows a plan; it takes the place of the one before. */
export function dryRunAddress(plan: Exchange.ImportPlan, source: Source, preset?: string): vscode.Uri {
  shown.clear();
  count += 1;
  shown.set(count, { plan, source, preset });
  return addressOf('import', 'Import', { number: count });
}

/** Closes what was shown: it is over. */
export async function forgetDryRuns(): Promise<void> {
  shown.clear();
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const ours = tabs.filter(({ input }) => {
    const uri = (input as { uri?: vscode.Uri } | undefined)?.uri;
    return uri?.scheme === SCHEME && uri.authority === 'import';
  });
  if (ours.length > 0) await vscode.window.tabGroups.close(ours);
}
