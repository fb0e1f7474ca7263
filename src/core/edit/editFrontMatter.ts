import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type FrontMatter, readFrontMatter } from '../notes/frontMatter.js';
import { isMapping } from '../notes/readValue.js';
import { scalarText, styleOf } from './yamlText.js';

/** Puts `text` in the place of the characters from `start` to `end`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is to change: a key gets a value, or a list gets an entry of facts. */
export type Change =
  | { readonly set: string; readonly value: string; readonly after?: string }
  | { readonly append: string; readonly entry: Readonly<Record<string, string>>; readonly after?: string };

/** The edits, not overlapping and in order; or why nothing can be changed safely, as a plain sentence. */
export type EditPlan = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

/** Carries edits out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { start, end, text: by } of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + by + result.slice(end);
  }
  return result;
}

/**
 * Plans a change of the front matter that leaves every other byte alone: comments, order, quotes, line ends. A value is
 * spliced in its own place; the result is read again to prove that everything else still means the same, and where that
 * fails, nothing is planned.
 */
export function planEdit(text: string, changes: readonly Change[]): EditPlan {
  let current = text;
  const all: TextEdit[][] = [];
  for (const change of changes) {
    const edits = editsFor(current, change);
    if (typeof edits === 'string') return { refused: edits };
    const edited = applyEdits(current, edits);
    if (!holds(current, edited, change))
      return { refused: 'This front matter is written in a way that cannot be changed safely.' };
    all.push(edits);
    current = edited;
  }
  const merged = merge(all);
  const fits = areApart(merged) && applyEdits(text, merged) === current;
  return { edits: fits ? merged : [difference(text, current)] };
}

function editsFor(text: string, change: Change): TextEdit[] | string {
  const front = readFrontMatter(text);
  if (!front) return 'This file has no front matter.';
  if (front.broken || front.problems.length > 0)
    return front.problems[0]?.message ?? 'The front matter cannot be read.';
  const place = new Place(text, front);
  if (place.unsafe) return place.unsafe;
  return 'set' in change ? place.set(change) : place.append(change);
}

/** The YAML of one text, with where its parts stand. */
class Place {
  readonly #text: string;
  readonly #front: FrontMatter;
  readonly #root: YAMLMap | undefined;
  /** Why nothing can be changed, if so. */
  readonly unsafe: string | undefined;

  constructor(text: string, front: FrontMatter) {
    this.#text = text;
    this.#front = front;
    const source = text.slice(front.start, front.end).replace(/\r$/, '');
    const document = parseDocument(source, {
      schema: 'failsafe',
      logLevel: 'silent',
      uniqueKeys: false,
      keepSourceTokens: true,
    });
    this.#root = isMap(document.contents) ? document.contents : undefined;
    this.unsafe =
      document.errors.length > 0
        ? 'The front matter cannot be changed safely. Look at its first problem.'
        : this.#repeats(document)
          ? 'The front matter repeats a value with an asterisk (*). Write the value out, or change it by hand.'
          : undefined;
  }

