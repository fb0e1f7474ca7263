import { isMap } from 'yaml';
import type { KeyPath } from '../problem.js';
import type { Draft } from './draft.js';
import { nameOf, Refused } from './refused.js';
import { pairOf, type Spot, wayTo } from './spot.js';
import type { TextEdit } from './textEdit.js';
import { keyText } from './yamlText.js';

/** Gives a key another name, in its quotes. A key that has the name already is left alone. */
export function renameKey(draft: Draft, path: KeyPath, to: string): TextEdit[] {
  const from = path.at(-1);
  if (typeof from !== 'string') throw new Refused('only a key has a name');
  if (from === to) return [];
  const { spot, rest, into } = wayTo(draft, path);
  const group = spot && rest.length === 0 ? spot.within : into;
  const taken = isMap(group) && rest.length <= 1 && draft.valueAt([...path.slice(0, -1), to]) !== undefined;
  if (!spot || rest.length > 0) {
    if (taken) return [];
    throw new Refused('the key is not there');
  }
  if (taken) throw new Refused(`the key ${nameOf([to])} is there already`);
  return [written(draft, spot, to)];
}

function written(draft: Draft, spot: Spot, to: string): TextEdit {
  const key = pairOf(spot)?.key;
  const span = key && draft.tree.spanOf(key);
  if (!key || !span) throw new Refused('only a key has a name');
  return { ...span, text: keyText(to, key, spot.flow) };
}
