import type { KeyPath } from '../problem.js';
import { matched } from '../text/match.js';

/** Finds lines in one piece of YAML by looking at keys, dashes and indentation: quick, and near enough for a message. */
export class Locator {
  readonly #lines: readonly string[];
  readonly #firstLine: number;

  /** `firstLine` is the line of the file on which the YAML begins, counted from 0. */
  constructor(source: string, firstLine: number) {
    this.#lines = source.split('\n');
    this.#firstLine = firstLine;
  }

  /** The line of the key or list item at the path, or of the nearest thing around it. */
  lineOf(path: KeyPath): number {
    let from = 0;
    let to = this.#lines.length;
    let found = 0;
    for (const step of path) {
      const line = typeof step === 'number' ? this.#item(from, to, step) : this.#key(from, to, step);
      if (line === undefined) break;
      found = line;
      const indent = this.#indent(line, typeof step === 'number');
      from = typeof step === 'number' ? line : line + 1;
      to = this.#end(line + 1, to, indent);
    }
    return this.#firstLine + found;
  }

  /** Only at the indentation of the first line: deeper lines belong to other keys. Of a doubled key the last one counts. */
  #key(from: number, to: number, key: string): number | undefined {
    const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`^\\s*(?:-\\s+)*["']?${escaped}["']?\\s*:`);
    const first = this.#first(from, to, (line) => /^\s*[^\s#]/.test(line));
    if (first === undefined) return undefined;
    const indent = this.#indent(first, false);
    let last: number | undefined;
    for (let at = first; at < to; at += 1) {
      const line = this.#lines[at] as string;
      if (line.includes(key) && pattern.test(line) && this.#indent(at, false) === indent) last = at;
    }
    return last;
  }

  #item(from: number, to: number, position: number): number | undefined {
    const first = this.#first(from, to, (line) => /^\s*-(\s|$)/.test(line));
    if (first === undefined) return undefined;
    const indent = this.#indent(first, true);
    let seen = -1;
    return this.#first(
      first,
      to,
      (line, at) => /^\s*-(\s|$)/.test(line) && this.#indent(at, true) === indent && (seen += 1) === position,
    );
  }

  #first(from: number, to: number, matches: (line: string, at: number) => boolean): number | undefined {
    for (let at = from; at < to; at += 1) if (matches(this.#lines[at] as string, at)) return at;
    return undefined;
  }

  /** Where a key or a dash stands; a key behind a dash stands where the key does. */
  #indent(line: number, atDash: boolean): number {
    return matched(atDash ? /^\s*/ : /^\s*(?:-\s+)*/, this.#lines[line] as string).length;
  }

  /** The first line that is no longer inside: not deeper than `indent`, but for a list that stands right below its key. */
  #end(from: number, to: number, indent: number): number {
    const isInside = (line: string): boolean => {
      const own = matched(/^\s*/, line).length;
      return (
        line.trim() === '' ||
        own > indent ||
        (own === indent && /^\s*-(\s|$)/.test(line) && !/^\s*-/.test(this.#lines[from - 1] as string))
      );
    };
    return this.#first(from, to, (line) => !isInside(line)) ?? to;
  }
}
