import { isAlias, isScalar, type Scalar, visit } from 'yaml';
import type { NoteDocument } from '../document/noteDocument.js';
import type { Span } from '../document/position.js';
import type { TextEdit } from '../edit/textEdit.js';
import { scalarText, styleOf } from '../edit/yamlText.js';
import { spanOfProblem } from '../language/problemRange.js';
import type { KeyPath, Problem } from '../problem.js';

export { eolOf } from '../document/eolOf.js';

/** Whether the front matter says a value once and means it elsewhere too: then no place of it stands for itself. */
export function repeatsValues({ tree }: NoteDocument): boolean {
  let found = false;
  visit(tree?.document ?? null, (_key, node) => {
    if (isAlias(node)) found = true;
    return found ? visit.BREAK : undefined;
  });
  return found;
}

/** A single value as it stands: its text without quotes, and where; undefined where it is none, or stands for others. */
export function valueAt(
  document: NoteDocument,
  path: KeyPath,
): { readonly text: string; readonly span: Span; readonly node: Scalar } | undefined {
  const node = document.tree?.node(path);
  const span = document.tree?.valueSpan(path);
  if (!isScalar(node) || !span || repeatsValues(document)) return undefined;
  return { text: String(node.value), span, node };
}

/** Puts another value in the place of one, in its quotes. Nothing where that place cannot be written safely. */
export function rewrite(document: NoteDocument, path: KeyPath, by: string): TextEdit[] {
  const value = valueAt(document, path);
  if (!value) return [];
  const style = /[,[\]{}]/.test(by) ? 'double' : styleOf(value.node);
  const isBareNumber = style === 'plain' && /^\d+$/.test(by);
  return [{ ...value.span, text: isBareNumber ? by : scalarText(by, style) }];
}

/** Puts another word in the place of the one that was found: a value of the front matter, or words of the body. */
export function replaceFound(document: NoteDocument, problem: Problem, by: string): TextEdit[] {
  if (problem.path && problem.path.length > 0) return rewrite(document, problem.path, by);
  const found = problem.facts.found;
  const { start, end } = spanOfProblem(document, problem);
  const at = document.text.slice(start, end).toLowerCase().indexOf(found.toLowerCase());
  if (found === '' || at === -1) return [];
  const written = { start: start + at, end: start + at + found.length };
  return [{ ...written, text: by }];
}

/** Takes lines out, with their line breaks. */
export function removeLines(document: NoteDocument, first: number, last: number): TextEdit[] {
  return [{ start: document.lines.startOf(first), end: document.lines.startOf(last + 1), text: '' }];
}

/** The lines that a key and its value fill, where nothing else stands on them; undefined where something does. */
export function linesOfPair(
  document: NoteDocument,
  pair: { readonly key: Span; readonly value?: Span | undefined },
): { readonly first: number; readonly last: number } | undefined {
  const { lines, text } = document;
  const first = lines.lineAt(pair.key.start);
  const last = lines.lineAt((pair.value ?? pair.key).end);
  const before = text.slice(lines.startOf(first), pair.key.start);
  const behind = text.slice((pair.value ?? pair.key).end, lines.endOf(last));
  const isAlone =
    /^[ \t]*$/.test(before) && (pair.value ? /^[ \t]*(?:#.*)?$/ : /^[ \t]*:[ \t]*(?:#.*)?$/).test(behind);
  return isAlone ? { first, last } : undefined;
}
