import { isMap, isSeq, type Node, type YAMLSeq } from 'yaml';
import type { Draft } from './draft.js';
import { intoEmpty } from './insertKey.js';
import { isBare, nodeStart, type Spot, spotEnd, spotStart, valueOf } from './spot.js';
import type { TextEdit } from './textEdit.js';
import { flowText, itemLines, type YamlValue } from './yamlText.js';

/** Writes an entry at the end of a list, in the style of the last one. */
export function appendEntry(draft: Draft, list: YAMLSeq, flow: boolean, entry: YamlValue): TextEdit[] {
  const last: Spot = { path: [], within: list, at: list.items.length - 1, flow };
  const like = list.items.length > 0 ? valueOf(last) : null;
  if (flow) {
    const text = flowText(entry, like) || '~';
    if (list.items.length === 0) return [intoEmpty(draft, list, text)];
    const end = spotEnd(draft, last);
    return [draft.edit(end, end, `, ${text}`)];
  }
  const dash = spotStart(last);
  const gap = gapOf(draft, dash, like);
  const lines = itemLines(entry, standsBeside(draft, dash, like) ? like : undefined, gap);
  return [draft.linesBelow(spotEnd(draft, last), draft.indentOf(dash), lines)];
}

/** The blanks between a dash and what comes behind it. */
function gapOf(draft: Draft, dash: number, like: Node | null): string {
  if (!like || isBare(like)) return ' ';
  const gap = draft.slice(dash + 1, nodeStart(like));
  return /^ +$/.test(gap) ? gap : ' ';
}

/** A list or group on the line below its dash is no model: an entry of ours stands beside it. */
function standsBeside(draft: Draft, dash: number, like: Node | null): boolean {
  if (!isMap(like) && !isSeq(like)) return true;
  return draft.lineStart(nodeStart(like)) === draft.lineStart(dash);
}
