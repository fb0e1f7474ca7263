import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { scalarText, scalarTextLike, type Single, styleOf } from './scalarText.js';

export { scalarText, type ScalarStyle, styleOf } from './scalarText.js';

/** What can stand in front matter: text, whole numbers, yes/no, lists and groups of these. */
export type YamlValue = Single | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** A value that is a list or a group. */
export type Collection = Exclude<YamlValue, Single>;

/** A list or group as indented lines, to stand below its key; a scalar as it stands behind its key. */
export function valueText(value: YamlValue): string {
  if (isSingle(value)) return scalarText(value);
  if (isEmpty(value)) return Array.isArray(value) ? '[]' : '';
  return linesOf(value)
    .map((line) => `\n  ${line}`)
    .join('');
}

/** Whether a value stands by itself: no list, no group. */
export function isSingle(value: YamlValue): value is Single {
  return value === null || typeof value !== 'object';
}

/**
 * The value on one line, where it can stand there without braces or brackets: a single value, or an empty list or group.
 * `like` is a node in whose style it is written.
 */
export function lineOf(value: YamlValue, like?: unknown): string | undefined {
  if (isSingle(value)) return scalarTextLike(value, like, false);
  if (!isEmpty(value)) return undefined;
  return Array.isArray(value) ? '[]' : '{}';
}

/** The lines of a list or group that holds something, without indentation of their own. */
export function linesOf(value: Collection, like?: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item: YamlValue, at) => itemLines(item, itemOf(like, at)));
  return inOrderOf(like, value).flatMap(([name, each]) =>
    pairLines(keyText(name, keyOf(like, name)), each, valueIn(like, name)),
  );
}

/** The lines of a key, as it is written, and its value. */
export function pairLines(key: string, value: YamlValue, like?: unknown): string[] {
  const onLine = lineOf(value, like) ?? (isFlow(like) ? flowText(value, like) : undefined);
  if (onLine !== undefined) return [behind(`${key}:`, onLine)];
  return [`${key}:`, ...linesOf(value as Collection, like).map((line) => `  ${line}`)];
}

/** The lines of an entry of a list, with its dash. */
export function itemLines(item: YamlValue, like?: unknown, gap = ' '): string[] {
  const onLine = lineOf(item, like) ?? (standsOnOneLine(item, like) ? flowText(item, like) : undefined);
  if (onLine !== undefined) return [behind('-', onLine, gap)];
  return linesOf(item as Collection, like).map((line, at) => `${at === 0 ? '-' : ' '}${gap}${line}`);
}

/** A value among braces or brackets, or to stand in some: always one line. */
export function flowText(value: YamlValue, like?: unknown): string {
  if (isSingle(value)) return scalarTextLike(value, like, true);
  const pad = paddingOf(like);
  const parts = Array.isArray(value)
    ? value.map((item: YamlValue, at) => flowText(item, itemOf(like, at)) || '~')
    : inOrderOf(like, value).map(([name, each]) => flowPair(name, each, like));
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return parts.length === 0 ? `${open}${close}` : `${open}${pad}${parts.join(', ')}${pad}${close}`;
}

/** A key with its value among braces. */
export function flowPair(name: string, value: YamlValue, like?: unknown): string {
  return behind(`${keyText(name, keyOf(like, name), true)}:`, flowText(value, valueIn(like, name)));
}

/** A key as it is written, in the quotes of another one where there is one. */
export function keyText(name: string, like?: unknown, flow = false): string {
  return scalarText(name, styleOf(like), flow) || '""';
}

/** A mark such as `key:` or `-` with what comes behind it, if anything. */
export function behind(mark: string, text: string, gap = ' '): string {
  return text === '' ? mark : `${mark}${gap}${text}`;
}

/** Entries of small facts without a name, such as those of a history, stand on one line each: `{on: …, status: …}`. */
function standsOnOneLine(item: YamlValue, like: unknown): boolean {
  if (isFlow(like)) return true;
  const shown = isMap(like) ? like.items.length > 0 : isSeq(like);
  if (shown || Array.isArray(item) || !Object.hasOwn(item as object, 'on')) return false;
  return Object.values(item as Readonly<Record<string, YamlValue>>).every(isSingle);
}

/** The keys of a group that is there come first and in its order. */
function inOrderOf(like: unknown, value: Collection): [string, YamlValue][] {
  const all = new Map(Object.entries(value as Readonly<Record<string, YamlValue>>));
  const names = isMap(like) ? like.items.map(({ key }) => String(isScalar(key) ? key.value : '')) : [];
  const known = [...new Set(names)].filter((name) => all.has(name));
  return [...known, ...[...all.keys()].filter((name) => !known.includes(name))].map((name) => [
    name,
    all.get(name) as YamlValue,
  ]);
}

function isEmpty(value: Collection): boolean {
  return Object.keys(value).length === 0;
}

function isFlow(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

/** What stands at that position of a list, else what stands last: later entries are written like it. */
function itemOf(like: unknown, at: number): unknown {
  return isSeq(like) ? (like.items[at] ?? like.items.at(-1)) : undefined;
}

function pairIn(like: unknown, name: string): YAMLMap['items'][number] | undefined {
  return isMap(like) ? like.items.findLast(({ key }) => isScalar(key) && key.value === name) : undefined;
}

function valueIn(like: unknown, name: string): unknown {
  return pairIn(like, name)?.value;
}

/** The key itself, else the last one beside it if that is in quotes: then all are likely to be. */
function keyOf(like: unknown, name: string): unknown {
  return (pairIn(like, name) ?? (isMap(like) && like.flow ? like.items.at(-1) : undefined))?.key;
}

/** `{ a: b }` has a blank inside its braces. */
function paddingOf(like: unknown): string {
  if (!isFlow(like)) return '';
  const { srcToken, items } = like as YAMLMap;
  if (srcToken?.type !== 'flow-collection' || items.length === 0) return '';
  const [first] = srcToken.items;
  return first?.start[0]?.type === 'space' ? ' ' : '';
}
