import type { NoteDocument } from '../../document/noteDocument.js';
import type { Span } from '../../document/position.js';
import { flowCursor } from './flowCursor.js';
import { ENTRY, type Step } from './step.js';

/** Where in the front matter the cursor is. It is found by lines and indentation, for while somebody types it is no YAML. */
export interface Cursor {
  /** The keys and lists around it; for a value, its own key is the last step. */
  readonly path: readonly Step[];
  /** A key is being written, or a value. Where a list may have groups as entries, an entry can be either. */
  readonly part: 'key' | 'value';
  /** The word or value at the cursor, to be replaced. */
  readonly word: Span;
  /** What stands there now, from its beginning to its end. */
  readonly written: string;
  /** The keys of the same group. */
  readonly siblings: ReadonlySet<string>;
  /** In braces or brackets. */
  readonly flow: boolean;
  readonly line: number;
}

interface Opener {
  /** Where it stands on its line. */
  readonly column: number;
  /** Undefined for the dash of a list entry. */
  readonly key?: string;
  /** Something is written behind the key on its line. */
  readonly filled: boolean;
}

const LINE = /^([ ]*)((?:-[ ]+|-$)*)(?:(["']?)([^\s"'#:{}[\],&*!|>%@`][^"':]*?|)\3[ ]*:(?=\s|$))?/;

