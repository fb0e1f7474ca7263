import assert from 'node:assert/strict';
import { readFrontMatter, typeLineOf } from '../../../../src/core/notes/frontMatter.js';
import { parseNote } from '../../../../src/core/notes/parseNote.js';
import { cyclic, leftAlone, readAndTold, readRight, shownAsBroken } from './frontMatterCases.js';

const world = globalThis as { __pwn?: unknown };

/** Reads the data of a text as JSON, so that keys such as `__proto__` are compared like any other. */
function check(text: string, data: string, body: string): void {
  const front = readFrontMatter(text);
  assert.ok(front, 'the fence is not seen');
  assert.deepEqual(front.problems, []);
  assert.equal(JSON.stringify(front.data), data);
  assert.equal(text.slice(front.bodyStart), body);
}

const noteOf = (text: string) => parseNote({ uri: 'file:///n.md', path: 'n.md', text });
const lineOfFirstProblem = (text: string) => readFrontMatter(text)?.problems[0]?.line;

suite('Front matter: inputs and behaviour', () => {
  teardown(() => assert.equal(world.__pwn, undefined, 'code in a note ran'));

  for (const [name, text] of leftAlone) {
    test(`is left alone: ${name}`, () => {
      assert.equal(readFrontMatter(text), undefined);
      assert.equal(noteOf(text), undefined);
    });
  }

  for (const [name, text] of shownAsBroken) {
    test(`is broken, never half-read: ${name}`, () => {
      const front = readFrontMatter(text);
      assert.equal(front?.broken, true);
      assert.deepEqual(front.data, {});
      assert.ok(front.problems.some(({ severity }) => severity === 'error'));
      assert.equal(noteOf(text), undefined, 'without a type line it is not ours');
    });

    test(`is shown as a broken note where a line names its type: ${name}`, () => {
      const note = noteOf(text.replace(/^---\n/, '---\ntype: thank-you\n'));
      assert.equal(note?.type, 'thank-you');
      assert.equal(note.broken, true);
      assert.ok(note.problems.some(({ severity }) => severity === 'error'));
    });
  }

  for (const [name, text, data, body] of readRight) {
    test(`is read right: ${name}`, () => check(text, data, body));
  }

  for (const [name, text, data] of readAndTold) {
    test(`is read with the last of both and told: ${name}`, () => {
      const front = readFrontMatter(text);
      assert.equal(JSON.stringify(front?.data), data);
      assert.deepEqual(
        front?.problems.map(({ code }) => code),
        ['yaml/doubled-key'],
      );
    });
  }

  for (const [name, text] of cyclic) {
    test(`is told where a key of ours holds it: ${name}`, () => {
      assert.equal(readFrontMatter(text)?.broken, false);
      const note = noteOf(text.replace('a: ', 'type: thank-you\nattachments: '));
      assert.deepEqual(
        note?.problems.map(({ code, line }) => [code, line]),
        [['value/wrong-kind', 2]],
      );
      JSON.stringify(note);
    });
  }

  test('an alias that contains itself does no harm', () => {
    const note = noteOf('---\ntype: thank-you\nattachments: &a [*a]\nalso: &b [*b]\n---\n');
    assert.ok(note && note.problems.length > 0);
    JSON.stringify(note);
  });

  test('data never reaches the prototype of other objects', () => {
    for (const [, text] of readRight) readFrontMatter(text);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });

  test('two readings share nothing that a caller could change', () => {
    const text = '---\na: [x]\n---\n';
    const first = readFrontMatter(text)?.data as { a: string[] };
    first.a.push('y');
    assert.deepEqual(readFrontMatter(text)?.data, { a: ['x'] });
  });

  test('a broken text is broken the second time too', () => {
    const text = '---\na: *nope\n---\n';
    assert.deepEqual(readFrontMatter(text), readFrontMatter(text));
    assert.equal(readFrontMatter(text)?.broken, true);
  });
});

