import * as vscode from 'vscode';

/** The file that the user looks at: in a text editor, or in a custom one such as the Markdown editor. */
export function currentFile(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri;
  return vscode.window.activeTextEditor?.document.uri;
}
