import { isMapping, isMissing } from '../notes/readValue.js';
import type { KeyPath } from '../problem.js';
import { pathOf } from './changePath.js';
import type { Change } from './change.js';
import { asRead } from './scalarText.js';
import { isSingle, type YamlValue } from './yamlText.js';

/** What the reader makes of a value: text, nothing, lists and groups of these. */
export function read(value: YamlValue): unknown {
  if (isSingle(value)) return asRead(value);
  if (Array.isArray(value)) return value.map((each: YamlValue) => read(each));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, read(each)]));
}

/** Whether two values that were read are the same; the order of keys does not count, and nothing is nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (isMissing(a) && isMissing(b)) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((each, at) => isSame(each, b[at]));
  if (!isMapping(a)) return a === b;
  if (!isMapping(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

/** All that the front matter holds after a change, by the meaning of the change alone. */
export function outcomeOf(data: unknown, change: Change): unknown {
  const path = pathOf(change);
  if ('set' in change) return changed(data, path, () => read(change.value));
  if ('append' in change)
    return changed(data, path, (list) => [...(Array.isArray(list) ? list : []), read(change.entry)]);
  if ('remove' in change) return changed(data, path, () => undefined);
  return changed(data, path.slice(0, -1), (group) =>
    Object.fromEntries(
      Object.entries(group as object).map(([key, value]) => [key === path.at(-1) ? change.to : key, value]),
    ),
  );
}

/** The data with another value at a path; an undefined one takes the key or entry out. */
function changed(data: unknown, path: KeyPath, update: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return update(data);
  if (typeof step === 'number') {
    const list = Array.isArray(data) ? [...(data as unknown[])] : [];
    const value = changed(list[step], rest, update);
    list.splice(step, 1, ...(value === undefined ? [] : [value]));
    return list;
  }
  const entries = new Map(isMapping(data) ? Object.entries(data) : []);
  const value = changed(entries.get(step), rest, update);
  if (value === undefined) entries.delete(step);
  else entries.set(step, value);
  return Object.fromEntries(entries);
}

/** The data with nothing in the place of an empty list or group; as it is where that is not empty. */
export function withNothingAt(data: unknown, path: KeyPath): unknown {
  if (path.length === 0) return data;
  return changed(data, path, (value) =>
    typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? null : value,
  );
}
