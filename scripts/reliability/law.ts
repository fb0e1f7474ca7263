import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLSeq } from 'yaml';
import type { Change } from '../../src/core/edit/change.js';
import { applyEdits, planEdit } from '../../src/core/edit/editFrontMatter.js';
import type { YamlValue } from '../../src/core/edit/yamlText.js';
import { type FrontMatter, readFrontMatter } from '../../src/core/notes/frontMatter.js';
import type { KeyPath } from '../../src/core/problem.js';

/** What became of a change: it was made, refused, or made in a way that breaks the law of edits. */
export type Verdict =
  | { readonly edited: string }
  | { readonly refused: string }
  | { readonly outside: string }
  | { readonly misread: string };

/**
 * Plans a change and judges it by the law of edits: only the bytes of the value and its lines differ, reading again gives
 * what was meant and the same everywhere else, and planning it once more changes nothing. Shares no code with the planner
 * but the reader of front matter.
 */
export function judge(before: string, change: Change): Verdict {
  const plan = planEdit(before, [change]);
  if ('refused' in plan) return { refused: plan.refused };
  const after = applyEdits(before, plan.edits);
  const [old, now] = [readFrontMatter(before), readFrontMatter(after)];
  if (!old || !now || old.broken || now.broken || now.problems.length > 0) return { misread: 'unreadable' };
  const difference = differenceOf(before, after);
  if (!difference) return isTrue(old.data, change) ? { edited: after } : { misread: 'nothing was changed' };
  const wrong = isOutside(before, old, change, difference);
  if (wrong) return { outside: `${wrong}: ${JSON.stringify(difference)}` };
  if (!isExpected(old.data, now.data, change)) return { misread: JSON.stringify(now.data) };
  const again = planEdit(after, [change]);
  const repeats =
    'append' in change || ('remove' in change && typeof pathOf(change.remove).at(-1) === 'number');
  if (!repeats && (!('edits' in again) || again.edits.length > 0))
    return { misread: 'not the same when done twice' };
  return { edited: after };
}

export function pathOf(at: string | KeyPath): KeyPath {
  return typeof at === 'string' ? [at] : at;
}

/** What the reader makes of a value. */
export function asRead(value: YamlValue): unknown {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(asRead);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asRead(each as YamlValue)]));
}

interface Difference {
  readonly start: number;
  readonly old: string;
  readonly now: string;
}

function differenceOf(before: string, after: string): Difference | undefined {
  if (before === after) return undefined;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    start,
    old: before.slice(start, before.length - tail),
    now: after.slice(start, after.length - tail),
  };
}

/** How a change reaches beyond what it is about; undefined where it does not. */
function isOutside(
  before: string,
  front: FrontMatter,
  change: Change,
  { start, old, now }: Difference,
): string | undefined {
  if (isInsertion(front.data, change) && old.trim() !== '') return 'something was taken away';
  if ('remove' in change && now.trim() !== '') return 'something was written';
  const [from, to] = allowed(before, front, change);
  // Where the same characters stand before and behind, a piece can be told at either place.
  const shift = slack(before, start, old === '' ? now : old);
  if (start + shift < from || start + old.length - shift > to) return 'beyond the value and its lines';
  return undefined;
}

/** Whether nothing has to go for a change: something is added to what holds something already. */
function isInsertion(data: unknown, change: Change): boolean {
  if (!('append' in change) && !('set' in change)) return false;
  let path = atOf(change);
  const value = get(data, path);
  if ('append' in change && value !== undefined) return Array.isArray(value) && value.length > 0;
  if (value !== undefined) return false;
  while (path.length > 0 && !exists(data, path)) path = path.slice(0, -1);
  return Object.keys(get(data, path) ?? {}).length > 0;
}

function slack(before: string, start: number, piece: string): number {
  let shift = 0;
  const text = before.slice(0, start) + piece;
  while (shift < piece.length && text.at(-1 - shift) === text.at(-1 - shift - piece.length)) shift += 1;
  return shift;
}

/** From where to where the text may differ: the value, or all lines of the key or entry. */
function allowed(before: string, front: FrontMatter, change: Change): readonly [number, number] {
  const root = parseDocument(before.slice(front.start, front.end).replace(/\r$/, ''), {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
  }).contents;
  const found = find(root, atOf(change));
  const exact = exists(front.data, atOf(change)) ? exactRange(change, found) : undefined;
  const [start, end] = exact ?? linesOf(before.slice(front.start, front.bodyStart), change, found);
  return [front.start + start, front.start + end];
}

function exactRange(change: Change, { key, node }: Found): readonly [number, number, number] | undefined {
  if ('rename' in change) return key?.range ?? undefined;
  return isWordForWord(change, node) ? (node.range ?? undefined) : undefined;
}

