import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../../src/core/notes/frontMatter.js';
import { shownAsBroken } from './frontMatterCases.js';

/** The message ends with the words, and stands on the line of the file. */
function check(yaml: string, line: number, ...words: readonly RegExp[]): void {
  const [problem, ...more] = readFrontMatter(`---\n${yaml}\n---\nbody\n`)?.problems ?? [];
  assert.deepEqual(more, []);
  assert.equal(problem?.code, 'yaml/invalid');
  assert.equal(problem.line, line);
  for (const word of words) assert.match(problem.message, word);
}

suite('Why YAML cannot be read, in plain words', () => {
  test('another indentation', () => check('a: 1\n  b: 2', 2, /indented differently/, /Begin it where/));
  test('a list indented differently', () => check('a:\n  - x\n - y', 3, /indented differently/));
  test('an unclosed quote, at the line where it is opened', () => {
    check('a: 1\nb: "x\nc: 2\nd: 3', 2, /quote is opened and never closed/, /Add the other quote/);
    check("a: 1\nb: 'x\nc: 2", 2, /quote is opened and never closed/);
    check('a: 1\ncompany: "x\nc: 2\nd: 3', 2, /quote is opened and never closed/);
    check('a:\n  - first name: "x\nc: 2\nd: 3', 2, /quote is opened and never closed/);
  });
  test('a colon in a value', () =>
    check('a: 1\ncompany: Foo: Bar Inc', 2, /colon with a blank/, /into quotes/));
  test('signs that mean something in YAML', () => {
    for (const value of ['@dana', '%x', '`x`', ']', '- x'])
      check(`a: 1\nb: ${value}`, 2, /begins with a sign/, /into quotes/);
  });
  test('a star', () => check('note: *great*', 1, /begins with \*/, /into quotes/));
  test('an ampersand', () => check('note: & more', 1, /begins with &/, /into quotes/));
  test('an exclamation mark', () => check('note: !important thing', 1, /begins with !/, /into quotes/));
  test('a line that begins with a percent sign', () => check('%FOO\na: 1', 1, /begins with %/));
  test('a tab', () => check('a:\n\tb: 1', 2, /begins with a tab/, /Use blanks/));
  test('a line without a key, at its own line', () => {
    check('a: 1\njust text\nb: 2', 2, /has no key/, /“key: value”/);
    check('a: 1\nb:2\nc: 3', 2, /has no key/, /blank behind the colon/);
  });
  test('text behind a quote or bracket, at its own line', () => {
    check('a: "say "hi" now"\nb: 1', 1, /behind a closing quote/);
    check('a: [x] and y\nb: 1', 1, /behind a closing bracket/);
  });
  test('an unclosed bracket, at the line where it is opened', () =>
    check('a: [x, y\nb: 1', 1, /bracket is not closed/));
  test('a list on the level of the keys', () => check('a: 1\n- b', 2, /mixed on one level/));
  test('characters that cannot be seen', () => check('a: x\u0007y', 1, /cannot be seen/));
  test('a sign behind a backslash that is not known', () => check('a: "\\q"', 1, /double quotes/));
  test('three dots', () => check('a: 1\n...\nb: 1', 1, /three dots/));
  test('text behind the mark of a long text', () => check('a: |x\n b', 1, /behind \| or >/));
  test('a template that was not filled', () =>
    check('title: {{title}}', 1, /stands where a key belongs/, /into quotes/));

  test('each with what to do about it', () => {
    const quote = /Put the whole value into quotes/;
    check('a: ": "b" c"', 1, /quotes of the other kind/);
    check('a: [x] and y\nb: 1', 1, quote);
    check('a: [x, y\nb: 1', 1, /Close it with \] or \}/);
    check('note: *great*', 1, quote);
    check('note: & more', 1, quote);
    check('note: !important thing', 1, quote);
    check('%FOO\na: 1', 1, /Take the line out, or put the text into quotes/);
    check('a: 1\n- b', 2, /Indent the list below its key/);
    check('a: x\u0007y', 1, /Write the line anew/);
    check('a: "\\q"', 1, /Use single quotes/);
    check('a: 1\n...\nb: 1', 1, /Take the line out/);
    check('a: |x\n b', 1, /Begin the text on the next line, indented/);
  });
  test('no message is in the words of the parser', () => {
    const jargon =
      /mapping|scalar|node|stream|implicit|flow|collection|document|indicator|anchor|alias|tag\b/i;
    for (const [name, text] of shownAsBroken) {
      for (const { message } of readFrontMatter(text)?.problems ?? []) {
        assert.doesNotMatch(message, jargon, name);
        assert.match(message, /^[A-Z].*[.)]$/, name);
      }
    }
  });
});
