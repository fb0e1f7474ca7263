import { isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Draft } from './draft.js';
import { nodeEnd, nodeStart, type Spot, spotEnd, spotStart, valueOf } from './spot.js';
import type { TextEdit } from './textEdit.js';
import { flowPair, isSingle, keyText, pairLines, type YamlValue } from './yamlText.js';

/** A key that is to be made. */
export interface NewKey {
  readonly name: string;
  readonly value: YamlValue;
  /** The key of the same group behind which it goes; else it is the last. */
  readonly after?: string;
}

/** Makes a key in a group; `group` is undefined for front matter that holds nothing. */
export function insertKey(draft: Draft, group: YAMLMap | undefined, flow: boolean, key: NewKey): TextEdit[] {
  if (!group) return insertFirst(draft, key);
  const spot = (at: number): Spot => ({ path: [], within: group, at, flow });
  const found = group.items.findLastIndex(({ key: each }) => nameIn(each) === key.after);
  const at = key.after !== undefined && found !== -1 ? found : group.items.length - 1;
  if (flow) {
    const text = flowPair(key.name, key.value, group);
    if (group.items.length === 0) return [intoEmpty(draft, group, text)];
    const end = spotEnd(draft, spot(at));
    return [draft.edit(end, end, `, ${text}`)];
  }
  const isLast = at !== found || key.after === undefined;
  const isWhole = group === draft.tree.document.contents;
  const end = isLast && isWhole && !hasEndMark(draft) ? draft.source.length : spotEnd(draft, spot(at));
  const like = isWhole ? null : valueOf(spot(at));
  return [draft.linesBelow(end, draft.indentOf(spotStart(spot(0))), keyLines(key, like))];
}

/** Writes something between braces or brackets that hold nothing. */
export function intoEmpty(draft: Draft, node: Node, text: string): TextEdit {
  const start = nodeStart(node) + 1;
  const end = nodeEnd(draft, node) - 1;
  return draft.edit(start, draft.slice(start, end).trim() === '' ? end : start, text);
}

function insertFirst(draft: Draft, key: NewKey): TextEdit[] {
  const lines = keyLines(key);
  const { length } = draft.source;
  if (length > 0) return [draft.linesBelow(length, '', lines)];
  const eol = draft.text.slice(0, draft.front.start).endsWith('\r\n') ? '\r\n' : '\n';
  return [draft.edit(0, 0, lines.map((line) => `${line}${eol}`).join(''))];
}

/** Lists and groups are written like the one beside them. */
function keyLines({ name, value }: NewKey, beside: unknown = null): string[] {
  const isAlike = !isSingle(value) && (Array.isArray(value) ? isSeq(beside) : isMap(beside));
  return pairLines(keyText(name), value, isAlike ? beside : undefined);
}

/** Three dots end what YAML reads: nothing may be written below them. */
function hasEndMark(draft: Draft): boolean {
  return /^\.\.\.[ \t]*\r?$/m.test(draft.source);
}

function nameIn(key: unknown): unknown {
  return (key as { value?: unknown } | null)?.value;
}
