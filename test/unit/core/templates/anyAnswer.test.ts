import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter } from '../../../../src/core/notes/frontMatter.js';
import type { KeyKind } from '../../../../src/core/notes/keyKinds.js';
import { noteTypes, type TypeName } from '../../../../src/core/noteTypes/index.js';
import type { NoteType } from '../../../../src/core/noteTypes/noteType.js';
import { planOf } from './planning.js';

const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

suite('Any answer', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'grapheme', minLength: 300, maxLength: 300 }),
    fc.constantFrom(
      ...[
        'a: b',
        'a #b',
        '- a',
        '"',
        "'",
        'a\nb',
        '{{x}}',
        '{{#a}}',
        'null',
        '~',
        'yes',
        '0123',
        '2026-03-24',
      ],
    ),
    fc.constantFrom(
      ...[
        '🧑‍💼',
        'שלום',
        '\u202ex',
        '---',
        '\\',
        "$& $'",
        'a\u2028b',
        '\ud800',
        'a \u2028',
        'Müller & Söhne, Inc. #1',
      ],
    ),
  );
  /** Answers that a key takes. */
  const answersFor = (kind: KeyKind): fc.Arbitrary<unknown> => {
    const plain: Partial<Record<KeyKind['kind'], fc.Arbitrary<unknown>>> = {
      text: texts,
      link: texts,
      day: fc.constantFrom('2026-03-24', '2028-02-29'),
      moment: fc.constantFrom('2026-03-24T14:00+01:00', '2026-12-31T23:59Z'),
      month: fc.constant('2022-05'),
      week: fc.constantFrom('2026-W13', '2026-W53'),
      zone: fc.constantFrom('Europe/Berlin', 'Asia/Tokyo'),
      yesNo: fc.boolean(),
    };
    if (kind.kind === 'number') return fc.integer({ min: kind.min, max: kind.max });
    if (kind.kind === 'choice') return fc.constantFrom(...kind.values);
    if (kind.kind === 'list') return fc.array(answersFor(kind.of), { minLength: 1, maxLength: 3 });
    if (kind.kind === 'map')
      return fc.dictionary(texts, answersFor(kind.of), { minKeys: 1, maxKeys: 3, noNullPrototype: true });
    if (kind.kind !== 'record') return plain[kind.kind] as fc.Arbitrary<unknown>;
    const keys = Object.entries(kind.keys).map(([key, of]) => [key, answersFor(of)] as const);
    return fc.record(Object.fromEntries(keys), {
      noNullPrototype: true,
      requiredKeys: ['name', 'on', 'id', 'from'].filter((key) => key in kind.keys),
    });
  };
  const asText = (value: unknown): unknown => {
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    if (typeof value !== 'object' || value === null) return String(value);
    if (Array.isArray(value)) return value.map(asText);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asText(each)]));
  };

  for (const { type, keys } of noteTypes as readonly (NoteType & { type: TypeName })[]) {
    const all = fc.record(
      Object.fromEntries(Object.entries(keys).map(([key, { is }]) => [key, answersFor(is)])),
      { requiredKeys: [], noNullPrototype: true },
    );
    test(`comes back from the front matter of a new ${type} as it went in`, () => {
      fc.assert(
        fc.property(all, (answers) => {
          const plan = planOf(type, answers);
          const data = readFrontMatter(plan.text)?.data ?? {};
          for (const [key, value] of Object.entries(answers))
            assert.deepEqual(bare(data[key]), bare(asText(value)), key);
          assert.equal(data['type'], type);
        }),
        { numRuns: 250 },
      );
    }).timeout(60_000);
  }
});
