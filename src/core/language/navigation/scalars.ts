import { isAlias, isScalar, type Node } from 'yaml';
import type { FrontMatterTree } from '../../document/frontMatterTree.js';
import type { Span } from '../../document/position.js';
import type { KeyPath } from '../../problem.js';
import type { Mention, Naming, Scalar } from './mention.js';

/** The single value at a path; undefined for a list or group, and where nothing is written. */
export function valueAt(tree: FrontMatterTree, path: KeyPath): Scalar | undefined {
  return scalarOf(tree, tree.node(path), { path, part: 'value' });
}

/** The keys of the group at a path. */
export function keysAt(tree: FrontMatterTree, path: KeyPath): Scalar[] {
  const group = tree.node(path) as { items?: readonly { readonly key?: unknown }[] } | undefined;
  return (group?.items ?? []).flatMap((pair) => {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    return key === '' ? [] : (scalarOf(tree, pair.key as Node, { path: [...path, key], part: 'key' }) ?? []);
  });
}

/** A mention that is all of a key or value. */
export function wholeMention(naming: Naming, scalar: Scalar): Mention {
  const says = scalar.text.trim();
  return mentionIn(naming, scalar, { says, from: scalar.text.indexOf(says) });
}

/** A mention that is a piece of a value. */
export function mentionIn(
  naming: Naming,
  scalar: Scalar,
  { says, from }: { readonly says: string; readonly from: number },
): Mention {
  const asWritten = scalar.inner.end - scalar.inner.start === scalar.text.length;
  const start = scalar.inner.start + from;
  const span = asWritten ? { start, end: start + says.length } : scalar.inner;
  return { naming, span, says, scalar, from };
}

function scalarOf(
  tree: FrontMatterTree,
  node: Node | undefined,
  at: Pick<Scalar, 'path' | 'part'>,
): Scalar | undefined {
  const meant = isAlias(node) ? node.resolve(tree.document) : node;
  const span = node && tree.spanOf(node);
  if (!isScalar(meant) || !span || span.end === span.start) return undefined;
  const text = String(meant.value);
  if (text.trim() === '' || (meant.type === 'PLAIN' && /^(?:~|null)$/.test(text))) return undefined;
  const isQuoted = meant === node && (meant.type === 'QUOTE_DOUBLE' || meant.type === 'QUOTE_SINGLE');
  return { ...at, text, span, inner: isQuoted ? within(span) : span, repeated: meant !== node };
}

function within({ start, end }: Span): Span {
  return end - start < 2 ? { start, end } : { start: start + 1, end: end - 1 };
}
