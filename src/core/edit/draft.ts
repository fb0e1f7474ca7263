import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { FrontMatterTree } from '../document/frontMatterTree.js';
import { type FrontMatter, readFrontMatter } from '../notes/frontMatter.js';
import { isMapping, isMissing } from '../notes/readValue.js';
import type { KeyPath } from '../problem.js';
import { faultOf, nameOf, Refused } from './refused.js';
import type { TextEdit } from './textEdit.js';

/**
 * Front matter that can be changed: its data, its tree, and its lines. Offsets count from the first character behind the
 * opening fence, as those of the tree's nodes do.
 */
export class Draft {
  readonly text: string;
  readonly front: FrontMatter;
  readonly tree: FrontMatterTree;
  /** All lines between the fences, the last line break included. */
  readonly #lines: string;

  /** @throws {Refused} when the text is such that nothing in its front matter can be changed safely. */
  constructor(text: string) {
    if (text.includes('\ufffd') || text.includes('\0'))
      throw new Refused('the file holds characters that cannot be read');
    const front = readFrontMatter(text);
    const fault = faultOf(front);
    if (fault || !front) throw fault;
    this.text = text;
    this.front = front;
    const fence = text[front.end] === '\n' ? front.end + 1 : front.start;
    this.#lines = text.slice(front.start, fence);
    this.tree = new FrontMatterTree(text, front);
    if (this.tree.document.errors.length > 0) throw unsafe();
    proveReading(this.tree.document.contents, front.data, []);
  }

  /** What is between the fences, without the last line break. */
  get source(): string {
    return this.tree.source;
  }

  /** The value at a path as it is read; undefined where there is none. */
  valueAt(path: KeyPath): unknown {
    let value: unknown = this.front.data;
    for (const step of path) {
      if (typeof step === 'number') value = Array.isArray(value) ? value[step] : undefined;
      else value = isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    }
    return value;
  }

  /** Where the line of an offset begins. */
  lineStart(at: number): number {
    return at === 0 ? 0 : this.#lines.lastIndexOf('\n', at - 1) + 1;
  }

  /** Where the line of an offset ends, before its line break. */
  lineEnd(at: number): number {
    const end = this.#lines.indexOf('\n', at);
    if (end === -1) return this.#lines.length;
    return this.#lines[end - 1] === '\r' && end > at ? end - 1 : end;
  }

  /** Where the line after that of an offset begins; the closing fence behind the last. */
  nextLine(at: number): number {
    const end = this.#lines.indexOf('\n', at);
    return end === -1 ? this.#lines.length : end + 1;
  }

  /** What stands on the line before an offset. */
  lead(at: number): string {
    return this.#lines.slice(this.lineStart(at), at);
  }

  /** As many blanks as there are characters on the line before an offset. */
  indentOf(at: number): string {
    return ' '.repeat(at - this.lineStart(at));
  }

  /** The line break that ends the line of an offset, so that a new line beside it gets the same. */
  eolAt(at: number): string {
    const end = this.#lines.indexOf('\n', at);
    const fence = this.front.start + (end === -1 ? -1 : end);
    return this.text[fence - 1] === '\r' ? '\r\n' : '\n';
  }

  slice(start: number, end: number): string {
    return this.#lines.slice(start, end);
  }

  /** An edit, with the offsets of the file. */
  edit(start: number, end: number, text: string): TextEdit {
    return { start: this.front.start + start, end: this.front.start + end, text };
  }

  /** New lines behind the line of an offset. */
  linesBelow(at: number, indent: string, lines: readonly string[]): TextEdit {
    const eol = this.eolAt(at);
    const end = this.lineEnd(at);
    return this.edit(end, end, lines.map((line) => `${eol}${indent}${line}`).join(''));
  }
}

/** What is said where the proof fails that only what was meant would change. */
export function unsafe(): Refused {
  return new Refused('the front matter is written in a way that cannot be changed safely');
}

/**
 * Proves that the tree, which says where things stand, holds what the reader reads.
 *
 * @throws {Refused} where it does not, a value stands for another one, or a key is no text.
 */
function proveReading(node: Node | null, data: unknown, path: KeyPath): void {
  if (isAlias(node)) throw new Refused(`${nameOf(path)} repeats another value with an asterisk (*)`);
  if (isMap(node)) {
    if (!isMapping(data) || node.items.length !== Object.keys(data).length) throw unsafe();
    for (const { key, value } of node.items) {
      if (!isScalar(key)) throw new Refused(`a list or group stands in ${nameOf(path)} where a key belongs`);
      const name = String(key.value);
      if (!Object.hasOwn(data, name)) throw unsafe();
      proveReading(value as Node | null, data[name], [...path, name]);
    }
  } else if (isSeq(node)) {
    if (!Array.isArray(data) || node.items.length !== data.length) throw unsafe();
    node.items.forEach((item, at) => proveReading(item as Node | null, data[at], [...path, at]));
  } else if (!readsAs(node, data)) throw unsafe();
}

function readsAs(node: Node | null, data: unknown): boolean {
  const value = isScalar(node) ? node.value : null;
  if (data === null || (isMapping(data) && Object.keys(data).length === 0))
    return isMissing(value) || value === '~' || value === 'null';
  return value === data;
}
