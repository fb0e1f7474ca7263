import { isCollection, isScalar, isSeq, type Node } from 'yaml';
import { type Draft, unsafe } from './draft.js';
import { Refused } from './refused.js';
import {
  colonOf,
  isBare,
  isBlockText,
  markEnd,
  nodeEnd,
  nodeStart,
  pairOf,
  type Spot,
  spotStart,
  valueOf,
} from './spot.js';
import type { TextEdit } from './textEdit.js';
import { type Collection, flowText, lineOf, linesOf, type YamlValue } from './yamlText.js';

/**
 * Gives a key or entry that is there another value. An anchor, which nobody uses, stays.
 *
 * @throws {Refused} when it cannot be done safely.
 */
export function replaceValue(draft: Draft, spot: Spot, value: YamlValue): TextEdit[] {
  const node = valueOf(spot);
  if (node?.tag !== undefined) throw new Refused('its value has a tag, a word that begins with “!”');
  if (node === null || isBare(node)) return fill(draft, spot, value);
  const end = nodeEnd(draft, node);
  if (spot.flow) {
    const text = flowText(value, node) || (isSeq(spot.within) ? '~' : '');
    return [draft.edit(nodeStart(node), end, text)];
  }
  const onLine = lineOf(value, node) ?? (isFlowNode(node) ? flowText(value, node) : undefined);
  if (isBlockNode(node)) {
    if (onLine === undefined) return replaceLines(draft, spot, node, value as Collection);
  } else if (onLine)
    return [draft.edit(nodeStart(node), isBlockText(node) ? draft.lineEnd(end) : end, onLine)];
  return exchange(draft, spot, { node, end, onLine, value });
}

interface Exchange {
  readonly node: Node;
  readonly end: number;
  readonly onLine: string | undefined;
  readonly value: YamlValue;
}

/** Takes a value out, from behind its key or with its lines, and writes one of another shape. */
function exchange(draft: Draft, spot: Spot, { node, end, onLine, value }: Exchange): TextEdit[] {
  const mark = markEnd(spot);
  const start = firstStart(node);
  if (draft.lineStart(mark) !== draft.lineStart(start)) {
    if (draft.lead(start).trim() !== '') throw unsafe();
    const gone = draft.edit(draft.lineStart(start), draft.nextLine(end), '');
    return [...fill(draft, spot, value), gone];
  }
  const takesLine = isBlockNode(node) || isBlockText(node) || isBlank(draft, end);
  const last = takesLine ? draft.lineEnd(end) : end;
  if (onLine !== undefined) return [draft.edit(mark, last, onLine === '' ? '' : ` ${onLine}`)];
  const lines = linesOf(value as Collection);
  const indent = `${draft.indentOf(spotStart(spot))}  `;
  if (pairOf(spot) || !isBlank(draft, last))
    return [draft.edit(mark, last, ''), draft.linesBelow(last, indent, lines)];
  return [draft.edit(mark, last, ` ${lines.join(`${draft.eolAt(last)}${indent}`)}`)];
}

/** Writes a value where nothing is written. */
function fill(draft: Draft, spot: Spot, value: YamlValue): TextEdit[] {
  const at = markEnd(spot);
  const mark = pairOf(spot) && !colonOf(spot) ? ': ' : ' ';
  const onLine = spot.flow ? flowText(value) : lineOf(value);
  if (onLine === '') return [];
  if (onLine !== undefined) return [draft.edit(at, at, `${mark}${onLine}`)];
  const indent = `${draft.indentOf(spotStart(spot))}  `;
  const lines = linesOf(value as Collection);
  if (pairOf(spot) || !isBlank(draft, at)) return [draft.linesBelow(at, indent, lines)];
  return [draft.edit(at, at, ` ${lines.join(`${draft.eolAt(at)}${indent}`)}`)];
}

/** Whether nothing stands on the line from an offset on. */
function isBlank(draft: Draft, at: number): boolean {
  return draft.slice(at, draft.lineEnd(at)).trim() === '';
}

/** Replaces the lines of a list or group; they keep their indentation where the new ones may stand there. */
function replaceLines(draft: Draft, spot: Spot, node: Node, value: Collection): TextEdit[] {
  const start = firstStart(node);
  const own = draft.indentOf(start);
  const key = pairOf(spot) ? draft.indentOf(spotStart(spot)) : '';
  const needsMore = !Array.isArray(value) && pairOf(spot) !== undefined && own.length <= key.length;
  const indent = needsMore ? `${key}  ` : own;
  const text = linesOf(value, node).join(`${draft.eolAt(start)}${indent}`);
  const end = draft.lineEnd(nodeEnd(draft, node));
  if (draft.lead(start).trim() !== '') return [draft.edit(start, end, text)];
  return [draft.edit(draft.lineStart(start), end, `${indent}${text}`)];
}

/** Where the first key or dash of a list or group in lines begins. */
function firstStart(node: Node): number {
  if (!isCollection(node)) return nodeStart(node);
  return spotStart({ path: [], within: node as Spot['within'], at: 0, flow: false });
}

/** Whether a list or group stands on lines of its own, without braces or brackets. */
function isBlockNode(node: Node): boolean {
  return isCollection(node) && node.flow !== true;
}

function isFlowNode(node: Node): boolean {
  return isCollection(node) && node.flow === true;
}

/** The value that is made of the missing rest of a path: groups, and lists of one entry. */
export function wrapped(rest: readonly (string | number)[], value: YamlValue, name: string): YamlValue {
  return rest.reduceRight<YamlValue>((inner, step) => {
    if (typeof step === 'string') return { [step]: inner };
    if (step > 0) throw new Refused(`${name} has no entry ${step}`);
    return [inner];
  }, value);
}

/** @throws {Refused} when a value can get no entry, for it is no list and not nothing. */
export function proveList(node: Node | null, isMissing: boolean): void {
  if (isSeq(node) || isMissing) return;
  throw new Refused(`it holds a ${isScalar(node) ? 'single value' : 'group'}, not a list`);
}
