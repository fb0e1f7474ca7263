import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { FrontMatter } from '../notes/frontMatter.js';
import type { KeyPath } from '../problem.js';
import { holds, type Span } from './position.js';

/** A key or a value of the front matter, and where it stands. */
export interface TreePlace {
  readonly path: KeyPath;
  /** Whether the key itself or its value is meant; an item of a list is a value. */
  readonly part: 'key' | 'value';
  readonly span: Span;
  /** The text of the key or of the single value; undefined for a list or group. */
  readonly text?: string;
}

/**
 * The YAML of a note, with the place of everything in it; offsets count from the beginning of the file. It can be made
 * of front matter with faults too: then it holds what could be understood. To be made only of front matter that was
 * found within its limits (`readFrontMatter`), for the parser takes very long over some texts beyond them.
 */
export class FrontMatterTree {
  readonly document: Document.Parsed;
  /** What is between the fences, without the last line break. */
  readonly source: string;
  /** Offset of the source in the file. */
  readonly offset: number;

  constructor(text: string, front: FrontMatter) {
    this.offset = front.start;
    this.source = text.slice(front.start, front.end).replace(/\r$/, '');
    this.document = parseDocument(this.source, {
      schema: 'failsafe',
      logLevel: 'silent',
      uniqueKeys: false,
      keepSourceTokens: true,
      prettyErrors: false,
    });
  }

  /** The pair of the last key of a path, where that is in a group. Of a doubled key the last one counts. */
  pair(path: KeyPath): Pair<Node, Node | null> | undefined {
    const group = this.node(path.slice(0, -1));
    const key = path.at(-1);
    if (!isMap(group) || typeof key !== 'string') return undefined;
    return group.items.findLast((pair) => isScalar(pair.key) && pair.key.value === key) as
      Pair<Node, Node | null> | undefined;
  }

  /** The value at a path, of any kind; undefined where there is none. The empty path is the whole. */
  node(path: KeyPath): Node | undefined {
    let node: unknown = this.document.contents;
    for (const step of path) {
      if (typeof step === 'number') node = isSeq(node) ? node.items[step] : undefined;
      else if (isMap(node))
        node = node.items.findLast((pair) => isScalar(pair.key) && pair.key.value === step)?.value;
      else return undefined;
    }
    return (node as Node | null) ?? undefined;
  }

  /** Where the key at the end of a path stands, with its quotes. */
  keySpan(path: KeyPath): Span | undefined {
    const key = this.pair(path)?.key;
    return key && this.spanOf(key);
  }

  /** Where the value at a path stands, with its quotes; undefined where nothing is written. */
  valueSpan(path: KeyPath): Span | undefined {
    const node = this.node(path);
    const span = node && this.spanOf(node);
    return span && span.end > span.start ? span : undefined;
  }

  /** Where a path leads: its value, else its key, else the nearest thing around it; undefined for nothing at all. */
  nearestSpan(path: KeyPath): Span | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const part = path.slice(0, length);
      const span = (length === path.length ? this.valueSpan(part) : undefined) ?? this.keySpan(part);
      if (span) return span;
      if (typeof part.at(-1) === 'number' && this.valueSpan(part)) return this.valueSpan(part);
    }
    return undefined;
  }

  /** The innermost key or single value at an offset of the file; undefined between them. */
  placeAt(offset: number): TreePlace | undefined {
    for (const place of this.places())
      if (place.text !== undefined && holds(place.span, offset)) return place;
    return undefined;
  }

  /** Every key and every value, each key before its value, each list and group before what is in it. */
  *places(): Generator<TreePlace> {
    yield* this.#placesIn(this.document.contents, []);
  }

  /** Where a node stands, without the blanks and line breaks that YAML counts to its end. */
  spanOf(node: Node): Span | undefined {
    if (!node.range) return undefined;
    const [start, valueEnd] = node.range;
    let end = Math.min(valueEnd, this.source.length);
    while (end > start && ' \t\r\n'.includes(this.source[end - 1] as string)) end -= 1;
    return { start: this.offset + start, end: this.offset + end };
  }

  *#placesIn(node: unknown, path: KeyPath): Generator<TreePlace> {
    if (path.length > 32) return;
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const inside = [...path, String(key.value)];
        const span = this.spanOf(key);
        if (span) yield { path: inside, part: 'key', span, text: String(key.value) };
        yield* this.#valueAt(value as Node | null, inside);
      }
    } else if (isSeq(node)) {
      for (const [at, item] of node.items.entries()) yield* this.#valueAt(item as Node | null, [...path, at]);
    }
  }

  *#valueAt(node: Node | null, path: KeyPath): Generator<TreePlace> {
    const span = node ? this.spanOf(node) : undefined;
    if (!node || !span || isAlias(node)) return;
    if (isScalar(node)) {
      if (span.end > span.start) yield { path, part: 'value', span, text: String(node.value) };
      return;
    }
    yield { path, part: 'value', span };
    yield* this.#placesIn(node, path);
  }
}
