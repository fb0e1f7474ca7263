import * as vscode from 'vscode';
import type { Place, TextRange } from '../../core/document/position.js';
import type { FileEdits } from '../../core/language/navigation/fileEdits.js';

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
