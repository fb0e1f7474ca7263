import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judge } from '../../../../scripts/reliability/law.js';
import type { Change } from '../../../../src/core/edit/change.js';
import { applyEdits, planEdit } from '../../../../src/core/edit/editFrontMatter.js';
import type { YamlValue } from '../../../../src/core/edit/yamlText.js';
import { readFrontMatter } from '../../../../src/core/notes/frontMatter.js';
import type { KeyPath } from '../../../../src/core/problem.js';
import { anyNotes } from './anyFrontMatter.js';
import { inEditor } from './inEditor.js';

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

interface Wish {
  readonly sort: string;
  readonly place: number;
  readonly value: YamlValue;
  readonly name: string;
  readonly isBehind: boolean;
}

/** A sort of change, made of a number that chooses the place in whatever front matter there is. */
const wishes: fc.Arbitrary<Wish> = fc.record({
  sort: pick<string>('set', 'set', 'remove', 'append', 'append', 'rename', 'make', 'make deep'),
  place: fc.nat({ max: 999 }),
  value: newValues,
  name: pick('new-key', 'a: b', 'to', '{x}', '12', 'Zoë'),
  isBehind: fc.boolean(),
});

function changeOf(before: string, { sort, place, value, name, isBehind }: Wish): Change {
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

/** Refusals that are right whatever the style: what is wished makes no sense there. */
const senseless =
  /holds? a (?:single value|group|list)|only a key has a name|is there already|has only|“[^”]*” has no entry/;

suite('The law of edits', () => {
  test('holds for any change of any front matter', () => {
    const counts = { edited: 0, refused: 0 };
    const reasons = new Map<string, string>();
    fc.assert(
      fc.property(anyNotes, wishes, (before, wish) => {
        const front = readFrontMatter(before);
        fc.pre(front !== undefined && !front.broken && front.problems.length === 0);
        const change = changeOf(before, wish);
        const verdict = judge(before, change);
        if ('refused' in verdict) {
          assert.match(verdict.refused, /^(?:“|Entry \d).* cannot be changed, because .*[^.]\.$/s);
          if (senseless.test(verdict.refused)) return;
          counts.refused += 1;
          reasons.set(verdict.refused.replace(/“[^”]*”/g, '…'), JSON.stringify([before, change]));
          return;
        }
        assert.ok('edited' in verdict, JSON.stringify([verdict, change]));
        counts.edited += 1;
      }),
      { numRuns: Number(process.env['EDIT_RUNS'] ?? 3000) },
    );
    const all = counts.edited + counts.refused;
    assert.ok(counts.edited > 0.97 * all, `${counts.edited} of ${all}: ${[...reasons].join('\n')}`);
  }).timeout(600_000);

  test('holds for several changes in one go, as one after the other', () => {
    fc.assert(
      fc.property(anyNotes, fc.array(wishes, { minLength: 2, maxLength: 3 }), (before, list) => {
        let alone = before;
        const changes: Change[] = [];
        for (const wish of list) {
          const change = changeOf(alone, wish);
          const plan = planEdit(alone, [change]);
          if ('refused' in plan) continue;
          changes.push(change);
          alone = applyEdits(alone, plan.edits);
        }
        const plan = planEdit(before, changes);
        assert.ok('edits' in plan);
        assert.equal(applyEdits(before, plan.edits), alone);
        assert.equal(inEditor(before, plan.edits), alone);
      }),
      { numRuns: 500 },
    );
  }).timeout(600_000);
});
