import assert from 'node:assert/strict';
import { type Change, planEdit } from '../../../../src/core/edit/editFrontMatter.js';
import { check, checkRefused, note } from './checkEdit.js';

const set = (key: string, value: string, after?: string): Change => ({ set: key, value, after });
const sent = set('status', 'sent', 'type');
const entry: Change = { append: 'history', entry: { on: '2026-03-24', status: 'applied' }, after: 'status' };

suite('Setting a value that is there', () => {
  const values: readonly (readonly [string, string, string])[] = [
    ['plain', 'status: draft', 'status: sent'],
    ['in single quotes', "status: 'draft'", "status: 'sent'"],
    ['in double quotes', 'status: "draft"', 'status: "sent"'],
    ['with more blanks', 'status:    draft', 'status:    sent'],
    ['with a tab', 'status:\tdraft', 'status:\tsent'],
    ['with blanks behind', 'status: draft   ', 'status: sent   '],
    ['with a comment', 'status: draft   # for now', 'status: sent   # for now'],
    ['with a comment and quotes', 'status: "draft" # "for" now', 'status: "sent" # "for" now'],
    ['below its key', 'status:\n  draft', 'status:\n  sent'],
    ['over two lines', 'status: draft\n  still', 'status: sent'],
    ['of several lines', 'status: |\n  draft\n   still', 'status: sent'],
    ['of folded lines', 'status: >-\n  draft\n\n  still\n', 'status: sent\n'],
    ['with an anchor that nobody uses', 'status: &s draft', 'status: &s sent'],
    ['under a quoted key', '"status": draft', '"status": sent'],
    ['of blanks in quotes', 'status: " "', 'status: "sent"'],
    ['empty', 'status:', 'status: sent'],
    ['empty with a blank', 'status: ', 'status: sent '],
    ['empty with a comment', 'status: # later', 'status: sent # later'],
    ['empty in quotes', "status: ''", "status: 'sent'"],
    ['that is a bare tilde', 'status: ~', 'status: sent'],
  ];
  for (const [name, from, to] of values) {
    test(name, () =>
      check(note(`type: x\n${from}\nsent: # when\n  `), sent, note(`type: x\n${to}\nsent: # when\n  `)),
    );
    test(`${name}, as the last key`, () => check(note(`type: x\n${from}`), sent, note(`type: x\n${to}`)));
  }

  test('a key of the same name inside a group is not meant', () =>
    check(note('to: {status: draft}\nstatus: draft'), sent, note('to: {status: draft}\nstatus: sent')));
  test('the same words in a comment or a text are not meant', () =>
    check(
      note('# status: draft\nx: "status: draft"\nstatus: draft'),
      sent,
      note('# status: draft\nx: "status: draft"\nstatus: sent'),
    ));
  test('on one line of braces', () =>
    check(note('{type: x, status: draft, a: b}'), sent, note('{type: x, status: sent, a: b}')));
  test('in indented front matter', () =>
    check(note('  type: x\n  status: draft'), sent, note('  type: x\n  status: sent')));
  test('a moment gets no quotes that it had not', () =>
    check(
      note('sent: 2026-03-01T09:00Z'),
      set('sent', '2026-03-24T14:00+01:00'),
      note('sent: 2026-03-24T14:00+01:00'),
    ));
  test('a text that YAML would misread is put in quotes', () =>
    check(note('subject: Hello'), set('subject', 'R&D: #1'), note('subject: "R&D: #1"')));
  test('dollar signs stay what they are', () =>
    check(note('subject: Hello'), set('subject', "$& $' $$ $1"), note("subject: $& $' $$ $1")));
  test('a text of two lines stays on one line of the file', () =>
    check(note('subject: Hello'), set('subject', 'a\n---\nb'), note('subject: "a\\n---\\nb"')));
});

