import assert from 'node:assert/strict';
import { readDebrief } from '../../../../src/core/notes/debrief.js';
import { readFrontMatter } from '../../../../src/core/notes/frontMatter.js';
import { parseNote } from '../../../../src/core/notes/parseNote.js';
import { inTime } from '../../../support/timing.js';

type Outcome = 'read' | 'broken' | 'alone';

/** Reads the text in time, as front matter and as a note; `outcome` is what becomes of it. */
function check(name: string, make: () => string, outcome: Outcome): void {
  test(name, () => {
    const text = Buffer.from(make(), 'latin1').toString('latin1'); // one flat piece of memory, as a file gives it
    const front = inTime(text.length, () => readFrontMatter(text));
    assert.equal(front ? (front.broken ? 'broken' : 'read') : 'alone', outcome);
    inTime(text.length, () => JSON.stringify(parseNote({ uri: 'file:///n.md', path: 'n.md', text })) ?? '');
  });
}

const fenced = (yaml: string, body = '') => `---\n${yaml}\n---\n${body}`;
const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');
const laughs = (depth: number, width: number) =>
  lines(
    depth,
    (at) =>
      `k${at}: &k${at} [${
        at === 0
          ? 'lol'
          : Array(width)
              .fill(`*k${at - 1}`)
              .join(', ')
      }]`,
  );
const MB = 1024 * 1024;

suite('Front matter: attacks on time and memory', () => {
  check('10 000 blank lines', () => fenced(`a: 1${'\n'.repeat(10_000)}b: 2`), 'broken');
  check('50 000 blank lines', () => fenced(`a: 1${'\n'.repeat(50_000)}b: 2`), 'broken');
  check('100 000 blank lines', () => fenced(`a: 1${'\n'.repeat(100_000)}b: 2`), 'broken');
  check('200 000 blank lines', () => fenced(`a: 1${'\n'.repeat(200_000)}b: 2`), 'broken');
  check('900 blank lines within the limits', () => fenced(`a: 1${'\n'.repeat(900)}b: 2`), 'read');
  check(
    '200 000 blank lines after a fence that never closes',
    () => `---\na: 1\n${'\n'.repeat(200_000)}`,
    'broken',
  );
  check('100 KB of lines with one blank', () => fenced(`a: 1\n${' \n'.repeat(50_000)}b: 2`), 'broken');
  check('a billion laughs, nine by nine', () => fenced(laughs(10, 9)), 'read');
  check('a billion laughs, thirty by two', () => fenced(laughs(30, 2)), 'read');
  check(
    'a chain of 2 000 merges',
    () => fenced(lines(2000, (at) => `m${at}: &m${at} {<<: *m${at - 1}, k${at}: 1}`)),
    'broken',
  );
  check('brackets 1 000 deep', () => fenced(`a: ${'['.repeat(1000)}${']'.repeat(1000)}`), 'broken');
  check('brackets 10 000 deep', () => fenced(`a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`), 'broken');
  check('30 000 open brackets', () => fenced(`a: ${'['.repeat(30_000)}`), 'broken');
  check('a list 10 000 deep', () => fenced(`${'- '.repeat(10_000)}x`), 'broken');
  check('350 levels of indentation', () => fenced(lines(350, (at) => `${' '.repeat(at)}k:`)), 'broken');
  check('10 000 keys', () => fenced(lines(10_000, (at) => `k${at}: 1`)), 'broken');
  check('100 000 keys', () => fenced(lines(100_000, (at) => `k${at}: 1`)), 'broken');
  check(
    'a flow map of 10 000 keys',
    () => fenced(`a: {${lines(10_000, (at) => `k${at},`).replaceAll('\n', '')}}`),
    'broken',
  );
  check('60 KB of comments', () => fenced(`a: 1\n${'# c\n'.repeat(15_000)}b: 2`), 'broken');
  check('60 KB of quotes', () => fenced(`a: ${"'".repeat(60_000)}`), 'broken');
  check('60 KB of a plain text over many lines', () => fenced(`a: x\n${'  x\n'.repeat(15_000)}`), 'broken');
  check('60 KB of colons', () => fenced(`a${':'.repeat(60_000)}`), 'broken');
  check('60 KB of question marks', () => fenced('? '.repeat(30_000)), 'broken');
  check('60 KB of tags', () => fenced(`a: ${'!a '.repeat(20_000)}x`), 'broken');
  check(
    '8 000 anchors and aliases',
    () => fenced(lines(8000, (at) => (at % 2 ? `b${at}: *a${at - 1}` : `a${at}: &a${at} x`))),
    'broken',
  );
  check(
    'front matter of 10 MB',
    () => fenced(lines(300_000, (at) => `key-number-${at}: and a value of some length`)),
    'broken',
  );
  check(
    'a small front matter before a body of 10 MB',
    () => fenced('type: offer', 'some prose\n'.repeat(MB)),
    'read',
  );
  check(
    'a small front matter before a body of 100 MB',
    () => fenced('type: offer', 'some prose\n'.repeat(9 * MB)),
    'read',
  );
  check('10 MB on one line without front matter', () => 'x'.repeat(10 * MB), 'alone');
  check('a fence that runs on for 10 MB', () => `---${'x'.repeat(10 * MB)}`, 'alone');
  check('a fence that never closes over 10 MB of prose', () => `---\n${'some prose\n'.repeat(MB)}`, 'broken');
  check(
    'a fence that never closes over 10 MB without a line end',
    () => `---\n${'x'.repeat(10 * MB)}`,
    'broken',
  );
});

