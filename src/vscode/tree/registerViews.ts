import * as vscode from 'vscode';
import { viewDefinitions, type ViewId } from '../names.js';
import { SECTION } from '../sectionName.js';
import { DisposableStore } from '../disposables.js';
import type { TreeNode } from '../../core/views/treeNode.js';
import type { Services } from '../services.js';
import { ApplicationMoves } from './applicationMoves.js';
import { SearchTree } from './searchTree.js';

/** What the views need of the extension: services when something is drawn, and a word when something changed. */
export interface ViewHost {
  readonly services: () => Promise<Services>;
  readonly onDidChange: vscode.Event<Services>;
  /** Runs a command of ours, by its name without the prefix, with what the item at hand tells. */
  readonly run: (id: string, ...args: unknown[]) => unknown;
}

/** Puts up the views: trees, badge, filter message, check boxes. */
export function registerViews({ services, onDidChange, run }: ViewHost): vscode.Disposable {
  const all = new DisposableStore();
  const moves = new ApplicationMoves((uris, target) => run('moveApplications', uris, target));
  const views = new Map<ViewId, vscode.TreeView<TreeNode>>();
  for (const { id } of viewDefinitions) {
    const tree = new SearchTree(services, async (...input) =>
      (await import('../whenAsked.js')).viewModels[id](...input),
    );
    const isMovable = id === 'applications';
    const view = vscode.window.createTreeView(`${SECTION}.${id}`, {
      treeDataProvider: tree,
      ...(isMovable && { canSelectMany: true, dragAndDropController: moves }),
      showCollapseAll: true,
      manageCheckboxStateManually: true,
    });
    views.set(id, view);
    all.add(
      tree,
      view,
      onDidChange(() => tree.refresh()),
      view.onDidChangeCheckboxState(({ items }) => {
        for (const [node, state] of items) {
          if (state === vscode.TreeItemCheckboxState.Checked)
            void vscode.commands.executeCommand(`${SECTION}.markSent`, node);
        }
        tree.refresh();
      }),
    );
  }
  all.add(onDidChange((changed) => void dress(views, changed)));
  return all;
}

async function dress(
  views: ReadonlyMap<ViewId, vscode.TreeView<TreeNode>>,
  services: Services,
): Promise<void> {
  const { search } = services;
  const { aboutApplications } = await import('../whenAsked.js');
  const count = search.countPressing();
  const todo = views.get('todo');
  if (todo)
    todo.badge =
      count === 0
        ? undefined
        : { value: count, tooltip: count === 1 ? '1 thing to do now' : `${count} things to do now` };
  for (const view of views.values())
    view.message = search.filter === '' ? undefined : `Only what contains “${search.filter}”`;
  const about = aboutApplications(services);
  const applications = views.get('applications');
  if (applications) {
    applications.description = about.description;
    applications.message ??= about.message;
  }
  const context = (key: string, value: unknown): void =>
    void vscode.commands.executeCommand('setContext', `afterInterview.${key}`, value);
  context('filtered', search.filter !== '');
  context('hasNotes', search.index.notes.size > 0);
  context('inPlay', about.state);
  context('ready', true);
}
