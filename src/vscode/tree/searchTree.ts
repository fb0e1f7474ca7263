import * as vscode from 'vscode';
import type { TreeNode, ViewInput } from '../../core/views/treeNode.js';
import { SECTION } from '../sectionName.js';
import type { Services } from '../services.js';

/** Computes the top items of a view. */
export type ViewModel = (
  services: Services,
  input: ViewInput,
) => readonly TreeNode[] | Promise<readonly TreeNode[]>;

/** Draws the items that a view model computes. Knows nothing of notes. */
export class SearchTree implements vscode.TreeDataProvider<TreeNode> {
  readonly #onDidChangeTreeData = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#onDidChangeTreeData.event;
  readonly #services: () => Promise<Services>;
  readonly #model: ViewModel;

  constructor(services: () => Promise<Services>, model: ViewModel) {
    this.#services = services;
    this.#model = model;
  }

  /** Computes everything anew when the view is next drawn. */
  refresh(): void {
    this.#onDidChangeTreeData.fire();
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node) return [...(node.children?.() ?? [])];
    const services = await this.#services();
    await services.search.ready();
    return [...(await this.#model(services, services.search.viewInput))];
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const item = new vscode.TreeItem(node.label, collapsibleState(node));
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.tooltip ?? node.label;
    item.accessibilityInformation = { label: node.accessibleLabel };
    item.contextValue = node.context;
    if (node.icon)
      item.iconPath = new vscode.ThemeIcon(
        node.icon,
        node.iconColour ? new vscode.ThemeColor(node.iconColour) : undefined,
      );
    item.command = commandOf(node);
    if (node.ticked !== undefined) {
      item.checkboxState = {
        state: node.ticked ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
        tooltip: node.ticked ? 'Sent' : 'Mark as sent',
        accessibilityInformation: { label: `${node.accessibleLabel}, ${node.ticked ? 'sent' : 'not sent'}` },
      };
    }
    return item;
  }

  dispose(): void {
    this.#onDidChangeTreeData.dispose();
  }
}

function collapsibleState({ children, collapsed }: TreeNode): vscode.TreeItemCollapsibleState {
  if (!children) return vscode.TreeItemCollapsibleState.None;
  return collapsed ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
}

/** A click runs a command of ours, which may ask; or opens the note at its place, the way the user's editor opens files. */
function commandOf({ note, line, click, label }: TreeNode): vscode.Command | undefined {
  if (click)
    return {
      command: `${SECTION}.${click.command}`,
      title: click.title ?? 'Make',
      arguments: [undefined, click.argument],
    };
  if (note === undefined) return undefined;
  const selection = line === undefined ? undefined : new vscode.Range(line, 0, line, 0);
  return {
    command: 'vscode.open',
    title: 'Open',
    arguments: [vscode.Uri.parse(note, true), { selection, preview: true }, label],
  };
}
