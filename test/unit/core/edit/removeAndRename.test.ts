import type { Change } from '../../../../src/core/edit/editFrontMatter.js';
import { check, checkRefused, note, testCases } from './checkEdit.js';

suite('Removing', () => {
  testCases([
    ['a key, with the comment behind it', 'a: b\nc: d # e\nf: g', { remove: 'c' }, 'a: b\nf: g'],
    ['the first key', '# top\na: b\nc: d', { remove: 'a' }, '# top\nc: d'],
    ['the last key', 'a: b\nc: d # e', { remove: 'c' }, 'a: b'],
    [
      'a key with a list and the comments in it',
      'a:\n  - b # c\n  # d\n  - e\nf: g',
      { remove: 'a' },
      'f: g',
    ],
    ['a key, but not the comment below it', 'a:\n  - b\n  # c\n\nf: g', { remove: 'a' }, '  # c\n\nf: g'],
    ['a text of several lines', 'a: |\n  b\n\n  c\n\nf: g', { remove: 'a' }, '\nf: g'],
    ['a key of a group', 'to:\n  name: x # y\n  email: z', { remove: ['to', 'name'] }, 'to:\n  email: z'],
    [
      'the last key of a group',
      'to: # who\n  name: x # y\nb: c',
      { remove: ['to', 'name'] },
      'to: # who\nb: c',
    ],
    ['the first key of an entry', 'a:\n  - b: c # d\n    e: f', { remove: ['a', 0, 'b'] }, 'a:\n  - e: f'],
    ['the only key of an entry', 'a:\n  - b: c # d\n  - e', { remove: ['a', 0, 'b'] }, 'a:\n  -\n  - e'],
    ['an entry', 'a:\n- b # c\n# d\n- e', { remove: ['a', 0] }, 'a:\n# d\n- e'],
    ['the last entry', 'a:\n  - b\nc: d', { remove: ['a', 0] }, 'a:\nc: d'],
    ['an entry of several lines', 'a:\n  - b: c\n    d: e\n  - f', { remove: ['a', 0] }, 'a:\n  - f'],
    ['the first entry of a list in a list', 'a:\n  - - b\n    - c', { remove: ['a', 0, 0] }, 'a:\n  - - c'],
    ['the first entry in brackets', 'a: [ b, c ]', { remove: ['a', 0] }, 'a: [ c ]'],
    ['the last entry in brackets', 'a: [b, c]', { remove: ['a', 1] }, 'a: [b]'],
    ['the only entry in brackets', 'a: [ b, ]', { remove: ['a', 0] }, 'a: []'],
    ['a key in braces', 'a: {b: c, d: e, f: g}', { remove: ['a', 'd'] }, 'a: {b: c, f: g}'],
    [
      'an entry on a line of its own',
      'a: [\n  b, # 1\n  c, # 2\n  d # 3\n]',
      { remove: ['a', 1] },
      'a: [\n  b, # 1\n  d # 3\n]',
    ],
    [
      'a last entry on a line of its own',
      'a: [\n  b, # 1\n  c # 2\n]',
      { remove: ['a', 1] },
      'a: [\n  b, # 1\n]',
    ],
    ['what is not there', 'a: b', { remove: 'c' }, 'a: b'],
    ['what cannot be there', 'a: b', { remove: ['a', 'c', 3] }, 'a: b'],
  ]);
  test('the only key leaves empty front matter', () =>
    check('---\r\na: b\r\n---\r\nB', { remove: 'a' }, '---\r\n---\r\nB'));
  test('the only key, without a last newline', () => check('---\na: b\n---', { remove: 'a' }, '---\n---'));
});

suite('Renaming', () => {
  testCases([
    ['a key', 'a: b # a\nc: a', { rename: 'a', to: 'x-y' }, 'x-y: b # a\nc: a'],
    ['a key in its quotes', '"a" : b', { rename: 'a', to: 'c' }, '"c" : b'],
    ['a key of an entry', 'a:\n  - a: b', { rename: ['a', 0, 'a'], to: 'c' }, 'a:\n  - c: b'],
    ['a key in braces', 'a: {b: c}', { rename: ['a', 'b'], to: 'd, e' }, 'a: {"d, e": c}'],
    ['to a name that needs quotes', 'a: b', { rename: 'a', to: 'c: d' }, '"c: d": b'],
    ['to the same name', 'a: b', { rename: 'a', to: 'a' }, 'a: b'],
    ['once more', 'a: b', { rename: 'c', to: 'a' }, 'a: b'],
  ]);
  test('to a name that is taken is refused', () =>
    checkRefused(
      note('a: b\nc: d'),
      { rename: 'a', to: 'c' },
      '“a” cannot be changed, because the key “c” is there',
    ));
  test('a key that is not there is refused', () =>
    checkRefused(note('a: b'), { rename: 'x', to: 'c' }, 'the key is not there'));
  test('an entry is refused', () =>
    checkRefused(
      note('a: [b]'),
      { rename: ['a', 0], to: 'c' },
      'Entry 1 of “a” cannot be changed, because only a key',
    ));
});