  set({ set: key, value, after }: Extract<Change, { set: string }>): TextEdit[] | string {
    const pair = this.#pair(key);
    if (!pair) return this.#insert(key, ` ${scalarText(value)}`, after);
    const node = pair.value as Scalar | null;
    if (node !== null && !isScalar(node)) return `The key “${key}” holds more than a single value.`;
    if (this.#isEmpty(node)) return [this.#at(this.#afterColon(pair), ` ${scalarText(value)}`)];
    const [start, end] = node?.range as [number, number, number];
    return [
      {
        start: this.#front.start + start,
        end: this.#front.start + this.#contentEnd(end),
        text: scalarText(value, styleOf(node)),
      },
    ];
  }

  append({ append: key, entry, after }: Extract<Change, { append: string }>): TextEdit[] | string {
    const pair = this.#pair(key);
    const flow = flowEntry(this.#likeEntry(undefined, entry), '');
    if (!pair)
      return this.#insert(
        key,
        this.#root?.flow ? ` [${flow}]` : `${this.#eol}${this.#indent}  - ${flow}`,
        after,
      );
    const list = pair.value;
    if (isSeq(list)) return list.flow ? this.#appendToFlow(list, entry) : this.#appendToBlock(list, entry);
    if (!this.#isEmpty(list as Scalar | null)) return `The key “${key}” does not hold a list.`;
    return [this.#at(this.#lineEnd(this.#afterColon(pair)), `${this.#eol}${this.#indent}  - ${flow}`)];
  }

  #appendToFlow(list: YAMLSeq, entry: Readonly<Record<string, string>>): TextEdit[] {
    const last = list.items.at(-1) as { range?: [number, number, number] } | undefined;
    const text = flowEntry(this.#likeEntry(last, entry), this.#padding(last));
    if (!last?.range) return [this.#at(((list.range as number[])[0] as number) + 1, text)];
    return [this.#at(last.range[1], `, ${text}`)];
  }

  #appendToBlock(list: YAMLSeq, entry: Readonly<Record<string, string>>): TextEdit[] | string {
    const last = list.items.at(-1) as { range?: [number, number, number]; flow?: boolean } | undefined;
    if (!last?.range) return 'The list has an empty entry.';
    const dash = this.#source.lastIndexOf('-', last.range[0] - 1);
    const lineStart = this.#source.lastIndexOf('\n', dash) + 1;
    const lead = this.#source.slice(lineStart, dash);
    if (lead.trim() !== '') return 'The list is written in a way that cannot be changed safely.';
    const gap = this.#source.slice(dash + 1, last.range[0]);
    const parts = Object.entries(this.#likeEntry(last, entry)).map(([name, value]) => `${name}: ${value}`);
    const text =
      isMap(last) && !last.flow && /^ +$/.test(gap)
        ? parts.join(`${this.#eol}${lead} ${gap}`)
        : flowEntry(this.#likeEntry(last, entry), this.#padding(last));
    const end = this.#lineEnd(this.#contentEnd(last.range[1]));
    return [this.#at(end, `${this.#eol}${lead}-${/^ +$/.test(gap) ? gap : ' '}${text}`)];
  }

  /** A new key: on the line after the one it belongs to, else at the end. */
  #insert(key: string, value: string, after: string | undefined): TextEdit[] | string {
    const pairs = this.#root?.items ?? [];
    const anchor = (after === undefined ? undefined : this.#pair(after)) ?? pairs.at(-1);
    if (!anchor) {
      const empty = this.#source.trim() === '';
      if (!empty) return 'The front matter holds no keys.';
      return [{ start: this.#front.start, end: this.#front.start, text: `${key}:${value}${this.#eol}` }];
    }
    const end = this.#endOf(anchor);
    if (this.#root?.flow)
      return value.includes('\n')
        ? 'The front matter is written on one line.'
        : [this.#at(end, `, ${key}:${value}`)];
    const at = after !== undefined && this.#pair(after) ? this.#lineEnd(end) : this.#sourceEnd;
    return [this.#at(at, `${this.#eol}${this.#indent}${key}:${value}`)];
  }

  get #source(): string {
    return this.#text.slice(this.#front.start, this.#front.end);
  }

  /** The line ending of the front matter's own lines. */
  get #eol(): string {
    return this.#text.slice(0, this.#front.end + 1).includes('\r\n') ? '\r\n' : '\n';
  }

  get #indent(): string {
    const first = this.#root?.items[0]?.key as Scalar | undefined;
    const start = first?.range?.[0] ?? 0;
    return this.#source.slice(this.#source.lastIndexOf('\n', start - 1) + 1, start).replace(/[^ ]/g, '');
  }

  get #sourceEnd(): number {
    return this.#source.endsWith('\r') ? this.#source.length - 1 : this.#source.length;
  }

  /** An alias stands for a value elsewhere: a change of one is a change of both, and a few can grow without end. */
  #repeats(document: Document): boolean {
    let found = false;
    visit(document, {
      Alias: () => {
        found = true;
        return visit.BREAK;
      },
    });
    return found;
  }

  #pair(key: string): Pair | undefined {
    return this.#root?.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  }

  #isEmpty(node: Scalar | null): boolean {
    return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
  }

  #afterColon(pair: Pair): number {
    const key = pair.key as Scalar;
    return this.#source.indexOf(':', (key.range as [number, number, number])[1]) + 1;
  }

  #endOf(pair: Pair): number {
    const value = pair.value as { range?: [number, number, number] } | null;
    if (value === null || this.#isEmpty(value as Scalar)) return this.#afterColon(pair);
    return this.#contentEnd((value.range as [number, number, number])[1]);
  }

  /** Without the blanks and line ends of YAML; other white space belongs to a value. */
  #contentEnd(end: number): number {
    const source = this.#source;
    let at = end;
    while (at > 0 && ' \t\r\n'.includes(source[at - 1] as string)) at -= 1;
    return at;
  }

  #lineEnd(from: number): number {
    const at = this.#source.indexOf('\n', from);
    const end = at === -1 ? this.#source.length : at;
    return this.#source[end - 1] === '\r' ? end - 1 : end;
  }

  #padding(entry: unknown): string {
    const start = (entry as { range?: [number, number, number] } | undefined)?.range?.[0];
    return start !== undefined && this.#source.startsWith('{ ', start) ? ' ' : '';
  }

  /** The facts in the order and quotes of an entry that is there; keys that it does not have come last. */
  #likeEntry(entry: unknown, facts: Readonly<Record<string, string>>): Record<string, string> {
    const items = isMap(entry) ? entry.items : [];
    const known = items.map(
      (pair) => [String((pair.key as Scalar).value), styleOf(pair.value as Scalar)] as const,
    );
    const styles = new Map(known.filter(([key]) => Object.hasOwn(facts, key)));
    const keys = [...styles.keys(), ...Object.keys(facts).filter((key) => !styles.has(key))];
    return Object.fromEntries(keys.map((key) => [key, scalarText(facts[key] as string, styles.get(key))]));
  }

  #at(offset: number, text: string): TextEdit {
    return { start: this.#front.start + offset, end: this.#front.start + offset, text };
  }
}

function flowEntry(facts: Readonly<Record<string, string>>, padding: string): string {
  const parts = Object.entries(facts).map(([key, value]) => `${key}: ${value}`);
  return `{${padding}${parts.join(', ')}${padding}}`;
}

/** Proves an edit: the key has its value, every other key and the body are what they were. */
function holds(before: string, after: string, change: Change): boolean {
  const [old, now] = [readFrontMatter(before), readFrontMatter(after)];
  if (!old || !now || now.broken || now.problems.length > 0) return false;
  if (new Place(after, now).unsafe) return false;
  if (before.slice(old.bodyStart) !== after.slice(now.bodyStart)) return false;
  const key = 'set' in change ? change.set : change.append;
  const others = (front: FrontMatter): string =>
    JSON.stringify(Object.entries(front.data).filter(([name]) => name !== key));
  if (others(old) !== others(now)) return false;
  if ('set' in change) return now.data[key] === change.value;
  const list = now.data[key];
  const earlier = Array.isArray(old.data[key]) ? old.data[key] : [];
  const added: unknown = Array.isArray(list) ? list.at(-1) : undefined;
  return (
    Array.isArray(list) &&
    JSON.stringify(list.slice(0, -1)) === JSON.stringify(earlier) &&
    isMapping(added) &&
    Object.entries(change.entry).every(([name, value]) => added[name] === value)
  );
}

/** Edits made one after the other, as edits of the first text: each later one is moved back by what came before it. */
function merge(rounds: readonly (readonly TextEdit[])[]): TextEdit[] {
  const merged: TextEdit[] = [];
  for (const edit of rounds.flat()) {
    let shift = 0;
    for (const done of merged) {
      if (done.start + shift > edit.start) break;
      shift += done.text.length - (done.end - done.start);
    }
    merged.push({ ...edit, start: edit.start - shift, end: edit.end - shift });
    merged.sort((a, b) => a.start - b.start);
  }
  return merged;
}

function areApart(edits: readonly TextEdit[]): boolean {
  return edits.every(({ start }, at) => {
    const before = edits[at - 1];
    return !before || (start >= before.end && start > before.start);
  });
}

/** One edit from the first to the last character that differs. */
function difference(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
