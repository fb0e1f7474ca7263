import { testCases } from './checkEdit.js';

const people = [
  'interviewers:',
  '  - name: Dana # lead',
  '    email: d@x.org',
  '',
  "  - {name: 'Sam', email: s@x.org} # ok",
  'status: a',
].join('\n');

suite('Setting a value inside groups and lists', () => {
  testCases([
    [
      'a key of an entry',
      people,
      { set: ['interviewers', 0, 'name'], value: 'Kim' },
      people.replace('Dana', 'Kim'),
    ],
    [
      'a key of an entry in braces, in its quotes',
      people,
      { set: ['interviewers', 1, 'name'], value: 'Kim' },
      people.replace('Sam', 'Kim'),
    ],
    [
      'a new key of an entry, behind another',
      people,
      { set: ['interviewers', 0, 'role'], value: 'x', after: 'name' },
      people.replace('# lead', '# lead\n    role: x'),
    ],
    [
      'a new key of an entry in braces',
      people,
      { set: ['interviewers', 1, 'role'], value: 'a, b' },
      people.replace('s@x.org}', 's@x.org, role: "a, b"}'),
    ],
    [
      'an entry',
      people,
      { set: ['interviewers', 0], value: 'Dana <d@x>' },
      people.replace('name: Dana # lead\n    email: d@x.org', 'Dana <d@x>'),
    ],
    [
      'the entry behind the last',
      'a:\n- b # c',
      { set: ['a', 1], value: { x: 'y', z: [1] } },
      'a:\n- b # c\n- x: y\n  z:\n    - 1',
    ],
    [
      'a key of a group that is empty',
      'to: # who',
      { set: ['to', 'name'], value: 'x' },
      'to: # who\n  name: x',
    ],
    [
      'a key of a group that is a tilde',
      'to: ~ # who',
      { set: ['to', 'name'], value: 'x' },
      'to: # who\n  name: x',
    ],
    ['a key of braces that hold nothing', 'to: { }', { set: ['to', 'name'], value: 'x' }, 'to: {name: x}'],
    [
      'a key without a colon in braces',
      'to: {name, a: b}',
      { set: ['to', 'name'], value: 'x' },
      'to: {name: x, a: b}',
    ],
    [
      'a key of groups that are missing',
      'a: b',
      { set: ['to', 'people', 0, 'name'], value: 'x' },
      'a: b\nto:\n  people:\n    - name: x',
    ],
    [
      'a group beside one in braces',
      'scores:\n  pay: { score: 3 }\nx: y',
      { set: ['scores', 'team'], value: { score: 4, basis: 'seen' } },
      'scores:\n  pay: { score: 3 }\n  team: { score: 4, basis: seen }\nx: y',
    ],
    [
      'a key named like a part of every object',
      'a: b',
      { set: ['__proto__', 'x'], value: 'y' },
      'a: b\n__proto__:\n  x: y',
    ],
    ['in front matter that is a comment', '# nothing yet', { set: 'a', value: 'b' }, '# nothing yet\na: b'],
    ['above three dots', 'a: b\n...', { set: 'c', value: 'd' }, 'a: b\nc: d\n...'],
    ['behind an anchor on nothing', 'a: &x\nb: c', { set: 'a', value: 'd' }, 'a: &x d\nb: c'],
  ]);
});

