import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import type { NoteDocument } from '../document/noteDocument.js';
import { applyEdits, type TextEdit } from '../edit/textEdit.js';
import { scalarText } from '../edit/yamlText.js';
import { readFrontMatter } from '../notes/frontMatter.js';
import { commonKeys } from '../noteTypes/index.js';
import { plain } from '../text/plain.js';
import type { Fix, Fixer } from './fix.js';
import { eolOf, linesOfPair, removeLines, repeatsValues } from './spans.js';

const keyLine = /^(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_][\p{L}\p{N}_.-]*)[ \t]*:(?:[ \t]|$)/u;
const continuation = /^(?:[ \t]+\S|-(?:[ \t]|$)|[\]}])/;

/** Front matter that is not closed: the closing line goes below the last line that can be a key's. */
export const closeFence: Fixer = function* (_problem, document) {
  const last = lastLineOfKeys(document);
  if (last === undefined) return;
  const end = document.lines.endOf(last);
  const edits = [{ start: end, end, text: `${eolOf(document)}---` }];
  if (reads(document.text, edits)) yield { title: 'Close the front matter', only: true, edits };
};

/** A heading looks like a comment: it is one only where a key of this type of note follows. */
function lastLineOfKeys({ lines, definition }: NoteDocument): number | undefined {
  const isKey = (key: string): boolean =>
    (commonKeys as readonly string[]).includes(key) || Object.hasOwn(definition?.keys ?? {}, key);
  let last: number | undefined;
  let comments = false;
  for (let line = 1; line < lines.count; line += 1) {
    const text = lines.lineText(line);
    const isComment = /^#(?!#)/.test(text);
    const key = keyLine.exec(text)?.[0].replace(/[ \t]*:[ \t]*$/, '');
    const belongs =
      key === undefined
        ? last !== undefined && !comments && continuation.test(text)
        : !comments || isKey(key.replace(/["']/g, ''));
    if (!belongs && !isComment) break;
    if (belongs) last = line;
    comments = isComment;
  }
  return last;
}

/** What YAML stumbles over and can be written so that it does not. */
export const readableYaml: Fixer = function* (_problem, document) {
  yield* blanksBehindColons(document);
  yield* tabsAsBlanks(document);
  yield* valuesInQuotes(document);
};

/** `format:video` is no key: a blank belongs behind the colon. Only for keys that this type of note has. */
function* blanksBehindColons({ text, front, lines, definition }: NoteDocument): Generator<Fix> {
  if (!front || !definition) return;
  const edits: TextEdit[] = [];
  for (let line = 1; line <= lines.lineAt(Math.max(front.start, front.end - 1)); line += 1) {
    const [lead = '', key = ''] = /^([a-z-]+):(?=\S)/.exec(lines.lineText(line)) ?? [];
    if (!Object.hasOwn(definition.keys, key)) continue;
    const behind = lines.startOf(line) + lead.length;
    edits.push({ start: behind, end: behind, text: ' ' });
  }
  if (edits.length > 0 && reads(text, edits))
    yield { title: 'Put a blank behind the colon', only: true, edits };
}

function* tabsAsBlanks({ text, front }: NoteDocument): Generator<Fix> {
  if (!front) return;
  for (const blanks of ['  ', '    ']) {
    const edits = [...text.slice(front.start, front.end).matchAll(/^[ ]*\t[ \t]*(?=[^\s#])/gm)].map(
      ({ 0: indentation, index }) => ({
        start: front.start + index,
        end: front.start + index + indentation.length,
        text: indentation.replaceAll('\t', blanks),
      }),
    );
    if (edits.length === 0 || !reads(text, edits)) continue;
    yield { title: 'Replace tabs with blanks', only: true, edits };
    return;
  }
}

const lineWithValue =
  /^(?<lead>[ ]*(?:- +)*(?:[\p{L}\p{N}_][\p{L}\p{N}_. -]*?: +)?)(?<value>\S.*?)(?<behind>[ \t]*(?:[ \t]#.*)?)$/u;
const trouble = /: |:$|^[@*&%!`{["'|>]/;

/** Puts the values in quotes that cannot be read as they stand. */
function* valuesInQuotes({ text, front, lines }: NoteDocument): Generator<Fix> {
  if (!front) return;
  const edits: TextEdit[] = [];
  const quoted: string[] = [];
  for (let line = 1; line <= lines.lineAt(Math.max(front.start, front.end - 1)); line += 1) {
    const { lead = '', value = '' } = lineWithValue.exec(lines.lineText(line))?.groups ?? {};
    if (!/[:-] +$/.test(lead) || !trouble.test(value) || isGoodAlone(value)) continue;
    if (indent(lines.lineText(line + 1)) > indent(lead)) continue;
    const start = lines.startOf(line) + lead.length;
    edits.push({
      start,
      end: start + value.length,
      text: scalarText(value, value.includes('"') ? 'single' : 'double'),
    });
    quoted.push(value);
  }
  if (edits.length === 0 || !reads(text, edits)) return;
  const what = quoted.length === 1 ? `“${plain(quoted[0] as string)}”` : `${quoted.length} values`;
  yield { title: `Put ${what} in quotes`, only: true, edits };
}

/** Where a key begins, behind the dashes before it. What stands deeper below belongs to its value. */
function indent(line: string): number {
  return (/^[ \t]*(?:- +)*/.exec(line) as RegExpExecArray)[0].length;
}

function isGoodAlone(value: string): boolean {
  const front = readFrontMatter(`---\nvalue: ${value}\n---\n`);
  return front !== undefined && !front.broken && front.problems.length === 0;
}

function reads(text: string, edits: readonly TextEdit[]): boolean {
  const front = readFrontMatter(applyEdits(text, edits));
  return front !== undefined && !front.broken;
}

/** A key that stands twice in a group: where all say the same, one is enough; else the first or the last stays. */
export const keepOneKey: Fixer = function* ({ line, facts }, document) {
  const { tree } = document;
  if (!tree || repeatsValues(document)) return;
  const group = groupsOf(tree.document.contents).find((each) =>
    each.items.some((pair) => nameOf(pair) === facts.found && lineOf(document, pair) === line),
  );
  const doubled = group?.items.filter((pair) => nameOf(pair) === facts.found) ?? [];
  if (group?.flow || doubled.length < 2) return;
  const without = (kept: Pair): TextEdit[] | undefined => {
    const edits = doubled.filter((pair) => pair !== kept).map((pair) => removal(document, pair));
    return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
  };
  const [first, last] = [doubled[0] as Pair, doubled.at(-1) as Pair];
  const name = plain(facts.found);
  const values = new Set(doubled.map(({ value }) => JSON.stringify(value)));
  const choices =
    values.size === 1
      ? [{ title: `Keep one “${name}”`, only: true, edits: without(first) }]
      : [first, last].map((pair) => ({
          title: `Keep “${name}: ${plain(textOf(document, pair.value as Node | null))}”`,
          only: false,
          edits: without(pair),
        }));
  for (const { edits, ...fix } of choices) if (edits) yield { ...fix, edits };
};

function groupsOf(node: unknown): YAMLMap[] {
  if (isMap(node)) return [node, ...node.items.flatMap(({ value }) => groupsOf(value))];
  const items = (node as { items?: unknown[] } | null)?.items;
  return Array.isArray(items) ? items.flatMap(groupsOf) : [];
}

function nameOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function lineOf({ tree, lines }: NoteDocument, { key }: Pair): number | undefined {
  const span = tree?.spanOf(key as Node);
  return span && lines.lineAt(span.start);
}

function textOf({ tree, text }: NoteDocument, node: Node | null): string {
  const span = node ? tree?.spanOf(node) : undefined;
  return span ? text.slice(span.start, span.end) : '';
}

function removal(document: NoteDocument, { key, value }: Pair): TextEdit[] | undefined {
  const span = document.tree?.spanOf(key as Node);
  const valueSpan = value ? document.tree?.spanOf(value as Node) : undefined;
  const hasValue = valueSpan && valueSpan.end > valueSpan.start;
  const lines = span && linesOfPair(document, { key: span, value: hasValue ? valueSpan : undefined });
  return lines && removeLines(document, lines.first, lines.last);
}