/** The dashes and the key of a line, from left to right; empty for comments, blank lines and running text. */
function openersOf(line: string): Opener[] {
  const [whole, indent = '', dashes = '', , key] = LINE.exec(line) ?? [''];
  const openers: Opener[] = [];
  for (let at = 0; at < dashes.length; at += 1)
    if (dashes[at] === '-') openers.push({ column: indent.length + at, filled: false });
  if (key !== undefined && key !== '') {
    const filled = !/^\s*(?:#.*)?$/.test(line.slice(whole.length));
    openers.push({ column: indent.length + dashes.length, key, filled });
  }
  return openers;
}

/** The line on which the front matter is closed; undefined while it is not. */
function closingLine({ lines }: NoteDocument): number | undefined {
  for (let line = 1; line < Math.min(lines.count, 1000); line += 1)
    if (/^---[ \t]*$/.test(lines.lineText(line))) return line;
  return undefined;
}

/** Whether an offset is between the fences, or below the first while the second is missing. */
export function isInFrontMatter(document: NoteDocument, offset: number): boolean {
  const line = document.lines.lineAt(offset);
  if (line === 0 || !/^\uFEFF?---[ \t]*$/.test(document.lines.lineText(0))) return false;
  return line < (closingLine(document) ?? 1000);
}

/** The cursor in the front matter; undefined elsewhere, in comments and in text of several lines. */
export function cursorAt(document: NoteDocument, offset: number): Cursor | undefined {
  if (!isInFrontMatter(document, offset)) return undefined;
  const line = document.lines.lineAt(offset);
  const text = document.lines.lineText(line);
  const start = document.lines.startOf(line);
  const character = offset - start;
  if (/(?:^|\s)#/.test(text.slice(0, character).replace(/"[^"]*"|'[^']*'/g, ''))) return undefined;
  const openers = openersOf(text);
  const key = openers.find((opener) => opener.key !== undefined);
  const colon = key === undefined ? -1 : text.indexOf(':', key.column + (key.key as string).length);
  if (key && character > colon) {
    const path = pathTo(document, line, openers);
    return valueCursor({ document, line, path, from: colon + 1, character });
  }
  const dashesEnd = (openers.filter((opener) => opener.key === undefined).at(-1)?.column ?? -2) + 2;
  const column = key?.column ?? Math.max(dashesEnd, Math.min(character, indentOf(text)));
  const inDashes = openers.filter((opener) => opener.key === undefined && opener.column < column);
  const path = pathTo(document, line, [...inDashes, { column, key: '', filled: false }]).slice(0, -1);
  const isEntry = inDashes.length > 0 && key === undefined;
  if (isEntry && /^[ \t]*[{[]/.test(text.slice(column)))
    return valueCursor({ document, line, path, from: column, character });
  const wordStart = start + Math.min(column, character);
  const wordEnd = key
    ? start + column + (key.key as string).length
    : start + Math.max(character, trimmedEnd(text));
  return {
    path,
    part: isEntry ? 'value' : 'key',
    word: { start: wordStart, end: wordEnd },
    written: document.text.slice(wordStart, wordEnd),
    siblings: siblingsOf(document, line, column),
    flow: false,
    line,
  };
}

interface ValueAt {
  readonly document: NoteDocument;
  readonly line: number;
  readonly path: readonly Step[];
  /** Where on the line the value's part begins. */
  readonly from: number;
  readonly character: number;
}

function valueCursor({ document, line, path, from, character }: ValueAt): Cursor | undefined {
  const text = document.lines.lineText(line);
  const start = document.lines.startOf(line);
  const rest = text.slice(from);
  if (/^\s*[|>]/.test(rest)) return undefined;
  if (/^\s*[{[]/.test(rest)) {
    const inFlow = flowCursor(text, from, character);
    return (
      inFlow && {
        ...inFlow,
        path: [...path, ...inFlow.path],
        word: { start: start + inFlow.word.start, end: start + inFlow.word.end },
        written: text.slice(inFlow.word.start, inFlow.word.end),
        flow: true,
        line,
      }
    );
  }
  const comment = /\s#/.exec(rest);
  const value = comment ? rest.slice(0, comment.index) : rest;
  const lead = value.length - value.trimStart().length;
  const wordStart = from + Math.min(lead, character - from);
  const wordEnd = Math.max(character, from + value.trimEnd().length);
  const column = openersOf(text).at(-1)?.column ?? 0;
  return {
    path,
    part: 'value',
    word: { start: start + wordStart, end: start + wordEnd },
    written: text.slice(wordStart, wordEnd),
    siblings: siblingsOf(document, line, column),
    flow: false,
    line,
  };
}

/** The path to the last opener of a line, found upwards by indentation. */
function pathTo({ lines }: NoteDocument, line: number, openers: readonly Opener[]): Step[] {
  const path: Step[] = [];
  let limit = Infinity;
  let below = 'key';
  const take = (opener: Opener): void => {
    const isAbove =
      opener.key !== undefined && below === 'entry' ? opener.column <= limit : opener.column < limit;
    if (!isAbove || (path.length > 0 && opener.filled)) return;
    path.unshift(opener.key ?? ENTRY);
    limit = opener.column;
    below = opener.key === undefined ? 'entry' : 'key';
  };
  for (const opener of [...openers].reverse()) take(opener);
  for (let at = line - 1; at > 0 && (limit > 0 || below === 'entry'); at -= 1)
    for (const opener of openersOf(lines.lineText(at)).reverse()) take(opener);
  return path;
}

/** The keys of the group in which a key at that column of that line stands, its own among them. */
function siblingsOf({ lines }: NoteDocument, line: number, column: number): ReadonlySet<string> {
  const found = new Set<string>();
  /** Takes in the group's own key on a line; false where the line is no longer, or not only, of the group. */
  const look = (at: number, isBelow: boolean): boolean => {
    const text = lines.lineText(at);
    if (/^---[ \t]*$/.test(text)) return false;
    if (text.trim() === '' || /^\s*#/.test(text)) return true;
    const openers = openersOf(text);
    const isInside = (openers[0]?.column ?? indentOf(text)) >= column;
    if (isInside || !isBelow) {
      const own = openers.find((opener) => opener.key !== undefined && opener.column === column);
      if (own) found.add(own.key as string);
    }
    return isInside;
  };
  for (let at = line; at > 0; at -= 1) if (!look(at, false)) break;
  for (let at = line + 1; at < lines.count; at += 1) if (!look(at, true)) break;
  return found;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function trimmedEnd(text: string): number {
  return text.trimEnd().length;
}
