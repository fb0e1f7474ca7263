import type { Change } from '../../src/core/edit/change.js';
import { planEdit } from '../../src/core/edit/editFrontMatter.js';
import { type FrontMatter, readFrontMatter } from '../../src/core/notes/frontMatter.js';
import type { KeyPath } from '../../src/core/problem.js';
import { judge, type Verdict } from './law.js';

/** What was seen in a folder of notes. */
export interface NoteCounts {
  readonly files: { all: number; front: number; read: number };
  readonly kinds: Map<string, { tried: number; edited: number }>;
  /** Why changes of notes that can be read were refused. */
  readonly reasons: Map<string, { count: number; example: string }>;
  readonly breaches: { readonly path: string; readonly change: Change; readonly verdict: Verdict }[];
  readonly slowest: { ms: number; path: string };
}

export function newCounts(): NoteCounts {
  return {
    files: { all: 0, front: 0, read: 0 },
    kinds: new Map(),
    reasons: new Map(),
    breaches: [],
    slowest: { ms: 0, path: '' },
  };
}

/** What was seen in two folders together. */
export function addCounts(a: NoteCounts, b: NoteCounts): NoteCounts {
  const kinds = new Map(a.kinds);
  for (const [kind, { tried, edited }] of b.kinds) {
    const seen = kinds.get(kind) ?? { tried: 0, edited: 0 };
    kinds.set(kind, { tried: seen.tried + tried, edited: seen.edited + edited });
  }
  const reasons = new Map(a.reasons);
  for (const [reason, { count, example }] of b.reasons)
    reasons.set(reason, { count: count + (reasons.get(reason)?.count ?? 0), example });
  return {
    files: {
      all: a.files.all + b.files.all,
      front: a.files.front + b.files.front,
      read: a.files.read + b.files.read,
    },
    kinds,
    reasons,
    breaches: [...a.breaches, ...b.breaches],
    slowest: a.slowest.ms > b.slowest.ms ? a.slowest : b.slowest,
  };
}

/** Tries every sort of change on a note, each alone. */
export function checkNote(text: string, path: string, counts: NoteCounts): void {
  counts.files.all += 1;
  const front = readFrontMatter(text);
  if (!front) return;
  counts.files.front += 1;
  if (!front.broken && front.problems.length === 0) counts.files.read += 1;
  for (const [kind, change] of changesOf(front)) {
    const verdict = judge(text, change);
    const ms = timeOf(text, change, counts.slowest.ms);
    if (ms > counts.slowest.ms) Object.assign(counts.slowest, { ms, path });
    count(counts, { kind, path, change, verdict });
  }
}

/** The time of a plan; one that is slower than all before is measured again, for the machine has other work too. */
function timeOf(text: string, change: Change, slowest: number): number {
  let best = Infinity;
  for (let run = 0; run < 3 && best > slowest; run += 1) {
    const began = performance.now();
    planEdit(text, [change]);
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

function count(
  { kinds, reasons, breaches }: NoteCounts,
  { kind, path, change, verdict }: { kind: string; path: string; change: Change; verdict: Verdict },
): void {
  const seen = kinds.get(kind) ?? { tried: 0, edited: 0 };
  kinds.set(kind, { tried: seen.tried + 1, edited: seen.edited + ('edited' in verdict ? 1 : 0) });
  if ('refused' in verdict) {
    const reason = `${kind}: ${verdict.refused.replace(/“[^”]*”/g, '“…”').replace(/\d+/g, 'n')}`;
    const known = reasons.get(reason) ?? { count: 0, example: path };
    reasons.set(reason, { ...known, count: known.count + 1 });
  } else if (!('edited' in verdict)) breaches.push({ path, change, verdict });
}

function* changesOf({ data }: FrontMatter): Generator<readonly [string, Change]> {
  yield ['add a key', { set: 'corpus-new-key', value: 'new: “value” #1' }];
  yield ['add a list', { append: 'corpus-new-list', entry: { on: '2026-03-24', status: 'applied' } }];
  yield ['add a key in a new group', { set: ['corpus-new-group', 'name'], value: 'Dana' }];
  for (const key of Object.keys(data)) {
    yield ['add a key behind another', { set: 'corpus-new-key', value: 'new', after: key }];
    yield ['rename a key', { rename: key, to: 'corpus-renamed' }];
  }
  yield* changesIn(data, []);
}

function* changesIn(value: unknown, path: KeyPath): Generator<readonly [string, Change]> {
  const part = typeof path.at(-1) === 'number' ? 'an entry' : 'a key';
  if (path.length > 0) yield [`remove ${part}`, { remove: path }];
  if (typeof value !== 'object' || value === null) {
    yield ['set a single value', { set: path, value: `${String(value ?? '')}x` }];
    yield ['set a single value to a list', { set: path, value: ['a', 'b: c'] }];
    yield ['set a single value to nothing', { set: path, value: null }];
    if (value === null) yield ['append to nothing', { append: path, entry: 'new entry' }];
  } else if (Array.isArray(value)) {
    yield ['append a word to a list', { append: path, entry: 'new entry' }];
    yield ['append a group to a list', { append: path, entry: { name: 'Dana', email: 'd@example.com' } }];
    yield ['set a list to a word', { set: path, value: 'word' }];
    yield ['set a list to another list', { set: path, value: ['a', ...(value as string[]).slice(1)] }];
    for (const [at, item] of value.entries()) yield* changesIn(item, [...path, at]);
  } else {
    if (path.length > 0) yield ['set a group to another group', { set: path, value: { a: 'b', c: ['d'] } }];
    if (path.length > 0) yield ['add a key to a group', { set: [...path, 'corpus-new-key'], value: 'new' }];
    for (const [key, each] of Object.entries(value)) yield* changesIn(each, [...path, key]);
  }
}
