import {
  type CST,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { KeyPath } from '../problem.js';
import { type Draft, unsafe } from './draft.js';
import { nameOf, Refused } from './refused.js';

/** A key with its value, or an entry of a list: number `at` in a group or list. `flow`: among braces or brackets. */
export interface Spot {
  readonly path: KeyPath;
  readonly within: YAMLMap | YAMLSeq;
  readonly at: number;
  readonly flow: boolean;
}

/**
 * Where a path leads. `spot` is the last thing on the way that is there, undefined for the whole; `rest` are the steps
 * that are missing in it.
 */
export interface Way {
  readonly spot: Spot | undefined;
  readonly rest: KeyPath;
  /** The group or list in which the rest is missing; undefined where nothing is written. */
  readonly into: YAMLMap | YAMLSeq | undefined;
  readonly flow: boolean;
}

/** @throws {Refused} when the path leads through something that cannot hold it. */
export function wayTo(draft: Draft, path: KeyPath): Way {
  let spot: Spot | undefined;
  let node: Node | null = draft.tree.document.contents;
  let flow = false;
  for (const [depth, step] of path.entries()) {
    const rest = path.slice(depth);
    const here = path.slice(0, depth);
    if (!isMap(node) && !isSeq(node)) {
      if (holdsValue(draft, here)) throw new Refused(`${nameOf(here)} holds a single value`);
      return { spot, rest, into: undefined, flow };
    }
    flow ||= node.flow === true;
    const at = positionIn(node, step, here);
    if (at === undefined) return { spot, rest, into: node, flow };
    spot = { path: path.slice(0, depth + 1), within: node, at, flow };
    node = valueOf(spot);
  }
  const into = isMap(node) || isSeq(node) ? node : undefined;
  return { spot, rest: [], into, flow: flow || into?.flow === true };
}

function positionIn(node: YAMLMap | YAMLSeq, step: string | number, here: KeyPath): number | undefined {
  if (isMap(node)) {
    if (typeof step === 'number') throw new Refused(`${nameOf(here)} holds a group, not a list`);
    const at = node.items.findLastIndex(({ key }) => isScalar(key) && key.value === step);
    return at === -1 ? undefined : at;
  }
  if (typeof step !== 'number') throw new Refused(`${nameOf(here)} holds a list`);
  if (step < node.items.length) return step;
  if (step === node.items.length) return undefined;
  const count = node.items.length === 1 ? 'one entry' : `${node.items.length} entries`;
  throw new Refused(`${nameOf(here)} has only ${count}`);
}

function holdsValue(draft: Draft, path: KeyPath): boolean {
  const value = draft.valueAt(path);
  return typeof value === 'string' && value !== '';
}

export function pairOf({ within, at }: Spot): Pair<Node, Node | null> | undefined {
  const item = within.items[at];
  return isPair(item) ? (item as Pair<Node, Node | null>) : undefined;
}

export function valueOf(spot: Spot): Node | null {
  const pair = pairOf(spot);
  return pair ? pair.value : ((spot.within.items[spot.at] as Node | null) ?? null);
}

/** Whether nothing at all is written. */
export function isBare(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
}

/** Where a node begins, behind its anchor. */
export function nodeStart(node: Node): number {
  return rangeOf(node)[0];
}

/** Where a node ends: behind its last character that is no blank, no line break and no comment. */
export function nodeEnd(draft: Draft, node: Node): number {
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0)
    return spotEnd(draft, { path: [], within: node, at: node.items.length - 1, flow: false });
  const [start, end] = rangeOf(node);
  const written = draft.source.slice(start, end);
  if (isBlockText(node) && /^[|>]\d?\+/.test(written)) return start + written.replace(/\r?\n$/, '').length;
  let length = written.length;
  while (length > 0 && ' \t\r\n'.includes(written[length - 1] as string)) length -= 1;
  return start + length;
}

/** Whether a text stands on lines of its own, below a `|` or `>`. */
export function isBlockText(node: Node | null): node is Scalar {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** Where the key or the dash begins, with its anchor. */
export function spotStart(spot: Spot): number {
  const pair = pairOf(spot);
  const token = tokenOf(spot);
  if (!pair && !spot.within.flow) return dashOf(token).offset;
  const first = token?.start.find(({ type }) => !BETWEEN.has(type));
  if (first) return first.offset;
  const node = pair ? pair.key : valueOf(spot);
  if (!node) throw unsafe();
  return nodeStart(node);
}

/** Where the key or entry ends, with all that belongs to it but a comment. */
export function spotEnd(draft: Draft, spot: Spot): number {
  const node = valueOf(spot);
  return node === null || isBare(node) ? markEnd(spot) : nodeEnd(draft, node);
}

/** Behind the colon or the dash, and an anchor there; behind the key where it has no colon. */
export function markEnd(spot: Spot): number {
  const mark = marksOf(spot).at(-1);
  return mark ? mark.offset + mark.source.length : indicatorEnd(spot);
}

/** Behind the colon or the dash itself. */
function indicatorEnd(spot: Spot): number {
  const pair = pairOf(spot);
  if (!pair) return dashOf(tokenOf(spot)).offset + 1;
  return (colonOf(spot)?.offset ?? rangeOf(pair.key)[1] - 1) + 1;
}

/** The colon of a key; undefined for a key among braces that has none. */
export function colonOf(spot: Spot): CST.SourceToken | undefined {
  return tokenOf(spot)?.sep?.find(({ type }) => type === 'map-value-ind');
}

/** Whether the key or entry is written with a question mark, as one that could be anything. */
export function isExplicit(spot: Spot): boolean {
  return tokenOf(spot)?.start.some(({ type }) => type === 'explicit-key-ind') === true;
}

/** The comma before an entry among braces or brackets. */
export function commaBefore(spot: Spot): number | undefined {
  return tokenOf(spot)?.start.find(({ type }) => type === 'comma')?.offset;
}

const BETWEEN: ReadonlySet<string> = new Set(['space', 'newline', 'comment', 'comma', 'seq-item-ind']);

/** The anchor and tag of the value. */
function marksOf(spot: Spot): readonly CST.SourceToken[] {
  const token = tokenOf(spot);
  const before = pairOf(spot) ? token?.sep : token?.start;
  return before?.filter(({ type }) => type === 'anchor' || type === 'tag') ?? [];
}

function tokenOf(spot: Spot): CST.CollectionItem | undefined {
  const item = spot.within.items[spot.at];
  if (isPair(item)) return (item as Pair).srcToken;
  const list = spot.within.srcToken;
  if (list?.type === 'flow-collection') return list.items[spot.at];
  if (list?.type !== 'block-seq') return undefined;
  return list.items.filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'))[spot.at];
}

function dashOf(token: CST.CollectionItem | undefined): CST.SourceToken {
  const dash = token?.start.find(({ type }) => type === 'seq-item-ind');
  if (!dash) throw unsafe();
  return dash;
}

function rangeOf(node: Node): readonly [number, number, number] {
  if (!node.range) throw unsafe();
  return node.range;
}
