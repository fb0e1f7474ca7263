import type { Action } from '../actions/action.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { actionNode } from './actionNode.js';
import { filtered, section } from './section.js';
import type { TreeNode, ViewInput } from './treeNode.js';

/** More replies to a no than that (an import brings many) are one item, to be opened. */
const FEW_REPLIES = 3;

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
      children: () => nodesOf(among, index, input),
    });
  const nodes = [
    ...part('mine', 'Mine now', mine),
    ...part('upcoming', 'Coming up', upcoming),
    ...part('theirs', 'Theirs, come back on …', theirs),
  ];
  return filtered(nodes, input.filter);
}

/** One item for each; many replies to a no together, last. */
function nodesOf(actions: readonly Action[], index: NoteIndex, input: ViewInput): TreeNode[] {
  const replies = actions.filter(({ kind }) => kind === 'reply-to-rejection');
  const node = (action: Action): TreeNode => actionNode(action, index, input);
  if (replies.length <= FEW_REPLIES) return actions.map(node);
  const label = `Reply to ${replies.length} employers who said no`;
  return [
    ...actions.filter(({ kind }) => kind !== 'reply-to-rejection').map(node),
    {
      id: 'replies',
      label,
      tooltip: 'A short thank-you keeps a door open. Where it is long ago, none is needed.',
      accessibleLabel: `${label}. Where it is long ago, none is needed.`,
      icon: 'reply',
      context: 'group',
      collapsed: true,
      children: () => replies.map(node),
    },
  ];
}
