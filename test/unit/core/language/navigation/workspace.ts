import assert from 'node:assert/strict';
import { NoteDocument } from '../../../../../src/core/document/noteDocument.js';
import type { Place, TextRange } from '../../../../../src/core/document/position.js';
import { TextLines } from '../../../../../src/core/document/textLines.js';
import { applyEdits } from '../../../../../src/core/edit/editFrontMatter.js';
import type { FileEdits } from '../../../../../src/core/language/navigation/fileEdits.js';
import { definitionsAt } from '../../../../../src/core/language/navigation/definitions.js';
import { planMoves } from '../../../../../src/core/language/navigation/moves.js';
import { referencesAt } from '../../../../../src/core/language/navigation/references.js';
import { Moves } from '../../../../../src/core/language/navigation/relativeLinks.js';
import { prepareRename, renameAt } from '../../../../../src/core/language/navigation/rename.js';
import { type Files, indexOf, uriOf } from '../../../../support/notes.js';

/** Where a test puts the cursor: in words of a file, `at` characters from their beginning. */
export interface Cursor {
  readonly in: string;
  readonly on: string;
  readonly at?: number;
}

/** Notes in memory, asked as the editor asks. */
export class Workspace {
  readonly files: Files;
  /** The files that were read, in order. */
  readonly read: string[] = [];
  readonly #index;

  constructor(files: Files) {
    this.files = files;
    this.#index = indexOf(files);
  }

  get #context() {
    return { index: this.#index, textOf: (uri: string) => Promise.resolve(this.#textOf(uri)) };
  }

  /** Where it is defined, as `path: the words there`. */
  async definitions(cursor: Cursor): Promise<string[]> {
    const { document, offset } = this.#open(cursor);
    return this.#show(await definitionsAt(document, offset, this.#context));
  }

  /** Every place that means it, as `path line: the words there`. */
  async references(cursor: Cursor, includeDeclaration = true): Promise<string[]> {
    const { document, offset } = this.#open(cursor);
    return this.#show(await referencesAt(document, offset, { ...this.#context, includeDeclaration })).sort();
  }

  /** What can be renamed, as `the words | how it is called`, or why nothing can. */
  prepare(cursor: Cursor): string {
    const { document, offset } = this.#open(cursor);
    const found = prepareRename(document, offset, this.#context);
    if ('refused' in found) return found.refused;
    return `${wordsAt(document.text, found.range)} | ${found.placeholder}`;
  }

  /** The files that change by a rename, or why none does. */
  async rename(cursor: Cursor, newName: string): Promise<Files | string> {
    const { document, offset } = this.#open(cursor);
    const plan = await renameAt(document, offset, { ...this.#context, newName });
    return 'refused' in plan ? plan.refused : this.#after(plan.files);
  }

  /** The files that change along with files that move; by the paths that they had. */
  async move(moves: Readonly<Record<string, string>>, links = true): Promise<Files> {
    const plan = await planMoves({
      ...this.#context,
      moves: new Moves(Object.entries(moves).map(([from, to]) => ({ from: uriOf(from), to: uriOf(to) }))),
      pathOf: (uri) => uri.slice(uriOf('').length),
      links,
    });
    return {
      ...this.#after(plan.files),
      ...Object.fromEntries(plan.left.map(({ path, why }) => [path, why])),
    };
  }

  /** The workspace with some files changed. */
  with(changed: Files | string): Workspace {
    assert.notEqual(typeof changed, 'string', String(changed));
    return new Workspace({ ...this.files, ...(changed as Files) });
  }

  #open({ in: path, on, at = 1 }: Cursor): { document: NoteDocument; offset: number } {
    const text = this.files[path] ?? '';
    const start = text.indexOf(on);
    assert.notEqual(start, -1, `“${on}” is not in ${path}`);
    return { document: new NoteDocument({ uri: uriOf(path), path, text }), offset: start + at };
  }

  #textOf(uri: string): string | undefined {
    const path = uri.slice(uriOf('').length);
    this.read.push(path);
    return this.files[path];
  }

  #show(places: readonly Place[]): string[] {
    return places.map(({ uri, range }) => {
      const path = uri.slice(uriOf('').length);
      return `${path} ${range.start.line + 1}: ${wordsAt(this.files[path] ?? '', range)}`;
    });
  }

  #after(files: readonly FileEdits[]): Files {
    return Object.fromEntries(
      files.map(({ uri, edits }) => {
        const path = uri.slice(uriOf('').length);
        const text = this.files[path] ?? '';
        const lines = new TextLines(text);
        const inOffsets = edits.map((each) => ({
          start: lines.offsetAt(each.range.start),
          end: lines.offsetAt(each.range.end),
          text: each.text,
        }));
        for (const [at, { start }] of inOffsets.entries())
          assert.ok(start >= (inOffsets[at - 1]?.end ?? 0), 'edits overlap or are out of order');
        return [path, applyEdits(text, inOffsets)];
      }),
    );
  }
}

function wordsAt(text: string, range: TextRange): string {
  const lines = new TextLines(text);
  return text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
}

/** A file with front matter of these lines. */
export function file(...lines: readonly string[]): string {
  const [front, body = ''] = lines.join('\n').split('\n===\n');
  return `---\n${front ?? ''}\n---\n${body}`;
}
