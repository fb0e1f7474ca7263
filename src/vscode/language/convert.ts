import * as vscode from 'vscode';
import type { Page } from '../commands/reference.js';
import { SECTION } from '../sectionName.js';
import type { Place, TextRange } from '../../core/document/position.js';
import type { FileEdits } from '../../core/language/navigation/fileEdits.js';

const SHOW_REFERENCE = `${SECTION}.showReference`;

/** From the core's plain data to the editor's own classes. */
export function toRange({ start, end }: TextRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function toLocation({ uri, range }: Place): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri, true), toRange(range));
}

/** Markdown for a hover. It is not trusted and shows no HTML; what comes from notes is escaped where it is made. */
export function toMarkdown(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString(text);
}

/** Changes of several files as one step. */
export function toWorkspaceEdit(files: readonly FileEdits[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, edits } of files) {
    edit.set(
      vscode.Uri.parse(uri, true),
      edits.map(({ range, text }) => new vscode.TextEdit(toRange(range), text)),
    );
  }
  return edit;
}

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