function linesOf(source: string, change: Change, { key, node, start }: Found): readonly [number, number] {
  if (start === undefined) return [0, source.length];
  const end = Math.max(node?.range?.[1] ?? 0, key?.range?.[1] ?? 0, start);
  const lineStart = start === 0 ? 0 : source.lastIndexOf('\n', start - 1) + 1;
  const behind = isCollection(node) || isBlockText(node) ? end - 1 : source.slice(0, end).trimEnd().length;
  const lineEnd = source.indexOf('\n', Math.max(start, behind));
  const next = lineEnd === -1 ? source.length : lineEnd + 1;
  // What follows the first key of an entry comes up to the dash.
  const lead = 'remove' in change ? (/^[ -]*/.exec(source.slice(next))?.[0].length ?? 0) : 0;
  return [lineStart, next + lead];
}

/** A text below `|` or `>`: blank lines can belong to it. */
function isBlockText(node: unknown): boolean {
  return isScalar(node) && node.type?.startsWith('BLOCK_') === true;
}

/** Whether a single value that is written somewhere becomes another one: then nothing else on its line changes. */
function isWordForWord(change: Change, node: unknown): node is Node {
  if (!('set' in change) || !isScalar(node) || !node.range || node.range[1] === node.range[0]) return false;
  return typeof change.value !== 'object' && asRead(change.value) !== null;
}

/** Where a change is made. */
function atOf(change: Change): KeyPath {
  if ('set' in change) return pathOf(change.set);
  if ('append' in change) return pathOf(change.append);
  return pathOf('remove' in change ? change.remove : change.rename);
}

interface Found {
  readonly key?: Node;
  readonly node?: Node | null;
  readonly start?: number;
}

/** The key and value at a path, and where the first of both begins; of a missing one the last that is there. */
function find(root: Node | null, path: KeyPath): Found {
  let found: Found = { node: root };
  for (const step of path) {
    const { node } = found;
    if (isMap(node) && typeof step === 'string') {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return found;
      found = {
        key: pair.key as Node,
        node: pair.value as Node | null,
        start: (pair.key as Node).range?.[0],
      };
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      const item = node.items[step] as Node;
      found = { node: item, start: node.flow ? item.range?.[0] : entryStart(node, step) };
    } else return found;
  }
  return found;
}

/** Behind the entry before: the dash of an entry can stand on a line above it. */
function entryStart(list: YAMLSeq, at: number): number | undefined {
  if (at === 0) return list.range?.[0];
  const [, end, next] = (list.items[at - 1] as Node).range ?? [];
  return Math.max(end ?? 0, (next ?? 0) - 1);
}

function exists(data: unknown, path: KeyPath): boolean {
  return get(data, path) !== undefined;
}

function get(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

/** Whether what a change says is so already. */
function isTrue(data: unknown, change: Change): boolean {
  if ('set' in change) return isAlike(get(data, pathOf(change.set)), asRead(change.value));
  if ('remove' in change) return !exists(data, pathOf(change.remove));
  if ('append' in change) return false;
  return exists(data, [...pathOf(change.rename).slice(0, -1), change.to]);
}

function isExpected(old: unknown, now: unknown, change: Change): boolean {
  const expected = structuredClone(old);
  if ('set' in change) {
    put(expected, pathOf(change.set), asRead(change.value));
    return isAlike(expected, now);
  }
  if ('append' in change) {
    const path = pathOf(change.append);
    const list = get(old, path);
    put(expected, path, [...(Array.isArray(list) ? list : []), asRead(change.entry)]);
    return isAlike(expected, now);
  }
  const path = pathOf('remove' in change ? change.remove : change.rename);
  const parent = get(expected, path.slice(0, -1)) as Record<string, unknown>;
  const last = path.at(-1) as string;
  if ('rename' in change) {
    const entries = Object.entries(parent).map(([key, value]) => [key === last ? change.to : key, value]);
    const renamed = Object.fromEntries(entries) as unknown;
    if (path.length === 1) return isAlike(renamed, now);
    put(expected, path.slice(0, -1), renamed);
    return isAlike(expected, now);
  }
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  if (Object.keys(parent).length > 0 || path.length === 1) return isAlike(expected, now);
  if (isAlike(expected, now)) return true;
  put(expected, path.slice(0, -1), null);
  return isAlike(expected, now);
}

function put(data: unknown, path: KeyPath, value: unknown): void {
  let inside = data as Record<string | number, unknown>;
  for (const [at, step] of path.entries()) {
    const next = path[at + 1];
    const isLast = next === undefined;
    const old = Object.hasOwn(inside, step) ? inside[step] : undefined;
    const made = isLast
      ? value
      : typeof old === 'object' && old !== null
        ? old
        : typeof next === 'number'
          ? []
          : {};
    Object.defineProperty(inside, step, {
      value: made,
      writable: true,
      enumerable: true,
      configurable: true,
    });
    inside = made as Record<string | number, unknown>;
  }
}

/** Equal, but for the ways to say nothing and the order of keys. */
function isAlike(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(plain(a), plain(b));
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
