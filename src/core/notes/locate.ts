import { isMap, isSeq, LineCounter, type Node, type Pair, parseDocument, type Scalar } from 'yaml';
import type { KeyPath } from '../problem.js';

/** Finds lines in one piece of YAML; it is parsed when the first line is asked for. */
export class Locator {
  #document: { root: Node | null; lines: LineCounter } | undefined;
  readonly #source: string;
  readonly #firstLine: number;

  /** `firstLine` is the line of the file on which the YAML begins, counted from 0. */
  constructor(source: string, firstLine: number) {
    this.#source = source;
    this.#firstLine = firstLine;
  }

  /** The line of the key or list item at the path, or of the nearest thing around it. */
  lineOf(path: KeyPath): number {
    this.#document ??= parse(this.#source);
    let node: unknown = this.#document.root;
    let offset = 0;
    for (const step of path) {
      const found = enter(node, step);
      if (!found) break;
      offset = found.offset;
      node = found.node;
    }
    return this.#firstLine + this.#document.lines.linePos(offset).line - 1;
  }
}

function parse(source: string): { root: Node | null; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: lines, uniqueKeys: false, logLevel: 'silent' });
  return { root: document.contents, lines };
}

function enter(node: unknown, step: string | number): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item: Pair) => (item.key as Scalar | null)?.value === String(step));
    const key = pair?.key as Scalar | undefined;
    return pair && { node: pair.value, offset: key?.range?.[0] ?? 0 };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step] as Node | undefined;
    return item?.range ? { node: item, offset: item.range[0] } : undefined;
  }
  return undefined;
}
