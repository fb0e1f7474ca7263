import * as vscode from 'vscode';

/** The file that the user looks at: in a text editor, or in a custom one such as the Markdown editor. */
export function currentFile(): vscode.Uri | undefined {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  return (tab && filesOf(tab)[0]) ?? vscode.window.activeTextEditor?.document.uri;
}

/** The file that a tab shows, in a text editor or a custom one; nothing for other tabs. */
export function filesOf({ input }: vscode.Tab): vscode.Uri[] {
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? [input.uri] : [];
}

/** Whether a tab shows the file. */
export function isInTab(uri: vscode.Uri): boolean {
  const key = uri.toString();
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.flatMap(filesOf).some((each) => each.toString() === key);
}
