import * as vscode from 'vscode';
import type { TreeNode } from '../core/views/treeNode.js';
import { SECTION } from './sectionName.js';

/** As a click in a view does: runs what the item asks for, or opens the note at its place. */
export async function goTo({
  note,
  line,
  click,
}: Pick<TreeNode, 'note' | 'line' | 'click'>): Promise<vscode.Uri | undefined> {
  if (click) return vscode.commands.executeCommand(`${SECTION}.${click.command}`, undefined, click.argument);
  if (note === undefined) return undefined;
  const uri = vscode.Uri.parse(note, true);
  await open(uri, line === undefined ? undefined : new vscode.Position(line, 0));
  return uri;
}

/** Opens a file the way the user's editor opens it. */
export async function open(uri: vscode.Uri, at?: vscode.Position): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', uri, at && { selection: new vscode.Range(at, at) });
}
