import type { TreeNode } from './treeNode.js';

/** What a section of a view is made of. */
export interface SectionParts {
  /** Unique in its view. */
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly collapsed?: boolean;
  readonly place?: string;
  readonly children: () => readonly TreeNode[];
}

/** The section as a list of one node; an empty list when there is nothing in it. */
export function section({ id, label, count, collapsed = false, place, children }: SectionParts): TreeNode[] {
  if (count === 0) return [];
  const accessibleLabel = `${label}, ${count} ${count === 1 ? 'item' : 'items'}`;
  const description = String(count);
  const node = { id: `section:${id}`, label, description, accessibleLabel, collapsed, children };
  return [{ ...node, context: 'section', ...(place !== undefined && { place }) }];
}

/**
 * Only the nodes in whose text every word of the filter occurs; the label of a group counts for what is below it too.
 * A group stays as long as it has something to show, and opens. Without a word, nothing is touched and nothing built.
 */
export function filtered(nodes: TreeNode[], filter: string): TreeNode[] {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  return words.length === 0 ? nodes : nodes.flatMap((node) => keep(node, words));
}

function keep(node: TreeNode, words: readonly string[]): TreeNode[] {
  const isSection = node.context === 'section';
  const own = isSection ? [node.label] : [node.label, node.description, node.tooltip];
  const text = fold(own.filter(Boolean).join('\n'));
  const missing = words.filter((word) => !text.includes(word));
  if (missing.length === 0 && !isSection) return [node];
  const children = node.children?.().flatMap((child) => keep(child, missing)) ?? [];
  if (children.length === 0) return [];
  // The number of a section counts what is there without the filter.
  const uncounted = isSection && { description: undefined, accessibleLabel: node.label };
  return [{ ...node, ...uncounted, collapsed: false, children: () => children }];
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
