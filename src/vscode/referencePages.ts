import * as vscode from 'vscode';
import { SECTION } from './sectionName.js';

/** The pages that come with the extension, by their names in `docs`. */
export type Page = 'format' | 'rules';

const SHOW_REFERENCE = `${SECTION}.showReference`;

/** The address that opens a page of the reference at a heading; for our own commands only, never with text from a note. */
export function referenceUri(page: Page, anchor: string): vscode.Uri {
  const argument = encodeURIComponent(JSON.stringify([page, anchor]));
  return vscode.Uri.parse(`command:${SHOW_REFERENCE}?${argument}`, true);
}

/** A line below a hover that leads to the reference: it alone may run a command, and only that one. */
export function referenceLink(anchor: string): vscode.MarkdownString {
  const link = new vscode.MarkdownString(
    `[Open the reference](${referenceUri('format', anchor).toString()})`,
  );
  link.isTrusted = { enabledCommands: [SHOW_REFERENCE] };
  return link;
}
