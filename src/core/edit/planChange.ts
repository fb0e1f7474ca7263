import { isMap, isSeq } from 'yaml';
import { isMissing } from '../notes/readValue.js';
import { appendEntry } from './appendEntry.js';
import type { Change } from './change.js';
import { pathOf } from './changePath.js';
import { type Draft, unsafe } from './draft.js';
import { insertKey } from './insertKey.js';
import { isSame, read } from './outcome.js';
import { nameOf, Refused } from './refused.js';
import { removePart } from './removePart.js';
import { renameKey } from './renameKey.js';
import { proveList, replaceValue, wrapped } from './setValue.js';
import { valueOf, type Way, wayTo } from './spot.js';
import { stepsTo } from './steps.js';
import type { TextEdit } from './textEdit.js';
import type { YamlValue } from './yamlText.js';

/** Each step reads the front matter again: more characters than this in all take too long. */
const MOST_READ = 40_000;

/** What makes a change: edits of the text. Where there are steps, these changes one after the other are better. */
export interface Todo {
  readonly edits: readonly TextEdit[];
  readonly steps?: readonly Change[];
}

/**
 * What is to be done for a change. Nothing, where it is true already.
 *
 * @throws {Refused} when it cannot be done safely.
 */
export function planChange(draft: Draft, change: Change): Todo {
  const path = pathOf(change);
  if (path.length === 0) throw new Refused('only its keys can be changed');
  if ('rename' in change) return { edits: renameKey(draft, path, change.to) };
  if ('remove' in change) return { edits: remove(draft, change) };
  const way = wayTo(draft, path);
  if (way.rest.length > 0) {
    const value = 'set' in change ? change.value : [change.entry];
    return make(draft, way, value, change.after);
  }
  if ('set' in change) return set(draft, way, change);
  const old = draft.valueAt(path);
  proveList(valueOf(spotOf(way)), isMissing(old));
  if (isSeq(way.into) && (way.into.flow || way.into.items.length > 0))
    return { edits: appendEntry(draft, way.into, way.flow, change.entry) };
  return replace(draft, way, [change.entry]);
}

function set(draft: Draft, way: Way, change: Extract<Change, { set: unknown }>): Todo {
  const spot = spotOf(way);
  const old = draft.valueAt(spot.path);
  if (isSame(old, read(change.value))) return { edits: [] };
  const steps = way.into && stepsTo(spot.path, old, change.value);
  const isQuick = steps && steps.length * draft.source.length <= MOST_READ;
  return { ...replace(draft, way, change.value), steps: isQuick ? steps : undefined };
}

/** The value at the end of the way, written anew. */
function replace(draft: Draft, way: Way, value: YamlValue): Todo {
  return { edits: replaceValue(draft, spotOf(way), value) };
}

/** What is missing of a path, made where the way ends. */
function make(draft: Draft, { spot, rest, into, flow }: Way, value: YamlValue, after?: string): Todo {
  const [step, ...deeper] = rest;
  const name = spot ? nameOf(spot.path) : 'the front matter';
  if (into && isSeq(into)) {
    return { edits: appendEntry(draft, into, flow, wrapped(deeper, value, name)) };
  }
  if (isMap(into) || !spot) {
    if (typeof step !== 'string') throw new Refused(`${name} holds a group, not a list`);
    const key = {
      name: step,
      value: wrapped(deeper, value, nameOf([step])),
      after: deeper.length === 0 ? after : undefined,
    };
    return { edits: insertKey(draft, into, flow, key) };
  }
  return replace(draft, { spot, rest: [], into: undefined, flow }, wrapped(rest, value, name));
}

function remove(draft: Draft, change: Extract<Change, { remove: unknown }>): readonly TextEdit[] {
  const path = pathOf(change);
  if (draft.valueAt(path) === undefined) return [];
  return removePart(draft, spotOf(wayTo(draft, path)));
}

function spotOf({ spot }: Way): NonNullable<Way['spot']> {
  if (!spot) throw unsafe();
  return spot;
}
