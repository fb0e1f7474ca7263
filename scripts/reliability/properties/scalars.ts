import assert from 'node:assert/strict';
import fc from 'fast-check';
import yaml from 'js-yaml';
import { parse } from 'yaml';
import { scalarText, valueText, type YamlValue } from '../../../src/core/edit/yamlText.js';
import { readFrontMatter } from '../../../src/core/notes/frontMatter.js';
import { law } from '../property.js';
import { anyText } from './texts.js';

const words = fc.oneof(
  anyText(30),
  fc.constantFrom(
    ...[
      'null',
      '~',
      'yes',
      'no',
      'true',
      'Null',
      '0123',
      '0o17',
      '0x1F',
      '1_000',
      '.nan',
      '-.inf',
      '1e3',
      '-',
    ],
    ...[
      '14:30',
      '2026-03-24',
      '2026-03-24T14:00+01:00',
      '---',
      '...',
      '- a',
      'a: b',
      'a #b',
      '#',
      '@a',
      '`',
      '%',
    ],
    ...[
      '[',
      ']',
      '{',
      '}',
      ',',
      '*a',
      '&a',
      '!t',
      '|',
      '>',
      '"',
      "'",
      "''",
      '\\',
      ' a',
      'a ',
      '\n',
      'a\n',
      '\t',
    ],
    ...[
      'a\nb',
      '\r',
      'a\r\nb',
      '\u0085',
      '\u2028',
      '\uFEFF',
      '\u0000',
      '\u007f',
      '\ud800',
      '🦊',
      '<<',
      '=',
      '?',
    ],
  ),
  fc
    .array(fc.constantFrom(...'-:#?,[]{}&*!|>\'"%@` \t\n\\~=<a0é'.split('')), { maxLength: 12 })
    .map((p) => p.join('')),
);

const values: fc.Arbitrary<YamlValue> = fc.letrec<{ value: YamlValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    words.filter((word) => word !== ''),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(words, fc.constantFrom('on', 'status', '__proto__')), tie('value'), {
      maxKeys: 3,
      noNullPrototype: true,
    }) as fc.Arbitrary<YamlValue>,
  ),
})).value;

/** A group without entries is written as nothing, or as nothing in a list. */
function withoutNothing(value: YamlValue): unknown {
  if (value === null || typeof value !== 'object') return value === '' ? null : value;
  if (Array.isArray(value)) return value.map(withoutNothing);
  return Object.entries(value).map(([key, each]) => [key, withoutNothing(each)]);
}

export const scalars = [
  law(
    'a text written into front matter is the same text for every YAML reader',
    300_000,
    fc.tuple(words, fc.constantFrom('plain' as const, 'single' as const, 'double' as const)),
    ([value, style]) => {
      const line = `value: ${scalarText(value, style)}`;
      const source = `${line}\nafter: x\n`;
      if (value === '') return;
      const expected = { value, after: 'x' };
      assert.ok(!/[\r\n]/.test(line), 'more than one line');
      assert.deepEqual({ ...readFrontMatter(`---\n${source}---\n`)?.data }, expected);
      assert.deepEqual(yaml.safeLoad(source, { schema: yaml.FAILSAFE_SCHEMA }), expected);
      assert.deepEqual(parse(source, { schema: 'core' }), expected);
      assert.deepEqual(parse(source, { schema: 'failsafe' }), expected);
    },
  ),
  law('a list or group written into front matter comes back', 20_000, values, (value) => {
    const front = readFrontMatter(`---\nvalue: ${valueText(value)}\nafter: x\n---\n`);
    assert.deepEqual(front?.problems, []);
    const expected = withoutNothing(value);
    const isNothing = Array.isArray(expected) && expected.length === 0 && !Array.isArray(value);
    assert.deepEqual(withoutNothing(front.data['value'] as YamlValue), isNothing ? null : expected);
    assert.equal(front.data['after'], 'x');
  }),
];