suite('Appending anything', () => {
  testCases([
    ['a word', 'a:\n  - b # c\n# d', { append: 'a', entry: 'x: y' }, 'a:\n  - b # c\n  - "x: y"\n# d'],
    ['a word to quoted ones', "a:\n- 'b'", { append: 'a', entry: 'x' }, "a:\n- 'b'\n- 'x'"],
    ['a word in brackets', "a: ['b',]", { append: 'a', entry: 'x' }, "a: ['b', 'x',]"],
    ['nothing', 'a: [b]', { append: 'a', entry: null }, 'a: [b, ~]'],
    ['a list', 'a:\n  - [b]', { append: 'a', entry: ['x', 'y'] }, 'a:\n  - [b]\n  - [x, y]'],
    [
      'a group in the order of the last',
      'a:\n- id: b\n  name: "c"',
      { append: 'a', entry: { name: 'x', id: 'y' } },
      'a:\n- id: b\n  name: "c"\n- id: y\n  name: "x"',
    ],
    ['to a list inside', 'a: [{b: [c]}]', { append: ['a', 0, 'b'], entry: 'x' }, 'a: [{b: [c, x]}]'],
    [
      'to a list that is missing in a group',
      'a:\n  b: c',
      { append: ['a', 'd'], entry: 'x' },
      'a:\n  b: c\n  d:\n    - x',
    ],
    ['to a tilde', 'a: ~ # b', { append: 'a', entry: 'x' }, 'a: # b\n  - x'],
    [
      'to empty quotes',
      'a: ""',
      { append: 'a', entry: { name: 'x', email: 'y' } },
      'a:\n  - name: x\n    email: y',
    ],
  ]);
  test('to a word is refused', () =>
    checkRefused(
      note('a: b'),
      { append: 'a', entry: 'x' },
      '“a” cannot be changed, because it holds a single value, not a list.',
    ));
  test('to a group is refused', () =>
    checkRefused(note('a: {b: c}'), { append: 'a', entry: 'x' }, 'because it holds a group, not a list'));
});

suite('A refusal names the key and says why', () => {
  const cases: readonly (readonly [string, string, Change, string])[] = [
    [
      'a path through a word',
      'a: b',
      { set: ['a', 'c'], value: 'x' },
      '“c” cannot be changed, because “a” holds a single value.',
    ],
    ['a key of a list', 'a: [b]', { set: ['a', 'c'], value: 'x' }, 'because “a” holds a list'],
    [
      'an entry of a group',
      'a: {b: c}',
      { set: ['a', 0], value: 'x' },
      'because “a” holds a group, not a list',
    ],
    [
      'an entry far behind the last',
      'a: [b]',
      { set: ['a', 2], value: 'x' },
      'because “a” has only one entry',
    ],
    ['an entry far behind nothing', 'b: c', { set: ['a', 2], value: 'x' }, 'because “a” has no entry 2'],
    [
      'a doubled key',
      'a: b\nc: 1\nc: 2',
      { remove: 'a' },
      '“a” cannot be changed, because the key “c” stands there twice.',
    ],
    ['an asterisk', 'a: &x b\nc: *x', { remove: 'a' }, '“c” repeats another value with an asterisk'],
    ['a tag', 'a: !!str b', { set: 'a', value: 'x' }, 'its value has a tag'],
    ['a list as a key', '[flow]: b\na: c', { set: 'a', value: 'x' }, 'line 2 of the file cannot be read'],
    [
      'a value that parsers read in two ways',
      'a: "b" no key: c',
      { set: 'a', value: 'x' },
      'cannot be changed safely',
    ],
    [
      'quotes that parsers read in two ways',
      "a: '  \n  '\nb: c",
      { set: 'b', value: 'x' },
      'cannot be changed safely',
    ],
    ['a key after a question mark', '? a\n: b\nc: d', { remove: 'a' }, 'cannot be changed safely'],
  ];
  for (const [name, from, change, words] of cases) test(name, () => checkRefused(note(from), change, words));
});