suite('Setting a value of another shape', () => {
  testCases([
    [
      'a word to a list',
      'a: x # c\nb: y',
      { set: 'a', value: ['p', { q: 'r' }] },
      'a: # c\n  - p\n  - q: r\nb: y',
    ],
    [
      'a word below its key to a list',
      'a: # c\n  x\nb: y',
      { set: 'a', value: ['p'] },
      'a: # c\n  - p\nb: y',
    ],
    [
      'a text of several lines to a group',
      'a: |\n  x\n  y\nb: y',
      { set: 'a', value: { p: 'q' } },
      'a:\n  p: q\nb: y',
    ],
    [
      'a list to a word',
      'a: # c\n  # d\n  - x # e\n  - y\nb: y',
      { set: 'a', value: 'p' },
      'a: p # c\n  # d\nb: y',
    ],
    ['a list in brackets to a word', 'a: [x,\n  y] # c', { set: 'a', value: 'p' }, 'a: p # c'],
    [
      'a list in brackets to another',
      'a: [ x ] # c',
      { set: 'a', value: ['p', 'q: r'] },
      'a: [ p, "q: r" ] # c',
    ],
    [
      'a list right below its key to a group',
      'a:\n- x\nb: y',
      { set: 'a', value: { p: 'q' } },
      'a:\n  p: q\nb: y',
    ],
    ['a group to a list', 'a:\n    x: y\nb: y', { set: 'a', value: ['p'] }, 'a:\n    - p\nb: y'],
    [
      'an entry that is a word to a group',
      'a:\n  - x # c\n  - y',
      { set: ['a', 0], value: { p: 'q' } },
      'a:\n  - # c\n    p: q\n  - y',
    ],
    [
      'an entry that is a word to a list',
      'a:\n  - x\n  - y',
      { set: ['a', 0], value: ['p', 'q'] },
      'a:\n  - - p\n    - q\n  - y',
    ],
    [
      'a value in braces to a group',
      'a: {b: c}',
      { set: ['a', 'b'], value: { p: ['q'] } },
      'a: {b: {p: [q]}}',
    ],
    ['a word to nothing', 'a: x # c\nb: y', { set: 'a', value: null }, 'a: # c\nb: y'],
    ['a list to nothing', 'a: # c\n  - x\nb: y', { set: 'a', value: '' }, 'a: # c\nb: y'],
    ['an entry in brackets to nothing', 'a: [b, c]', { set: ['a', 0], value: null }, 'a: [~, c]'],
    ['a word to an empty list', 'a: x', { set: 'a', value: [] }, 'a: []'],
    ['a list to an empty group', 'a:\n  - x\nb: y', { set: 'a', value: {} }, 'a: {}\nb: y'],
    ['a number to a number', 'a: 3', { set: 'a', value: '4' }, 'a: 4'],
    ['a quoted number to a number', "a: '3'", { set: 'a', value: 4 }, "a: '4'"],
    ['a word to a text that looks like a number', 'a: x', { set: 'a', value: '4' }, 'a: "4"'],
    ['a word in brackets to one with a comma', 'a: [x]', { set: ['a', 0], value: 'y, z' }, 'a: ["y, z"]'],
  ]);
});

suite('Setting a list or group to one like it', () => {
  testCases([
    [
      'a group with question marks is written anew where its keys cannot be taken out one by one',
      'k:\n  ? a\n  : b\n  ? c\n  : d\nz: 1',
      { set: 'k', value: { c: 'd' } },
      'k:\n  c: d\nz: 1',
    ],
    [
      'adds what is new and leaves the rest',
      'a:\n  - x # one\n  - y',
      { set: 'a', value: ['x', 'y', 'z'] },
      'a:\n  - x # one\n  - y\n  - z',
    ],
    [
      'takes out what is gone',
      'a:\n  - x # one\n  - y\n  - z # three',
      { set: 'a', value: ['x', 'z'] },
      'a:\n  - x # one\n  - z # three',
    ],
    [
      'changes what differs deep inside',
      people,
      {
        set: 'interviewers',
        value: [
          { email: 'd@x.org', name: 'Dana' },
          { name: 'Sam', email: 'new@x.org' },
        ],
      },
      people.replace('s@x.org', 'new@x.org'),
    ],
    [
      'writes anew what has nothing in common',
      'a:\n  x: y # z',
      { set: 'a', value: { p: 'q' } },
      'a:\n  p: q',
    ],
    [
      'changes nothing where nothing differs',
      people,
      { set: ['interviewers', 0], value: { email: 'd@x.org', name: 'Dana' } },
      people,
    ],
    [
      'changes nothing where another way to say nothing stands',
      'a: ~\nb: ""',
      { set: 'a', value: '' },
      'a: ~\nb: ""',
    ],
  ]);
});