suite('Setting a value that is missing', () => {
  const after = set('sent', '2026-03-24', 'status');
  const places: readonly (readonly [string, string, string])[] = [
    ['after its neighbour', 'status: sent\nto: a', 'status: sent\nsent: 2026-03-24\nto: a'],
    ['behind its comment', 'status: sent # yes\nto: a', 'status: sent # yes\nsent: 2026-03-24\nto: a'],
    ['after a last neighbour', 'to: a\nstatus: sent', 'to: a\nstatus: sent\nsent: 2026-03-24'],
    ['after an empty neighbour', 'status:\nto: a', 'status:\nsent: 2026-03-24\nto: a'],
    ['after a neighbour of braces', '{status: sent, to: a}', '{status: sent, sent: 2026-03-24, to: a}'],
    ['in indented front matter', '  status: a\n  to: a', '  status: a\n  sent: 2026-03-24\n  to: a'],
    ['at the end without a neighbour', 'to: a\n# end', 'to: a\n# end\nsent: 2026-03-24'],
    ['at the end behind a list', 'to:\n  - a\n  # last\n', 'to:\n  - a\n  # last\n\nsent: 2026-03-24'],
    ['at the end behind a text of several lines', 'to: |\n  a\n  b', 'to: |\n  a\n  b\nsent: 2026-03-24'],
  ];
  for (const [name, from, to] of places) test(name, () => check(note(from), after, note(to)));

  test('after a neighbour that is a group', () =>
    check(
      note('status:\n  a: b # c\n  # d\nto: a'),
      after,
      note('status:\n  a: b # c\nsent: 2026-03-24\n  # d\nto: a'),
    ));
  test('in empty front matter', () => check('---\n---\nBody', after, '---\nsent: 2026-03-24\n---\nBody'));
  test('two new keys, the second after the first', () =>
    check(note('type: x\nto: a'), [sent, after], note('type: x\nstatus: sent\nsent: 2026-03-24\nto: a')));
  test('two new keys after the same one', () =>
    check(
      note('type: x\nto: a'),
      [set('a', 'c', 'type'), set('b', 'd', 'type')],
      note('type: x\nb: d\na: c\nto: a'),
    ));
  test('two new keys at the end', () =>
    check(note('type: x'), [set('a', 'c'), set('b', 'd')], note('type: x\na: c\nb: d')));
  test('the same key twice', () =>
    check(note('status: draft'), [set('status', 'ready'), sent], note('status: sent')));
  test('a change and a new key in one go are two small edits', () => {
    const plan = planEdit(note('type: x\nstatus: draft\nto: a'), [sent, after]);
    assert.ok('edits' in plan);
    assert.deepEqual(
      plan.edits.map(({ text }) => text),
      ['sent', '\nsent: 2026-03-24'],
    );
  });
});

suite('Every other byte stays', () => {
  const both = [sent, set('sent', '2026-03-24', 'status')];
  test('with CRLF', () =>
    check(
      '---\r\ntype: x\r\nstatus: draft\r\n---\r\nBody\r\n',
      both,
      '---\r\ntype: x\r\nstatus: sent\r\nsent: 2026-03-24\r\n---\r\nBody\r\n',
    ));
  test('with CRLF, after a key in the middle', () =>
    check(
      '---\r\nstatus: draft # a\r\nto: b\r\n---\r\n',
      both,
      '---\r\nstatus: sent # a\r\nsent: 2026-03-24\r\nto: b\r\n---\r\n',
    ));
  test('with CRLF in empty front matter', () =>
    check('---\r\n---\r\n', set('a', 'b'), '---\r\na: b\r\n---\r\n'));
  test('with a BOM and blanks behind the fences', () =>
    check('\uFEFF---  \nstatus: draft\n--- \nB', sent, '\uFEFF---  \nstatus: sent\n--- \nB'));
  test('with mixed line ends', () =>
    check(
      '---\r\ntype: x\nstatus: draft\r\nto: a\n---\r\nB\nC\r',
      sent,
      '---\r\ntype: x\nstatus: sent\r\nto: a\n---\r\nB\nC\r',
    ));
  test('without a last newline', () =>
    check('---\ntype: x\nstatus: draft\n---', both, '---\ntype: x\nstatus: sent\nsent: 2026-03-24\n---'));
  test('with blank lines, odd quotes, other orders and unknown keys', () =>
    check(
      note("\n'odd' : [ a ,b ]\n\n\nzz: {  c : d }\nstatus: draft\nx: !!str 1\n"),
      sent,
      note("\n'odd' : [ a ,b ]\n\n\nzz: {  c : d }\nstatus: sent\nx: !!str 1\n"),
    ));
  test('with keys named like parts of every object', () =>
    check(
      note('__proto__: {a: 1}\nconstructor: 2\ntoString: 3\nstatus: draft'),
      both,
      note('__proto__: {a: 1}\nconstructor: 2\ntoString: 3\nstatus: sent\nsent: 2026-03-24'),
    ));
});

