import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as yaml from 'yaml';
import {
  type ScalarStyle,
  scalarText,
  styleOf,
  valueText,
  type YamlValue,
} from '../../../../src/core/edit/yamlText.js';
import { readFrontMatter } from '../../../../src/core/notes/frontMatter.js';

const styles: readonly ScalarStyle[] = ['plain', 'single', 'double'];

/** What the reader makes of a text behind `value:`, with a key after it. */
function readBack(written: string): unknown {
  const front = readFrontMatter(`---\nvalue:${written}\nafter: x\n---\nBody\n`);
  assert.ok(front && !front.broken, `cannot be read: ${written}`);
  assert.deepEqual(front.problems, []);
  assert.deepEqual(Object.keys(front.data), ['value', 'after']);
  assert.equal(front.data['after'], 'x');
  return front.data['value'];
}

/** The same text comes back, from one line, in each style, and another parser reads the same. */
function check(value: string): void {
  for (const style of styles) {
    const written = scalarText(value, style);
    assert.doesNotMatch(written, /[\n\r]/, 'more than one line');
    assert.equal(readBack(` ${written}`), value);
    const document = yaml.parseDocument(`value: ${written}\nafter: x\n`, { schema: 'failsafe' });
    assert.deepEqual(document.errors, []);
    assert.equal(document.get('value'), value);
  }
}

/** As the reader gives it: text, with nothing for what is empty. */
function asRead(value: YamlValue, inside = false): unknown {
  if (!inside && typeof value === 'object' && JSON.stringify(value) === '{}') return null;
  if (value === '' || value === null) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((each: YamlValue) => asRead(each, true));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, asRead(each as YamlValue, true)]),
  );
}

/** Groups as plain objects. */
const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

function checkValue(value: YamlValue): void {
  const written = valueText(value);
  assert.deepEqual(bare(readBack(written.startsWith('\n') ? written : ` ${written}`)), bare(asRead(value)));
}

/** Every sort of character that some parser somewhere takes for something else. */
const characters = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 1 }),
  fc.constantFrom(
    ...'\n\r\t\b\0\u0007\u001b\u007f\u0085\u00a0\u061c\u200b\u200e\u2028\u2029\u202e\ufeff\uffff',
  ),
  fc.constantFrom(...':#-?{}[],&*!|>\'"%@`~=\\/$<.'),
  fc.constantFrom(
    ': ',
    ' #',
    '- ',
    '---',
    '...',
    '{{x}}',
    '\r\n',
    'שלום',
    '🦊',
    '\ud800',
    '\udc00',
    '  ',
    'é',
    '한',
  ),
);
const anything = fc
  .array(characters, { minLength: 1, maxLength: 20 })
  .map((parts) => parts.join(''))
  .filter(Boolean);
const long = fc.string({ unit: 'binary', minLength: 300, maxLength: 300 });

