import type { Action } from '../../src/core/actions/action.js';
import type { NoteIndex } from '../../src/core/index/noteIndex.js';
import { applicationsView } from '../../src/core/views/applicationsView.js';
import { referencesView } from '../../src/core/views/referencesView.js';
import { thankYousView } from '../../src/core/views/thankYousView.js';
import { todoView } from '../../src/core/views/todoView.js';
import type { TreeNode } from '../../src/core/views/treeNode.js';

const views = [todoView, thankYousView, referencesView, applicationsView];

/** The top level of every view. */
export function topLevels(index: NoteIndex, actions: readonly Action[], now: number): TreeNode[] {
  const input = { now, userZone: 'Europe/Berlin', locale: 'en', filter: '' };
  return views.flatMap((view) => view(index, actions, input));
}

/** What the editor asks for when all views are visible and nothing was opened by hand. Gives the number of items. */
export function drawEverythingOpen(index: NoteIndex, actions: readonly Action[], now: number): number {
  const count = (nodes: readonly TreeNode[]): number =>
    nodes.reduce(
      (sum, { collapsed, children }) => sum + 1 + (children && !collapsed ? count(children()) : 0),
      0,
    );
  return count(topLevels(index, actions, now));
}