suite('Front matter: fences and places', () => {
  test('a mark for the byte order before the fence is allowed', () =>
    check('\ufeff---\na: 1\n---\nb', '{"a":"1"}', 'b'));
  test('Windows line ends stay out of the values', () =>
    check('---\r\na: 1\r\n---\r\nb\r\n', '{"a":"1"}', 'b\r\n'));
  test('a closing fence may end the file', () => check('---\na: 1\n---', '{"a":"1"}', ''));
  test('blanks may follow both fences', () => check('--- \t\na: 1\n---\t \nb', '{"a":"1"}', 'b'));
  test('a fence of blanks only at the end is closed', () => check('---\r\na: 1\r\n---  ', '{"a":"1"}', ''));

  test('only three plus signs are not a fence of ours', () => {
    assert.equal(readFrontMatter('+++\na = 1\n+++\n'), undefined);
  });

  test('the places of YAML and body are told as offsets into the text', () => {
    const text = '\ufeff---\na: 1\n---\nbody';
    const front = readFrontMatter(text);
    assert.equal(text.slice(front?.start, front?.end), 'a: 1');
  });

  test('an error is told at its line, counted from 0', () => {
    assert.equal(lineOfFirstProblem('---\na: 1\nb: *nope\n---\n'), 2);
  });

  test('an unknown tag is told at its line', () => {
    assert.equal(lineOfFirstProblem('---\na: !important x\n---\n'), 1);
  });

  test('a doubled key is told at the line of the second', () => {
    assert.equal(lineOfFirstProblem('---\na: 1\nb: 2\na: 3\n---\n'), 3);
  });

  test('a doubled key is told by its name', () => {
    const problem = readFrontMatter('---\nx:\n  "a b": 1\n  "a b": 2\n---\n')?.problems[0];
    assert.match(problem?.message ?? '', /“a b”/);
  });

  test('a doubled key is told at its line in a file with Windows line ends', () => {
    assert.equal(lineOfFirstProblem('---\r\na: 1\r\nb: 2\r\na: 3\r\n---\r\n'), 3);
  });

  test('a tab as indentation is told at its line', () => {
    assert.equal(lineOfFirstProblem('---\na: 1\nb:\n\tc: 1\n---\n'), 3);
  });

  test('a fence that is not closed is told at the first line', () => {
    assert.equal(lineOfFirstProblem('---\na: 1\n'), 0);
  });
});

suite('Front matter: the type line of what cannot be read', () => {
  const typeOf = (yaml: string) => {
    const text = `---\n${yaml}\n---\n`;
    const front = readFrontMatter(text);
    assert.equal(front?.broken, true);
    return typeLineOf(text, front);
  };

  test('a line that starts with a type decides', () =>
    assert.equal(typeOf('x: *nope\ntype: interview'), 'interview'));
  test('the type may be quoted', () => assert.equal(typeOf('type: "offer"\nx: *nope'), 'offer'));
  test('a comment may follow the type', () => assert.equal(typeOf('type: week # mine\nx: *nope'), 'week'));
  test('Windows line ends do no harm', () => assert.equal(typeOf('type: story\r\nx: *nope\r'), 'story'));
  test('an indented type belongs to another key', () =>
    assert.equal(typeOf('x: *nope\n  type: offer'), undefined));

  test('a type in the body does not count', () => {
    assert.equal(noteOf('---\nx: *nope\n---\ntype: interview\n'), undefined);
  });

  test('a type of another tool leaves the file alone', () => {
    assert.equal(noteOf('---\ntype: recipe\nx: *nope\n---\n'), undefined);
  });

  test('an unclosed fence with a type line is a broken note', () => {
    const note = noteOf('---\ntype: interview\n\nprose without end\n');
    assert.equal(note?.broken, true);
    assert.deepEqual(
      note.problems.map(({ code, line }) => [code, line]),
      [['yaml/unclosed', 0]],
    );
  });
});