suite('A single value', () => {
  const known: readonly string[] = [
    ...'a|a b|Zoë|null|Null|~|yes|no|true|on|y|0|0123|1.10|1e3|0x1F|14:30|1_000|.nan'.split('|'),
    ...'+14155550100|2026-03-24|2026-03-24T14:00+01:00|12345678901234567890'.split('|'),
    ...[
      ': ',
      'a: b',
      'a:',
      ':a',
      ' #',
      'a #b',
      '#a',
      '- ',
      '- a',
      '-',
      '--',
      '---',
      '--- a',
      '...',
      '? ',
      '? a',
      '?',
    ],
    ...[
      '{{x}}',
      '{a}',
      '[a]',
      '[[Dana]]',
      '{',
      '}',
      '[',
      ']',
      ',',
      'a, b',
      '&a',
      '*a',
      '*great*',
      '!a',
      '!!str a',
    ],
    ...[
      '|',
      '>',
      '|\n a',
      '%a',
      '@dana',
      '`a`',
      '=',
      '<<',
      '<%= a %>',
      '"',
      "'",
      '"a"',
      "'a'",
      "it's",
      'say "a"',
    ],
    ...[
      '\\',
      '\\n',
      'C:\\temp',
      'a\\',
      '\n',
      'a\nb',
      'a\r\nb',
      '\r',
      '\t',
      'a\tb',
      ' ',
      '  a',
      'a  ',
      '\na',
      'a\n\n',
    ],
    ...[
      '\0',
      'a\u0007b',
      '\u001b[31m',
      '\u007f',
      '\u0085',
      '\u00a0',
      '\u200b',
      '\u2028',
      '\u2029',
      '\ufeff',
      '\uffff',
    ],
    ...[
      '🦊',
      '🧑‍💼',
      '👩🏽‍🔬',
      'שלום עולם',
      '\u202efdp.exe',
      'مرحبا',
      '東京',
      'e\u0301',
      '한국',
      '\ud800',
      'a\udc00b',
    ],
    ...[
      '__proto__',
      'constructor',
      'a \u2028b',
      'a\u2028---',
      'R&D: "C#" {1}',
      '# '.repeat(150),
      'x'.repeat(5000),
    ],
  ];
  for (const value of known) {
    const shown = JSON.stringify(value);
    test(`${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown} comes back`, () => check(value));
  }

  test('of any characters comes back, in any style', () => {
    fc.assert(fc.property(anything, check), { numRuns: 3000 });
  }).timeout(60_000);
  test('of 300 characters comes back', () => {
    fc.assert(fc.property(long, check), { numRuns: 200 });
  }).timeout(60_000);

  const written: readonly (readonly [string | number | boolean | null, ScalarStyle, string])[] = [
    ['Acme, Inc.', 'plain', 'Acme, Inc.'],
    ['2026-03-24T14:00+01:00', 'plain', '2026-03-24T14:00+01:00'],
    ['sent', 'single', "'sent'"],
    ['sent', 'double', '"sent"'],
    ["it's", 'single', "'it''s'"],
    ['a: b', 'plain', '"a: b"'],
    ['a\nb', 'single', '"a\\nb"'],
    [5, 'plain', '5'],
    [true, 'plain', 'yes'],
    ['', 'double', ''],
    [null, 'plain', ''],
  ];
  for (const [value, style, text] of written)
    test(`${JSON.stringify(value)} is written ${style}: ${text}`, () =>
      assert.equal(scalarText(value, style), text));

  test('keeps the style in which it was written', () => {
    const styleIn = (text: string): ScalarStyle => styleOf(yaml.parseDocument(text).contents as yaml.Scalar);
    assert.deepEqual(["'a'", '"a"', 'a', '|\n a'].map(styleIn), ['single', 'double', 'plain', 'plain']);
    assert.equal(styleOf(null), 'plain');
  });
});

suite('Lists and groups', () => {
  test('stand below their key, indented', () =>
    assert.equal(
      valueText([{ name: 'Dana', email: 'd@x.org' }, 'b']),
      '\n  - name: Dana\n    email: d@x.org\n  - b',
    ));
  test('of a history stand on one line for each entry', () =>
    assert.equal(
      valueText([{ on: '2026-03-24', status: 'applied' }]),
      '\n  - {on: 2026-03-24, status: applied}',
    ));
  test('that hold nothing stand on the line of their key', () => {
    assert.equal(valueText([]), '[]');
    assert.equal(valueText({}), '');
  });
  test('leave a place for what is not known', () =>
    assert.equal(valueText({ id: 'a', weight: null }).replace(/ +$/gm, ''), '\n  id: a\n  weight:'));

  const known: readonly YamlValue[] = [
    ['a', 'yes', 'no', '~', 'null', '0123', '2026-03-24', '', 'a: b', '- a', '{{x}}'],
    [['a', ['b']], [], {}],
    { a: { b: { c: ['d'] } } },
    { 'a: b': 'c', '#': 'd', '- e': 'f', '': 'g', 'h i': 'j', '0123': 'k', null: 'l', '~': 'm', yes: true },
    [{ on: 'a, b', status: '{c}', note: 'd: e # f' }],
    [
      { on: 'a', note: null },
      { on: '] }', note: '\n' },
    ],
    ['a\u2028b', 'a \u2028b', 'a\n---\nb', '\u007f', '\ud800', 'x'.repeat(300)],
    [true, false, 0, -5, 1.5],
    JSON.parse('{"__proto__": {"a": "b"}, "constructor": "c"}') as YamlValue,
  ];
  for (const value of known)
    test(`${JSON.stringify(value).slice(0, 60)} comes back`, () => checkValue(value));

  test('of any values come back', () => {
    const { value } = fc.letrec<{ value: YamlValue; some: YamlValue }>((tie) => ({
      value: fc.oneof(
        { weight: 3, arbitrary: fc.array(tie('some'), { maxLength: 4 }) },
        { weight: 2, arbitrary: fc.dictionary(anything, tie('some'), { maxKeys: 4, noNullPrototype: true }) },
        fc.array(fc.record({ on: anything, status: anything, note: fc.option(anything) }), { maxLength: 3 }),
      ) as fc.Arbitrary<YamlValue>,
      some: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        { weight: 4, arbitrary: anything },
        fc.boolean(),
        fc.integer(),
        tie('value'),
      ),
    }));
    fc.assert(fc.property(value, checkValue), { numRuns: 1500 });
  }).timeout(60_000);
});
