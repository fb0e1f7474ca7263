import { isMapping } from '../notes/readValue.js';
import type { KeyPath } from '../problem.js';
import type { Change } from './change.js';
import { isSame, read } from './outcome.js';
import { isSingle, type YamlValue } from './yamlText.js';

/** Where more would change than this, little would stay. */
const MAX_STEPS = 12;

/**
 * A list that becomes another list, or a group that becomes another group, as changes of the entries that differ: so the
 * others keep their comments, quotes and order. Undefined where little would stay.
 */
export function stepsTo(path: KeyPath, old: unknown, value: YamlValue): Change[] | undefined {
  if (isSingle(value) || Object.keys(value).length === 0) return undefined;
  const steps = Array.isArray(value)
    ? Array.isArray(old) && listSteps(path, old, value)
    : isMapping(old) && groupSteps(path, old, value as Readonly<Record<string, YamlValue>>);
  return steps && steps.length > 0 && steps.length <= MAX_STEPS ? steps : undefined;
}

function listSteps(
  path: KeyPath,
  old: readonly unknown[],
  value: readonly YamlValue[],
): Change[] | undefined {
  const [from, to] = [old.length, value.length];
  const same = (a: number, b: number): boolean => a >= 0 && b >= 0 && isSame(old[a], read(value[b] ?? null));
  let head = 0;
  while (head < Math.min(from, to) && same(head, head)) head += 1;
  let tail = 0;
  if (to < from) while (tail < to - head && same(from - 1 - tail, to - 1 - tail)) tail += 1;
  const steps: Change[] = [];
  for (let at = head; at < Math.min(from, to - tail); at += 1)
    if (!same(at, at)) steps.push({ set: [...path, at], value: value[at] ?? null });
  for (let at = from - tail - 1; at >= to - tail; at -= 1) steps.push({ remove: [...path, at] });
  for (const entry of value.slice(from)) steps.push({ append: path, entry });
  return from === 0 ? undefined : steps;
}

function groupSteps(
  path: KeyPath,
  old: Readonly<Record<string, unknown>>,
  value: Readonly<Record<string, YamlValue>>,
): Change[] | undefined {
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(value, key));
  if (gone.length === Object.keys(old).length) return undefined;
  const set = Object.entries(value).filter(
    ([key, each]) => !Object.hasOwn(old, key) || !isSame(old[key], read(each)),
  );
  return [
    ...gone.map((key): Change => ({ remove: [...path, key] })),
    ...set.map(([key, each]): Change => ({ set: [...path, key], value: each })),
  ];
}
