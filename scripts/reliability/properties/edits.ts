import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Change } from '../../../src/core/edit/change.js';
import { applyEdits, planEdit } from '../../../src/core/edit/editFrontMatter.js';
import type { YamlValue } from '../../../src/core/edit/yamlText.js';
import { readFrontMatter } from '../../../src/core/notes/frontMatter.js';
import type { KeyPath } from '../../../src/core/problem.js';
import { anyFrontMatter } from '../frontMatters.js';
import { inEditor } from '../inEditor.js';
import { judge } from '../law.js';
import { law } from '../property.js';
import { fileTexts } from './texts.js';

const pick = fc.constantFrom;

const words = fc.oneof(
  pick('sent', '2026-03-24T14:00+01:00', 'a: b', 'it’s #1', '- x', '\u00a0', '~', 'null', '{{x}}', 'a, b'),
  pick('', '? x', 'a\nb', '\ufffd', '\0', '5', '\u2028', '[', '---', "'", '"', '\\', '| x'),
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
);
const newValues: fc.Arbitrary<YamlValue> = fc.letrec<{ any: YamlValue }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: words },
    pick<YamlValue>(null, true, false, 0, 12, [], {}),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(pick('a', 'on', 'status', '__proto__', 'a: b', '', 'zz zz'), tie('any'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).any;

export interface Wish {
  readonly sort: string;
  readonly place: number;
  readonly value: YamlValue;
  readonly name: string;
  readonly isBehind: boolean;
}

/** A sort of change, made of a number that chooses the place in whatever front matter there is. */
export const wishes: fc.Arbitrary<Wish> = fc.record({
  sort: pick<string>(
    ...['set', 'set', 'remove', 'append', 'append', 'rename', 'make', 'make a list', 'make deep'],
  ),
  place: fc.nat({ max: 999 }),
  value: newValues,
  name: pick('new-key', 'a: b', 'to', '{x}', '12', 'Zoë'),
  isBehind: fc.boolean(),
});

/** The change that a wish is in this front matter. */
export function changeOf(before: string, { sort, place, value, name, isBehind }: Wish): Change {
  const paths = [...pathsIn(readFrontMatter(before)?.data ?? {})];
  const path = paths[place % Math.max(1, paths.length)] ?? ['new'];
  const after = isBehind ? String(path.at(-1)) : undefined;
  switch (sort) {
    case 'set':
      return { set: path, value };
    case 'remove':
      return { remove: path };
    case 'append':
      return { append: path, entry: value };
    case 'rename':
      return { rename: path, to: name };
    case 'make':
      return { set: [...path.slice(0, -1), name], value, after };
    case 'make a list':
      return { append: [...path.slice(0, -1), name], entry: value, after };
    default:
      return { set: [...path, name, 'deep', 0], value };
  }
}

function* pathsIn(value: unknown, path: KeyPath = []): Generator<KeyPath> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* pathsIn(item, [...path, at]);
  else for (const [key, each] of Object.entries(value)) yield* pathsIn(each, [...path, key]);
}

const texts = fc.oneof({ weight: 4, arbitrary: anyFrontMatter }, fileTexts);

export const edits = [
  law(
    'an edit changes its own value and not one byte more, or nothing',
    100_000,
    fc.tuple(texts, wishes),
    ([before, wish]) => {
      const change = changeOf(before, wish);
      const verdict = judge(before, change);
      if ('refused' in verdict) assert.match(verdict.refused, /^[“A-Z].*\.$/s);
      else assert.ok('edited' in verdict, JSON.stringify([verdict, change]));
    },
  ),
  law(
    'several edits in one go are the same as one after the other',
    20_000,
    fc.tuple(texts, fc.array(wishes, { minLength: 2, maxLength: 3 })),
    ([before, list]) => {
      const { after, changes } = oneByOne(before, list);
      const plan = planEdit(before, changes);
      if (changes.length === 0) return;
      assert.ok('edits' in plan);
      assert.equal(applyEdits(before, plan.edits), after);
      assert.equal(inEditor(before, plan.edits), after);
    },
  ),
];

/** What becomes of a text with one change after the other, and the changes that were not refused. */
function oneByOne(before: string, list: readonly Wish[]): { after: string; changes: readonly Change[] } {
  const changes: Change[] = [];
  let after = before;
  for (const wish of list) {
    const change = changeOf(after, wish);
    const plan = planEdit(after, [change]);
    if ('refused' in plan) continue;
    changes.push(change);
    after = applyEdits(after, plan.edits);
  }
  return { after, changes };
}
