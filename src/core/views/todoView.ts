import type { Action } from '../actions/action.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { actionNode } from './actionNode.js';
import { filtered, section } from './section.js';
import type { TreeNode, ViewInput } from './treeNode.js';

/** With more than that, what is coming up starts closed. */
const glance = 5;

/** The To Do view: what is yours now, what is coming up, and what is theirs with the day to come back on. */
export function todoView(index: NoteIndex, actions: readonly Action[], input: ViewInput): TreeNode[] {
  const mine = actions.filter(({ state }) => state === 'late' || state === 'due');
  const upcoming = actions.filter(({ state }) => state === 'upcoming');
  const theirs = actions.filter(({ state }) => state === 'waiting');
  const part = (id: string, label: string, among: readonly Action[]): TreeNode[] =>
    section({
      id,
      label,
      count: among.length,
      collapsed: id === 'upcoming' && among.length > glance,
      children: () => among.map((action) => actionNode(action, index, input)),
    });
  const nodes = [
    ...part('mine', 'Mine now', mine),
    ...part('upcoming', 'Coming up', upcoming),
    ...part('theirs', 'Theirs, come back on …', theirs),
  ];
  return filtered(nodes, input.filter);
}