suite('Notes with a fault in them are read in time too', () => {
  const faulty = (yaml: string) => fenced(`type: application\ncompany: x\nstatus: nope\n${yaml}`);

  check('900 keys', () => faulty(lines(900, (at) => `k${at}: 1`)), 'read');
  check('900 doubled keys', () => faulty(lines(900, () => 'status: nope')), 'read');
  check('brackets 300 deep', () => faulty(`a: ${'['.repeat(300)}${']'.repeat(300)}`), 'read');
  check('a billion laughs', () => faulty(laughs(10, 9)), 'read');
  check(
    'a list of 400 wrong days',
    () => faulty(`history:\n${lines(400, () => '- {on: 2026-02-31}')}`),
    'broken',
  );
  check(
    'a list of 200 wrong days',
    () => faulty(`history:\n${lines(200, () => '- {on: 2026-02-31}')}`),
    'read',
  );
  check('500 question marks', () => faulty('? '.repeat(500)), 'broken');
});

suite('Bodies are read in time', () => {
  const bodies: readonly (readonly [string, string])[] = [
    ['60 KB of open brackets', '['.repeat(60_000)],
    ['60 KB of stars', '*a '.repeat(20_000)],
    ['60 KB of underscores', '_'.repeat(60_000)],
    ['60 KB of back-ticks', '`a``'.repeat(15_000)],
    ['60 KB of open links', '[a]('.repeat(15_000)],
    ['60 KB of open tags', '<a '.repeat(20_000)],
    ['60 KB of open comments', '<!-- '.repeat(12_000)],
    ['quotes 5 000 deep', `${'>'.repeat(5000)} x`],
    ['a list 5 000 deep', `${'- '.repeat(5000)}[ ] x`],
    ['60 KB of one task', `- [ ] ${'by '.repeat(20_000)}`],
    ['60 KB of blanks in a task', `- [ ] Dana: x${' '.repeat(60_000)}y`],
    ['6 000 tasks', '- [ ] x, by 2026-03-18\n'.repeat(3000)],
    ['60 KB of link definitions', lines(4000, (at) => `[a${at}]: http://x`)],
    ['60 KB of pipes', '|'.repeat(60_000)],
  ];

  for (const [name, body] of bodies) {
    const text = fenced('type: interview\nstart: 2026-03-24T14:00+01:00', `## Promises\n\n${body}\n\n[ ]\n`);
    test(`for the index: ${name}`, () => {
      assert.ok(inTime(text.length, () => parseNote({ uri: 'file:///n.md', path: 'n.md', text })));
    });
    test(`for the debrief: ${name}`, () => {
      for (const heading of ['Something to thank each person for', 'Flags', 'How it felt']) {
        inTime(text.length, () => readDebrief(`## ${heading}\n\n${body}\n`, 4));
      }
    });
  }
});