suite('Appending to a history', () => {
  const told = '{on: 2026-03-24, status: applied}';
  const lists: readonly (readonly [string, string, string])[] = [
    ['entries on one line', '  - {on: 2026-03-01, status: saved}', `  - ${told}`],
    ['padded entries', '  - { on: 2026-03-01, status: saved }', '  - { on: 2026-03-24, status: applied }'],
    [
      'entries over two lines',
      '  - on: 2026-03-01\n    status: saved',
      '  - on: 2026-03-24\n    status: applied',
    ],
    [
      'entries after more blanks',
      '  -   on: 2026-03-01\n      status: saved',
      '  -   on: 2026-03-24\n      status: applied',
    ],
    [
      'quoted values',
      '  - {on: "2026-03-01", status: \'saved\'}',
      '  - {on: "2026-03-24", status: \'applied\'}',
    ],
    ['another order', '  - {status: saved, on: 2026-03-01}', '  - {status: applied, on: 2026-03-24}'],
    ['a note of its own', '  - {on: 2026-03-01, note: x, status: saved}', `  - ${told}`],
    ['a list right below its key', '- {on: 2026-03-01, status: saved}', `- ${told}`],
    ['a deep list', '      - {on: 2026-03-01, status: saved}', `      - ${told}`],
    ['a comment behind', '  - {on: 2026-03-01, status: saved} # first', `  - ${told}`],
    ['an entry on the line after its dash', '  -\n    on: 2026-03-01\n    status: saved', `  - ${told}`],
    ['an entry that is empty', '  -', `  - ${told}`],
    ['an entry that is a word', '  - saved', `  - ${told}`],
    [
      'keys named like parts of every object',
      '  - {toString: x, constructor: y, on: 2026-03-01}',
      '  - {on: 2026-03-24, status: applied}',
    ],
  ];
  for (const [name, from, to] of lists) {
    test(name, () =>
      check(
        note(`status: a\nhistory:\n${from}\n# below\nto: a`),
        entry,
        note(`status: a\nhistory:\n${from}\n${to}\n# below\nto: a`),
      ),
    );
    test(`${name}, at the end, with CRLF`, () => {
      const crlf = (text: string): string => note(text).replaceAll('\n', '\r\n');
      check(crlf(`history:\n${from}`), entry, crlf(`history:\n${from}\n${to}`));
    });
  }

  const others: readonly (readonly [string, string, string])[] = [
    ['a list on one line', 'history: [{on: a, status: b}]', `history: [{on: a, status: b}, ${told}]`],
    [
      'a list over several lines',
      'history: [\n  {on: a, status: b}, # c\n  ]',
      `history: [\n  {on: a, status: b}, ${told}, # c\n  ]`,
    ],
    ['an empty list', 'history: [] # none', `history: [${told}] # none`],
    ['no value', 'history: # none\nto: a', `history: # none\n  - ${told}\nto: a`],
    ['no key', 'status: a # b\nto: a', `status: a # b\nhistory:\n  - ${told}\nto: a`],
    ['no key and no neighbour', 'to: a', `to: a\nhistory:\n  - ${told}`],
    ['braces', '{type: x, history: []}', `{type: x, history: [${told}]}`],
    ['braces without the key', '{type: x}', `{type: x, history: [${told}]}`],
    ['braces with an entry', '{history: [{on: a}]}', `{history: [{on: a}, ${told}]}`],
    ['indented front matter', '  history:', `  history:\n    - ${told}`],
  ];
  for (const [name, from, to] of others) test(name, () => check(note(from), entry, note(to)));

  test('a status and its entry in one go', () =>
    check(
      note('type: x\nhistory:\n  - {on: a, status: b}\nstatus: draft'),
      [sent, entry],
      note(`type: x\nhistory:\n  - {on: a, status: b}\n  - ${told}\nstatus: sent`),
    ));
});

suite('What cannot be changed safely is refused', () => {
  const laughs = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join('\n');
  const refusals: readonly (readonly [string, string])[] = [
    ['no front matter', 'status: draft\n'],
    ['another fence', '---js\nstatus: draft\n---\n'],
    ['an unclosed fence', '---\nstatus: draft\nBody\n'],
    ['broken YAML', note('status: "draft')],
    ['a doubled key', note('status: draft\nstatus: ready')],
    ['a doubled key elsewhere', note('status: draft\na: 1\na: 2')],
    ['a value that others repeat', note('status: &s draft\nother: *s')],
    ['an alias elsewhere', note('status: draft\na: &a b\nc: *a')],
    ['aliases that multiply', note(`status: draft\na0: &a0 x\n${laughs}`)],
    ['an alias', note('other: &s draft\nstatus: *s')],
    ['an unknown tag', note('status: !mine draft')],
    ['a tag', note('status: !!str draft')],
    ['a list as front matter', note('- status: draft')],
    ['characters that could not be read', note('status: draft\nx: a\ufffdb')],
    ['characters that could not be read in the body', note('status: draft', 'a\ufffd')],
    ['a NUL', note('status: draft', 'a\0')],
    ['front matter that is far too long', note(`status: draft\nx: ${'y'.repeat(20_000)}`)],
    ['a tab as indentation', note('status: draft\n\ta: b')],
    ['a second document', note('status: draft\n--- x\na: b')],
    ['a placeholder', note('status: {{status}}')],
  ];
  for (const [name, text] of refusals) test(name, () => checkRefused(text, sent));

  test('a history that is a word', () => checkRefused(note('history: none'), entry));
  test('a history that is a group', () => checkRefused(note('history: {on: a}'), entry));
  test('a history whose list is an entry itself', () => checkRefused(note('history: &h\n  - *h'), entry));
  test('when one of two changes is refused, nothing is planned', () => {
    const plan = planEdit(note('status: draft\nhistory: none'), [sent, entry]);
    assert.deepEqual(Object.keys(plan), ['refused']);
  });
});
