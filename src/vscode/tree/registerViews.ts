import * as vscode from 'vscode';
import { viewDefinitions, type ViewId } from '../names.js';
import { SECTION } from '../sectionName.js';
import { DisposableStore } from '../disposables.js';
import type { TreeNode } from '../../core/views/treeNode.js';
import type { Services } from '../services.js';
import { SearchTree } from './searchTree.js';

/** What the views need of the extension: services when something is drawn, and a word when something changed. */
export interface ViewHost {
  readonly services: () => Promise<Services>;
  readonly onDidChange: vscode.Event<Services>;
}

/** Puts up the views: trees, badge, filter message, check boxes. */
export function registerViews({ services, onDidChange }: ViewHost): vscode.Disposable {
  const all = new DisposableStore();
  const views = new Map<ViewId, vscode.TreeView<TreeNode>>();
  for (const { id } of viewDefinitions) {
    const tree = new SearchTree(services, async (...input) =>
      (await import('../whenAsked.js')).viewModels[id](...input),
    );
    const view = vscode.window.createTreeView(`${SECTION}.${id}`, {
      treeDataProvider: tree,
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
  all.add(onDidChange(({ search }) => dress(views, search)));
  return all;
}

function dress(views: ReadonlyMap<ViewId, vscode.TreeView<TreeNode>>, search: Services['search']): void {
  const count = search.countPressing();
  const todo = views.get('todo');
  if (todo)
    todo.badge =
      count === 0
        ? undefined
        : { value: count, tooltip: count === 1 ? '1 thing to do now' : `${count} things to do now` };
  for (const view of views.values())
    view.message = search.filter === '' ? undefined : `Only what contains “${search.filter}”`;
  void vscode.commands.executeCommand('setContext', 'afterInterview.filtered', search.filter !== '');
  void vscode.commands.executeCommand('setContext', 'afterInterview.hasNotes', search.index.notes.size > 0);
  void vscode.commands.executeCommand('setContext', 'afterInterview.ready', true);
}
