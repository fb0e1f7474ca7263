import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument, visit } from 'yaml';
import { readDebrief } from '../../../src/core/notes/debrief.js';
import { type FrontMatter, readFrontMatter } from '../../../src/core/notes/frontMatter.js';
import { parseNote } from '../../../src/core/notes/parseNote.js';
import { law } from '../property.js';
import { bodies, fileTexts } from './texts.js';

/** What the other YAML package reads, every scalar as text; undefined where it sees anything unusual. */
function readOtherwise(source: string): unknown {
  const document = parseDocument(source, { schema: 'failsafe', version: '1.2', logLevel: 'silent' });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  let isUnusual = false;
  visit(document, (_key, node) => {
    const { tag, anchor, type } = (node ?? {}) as { tag?: string; anchor?: string; type?: string };
    const hasLineEnd = type === 'PLAIN' || type?.startsWith('QUOTE') || type?.startsWith('BLOCK');
    if (tag || anchor || (hasLineEnd && /\n/.test(String((node as { value?: unknown }).value))))
      isUnusual = true;
  });
  return isUnusual ? undefined : document.toJS();
}

/** Nothing, an empty text and a bare `null` are one: nothing is known. */
function plain(value: unknown): unknown {
  if (value === null || value === '' || value === '~' || value === 'null') return null;
  if (Array.isArray(value)) return value.map(plain);
  // About blanks at the ends of lines, in quotes and block texts, the two packages differ.
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || null;
  return Object.entries(value as object).map(([key, each]) => [plain(key), plain(each)]);
}

function isAsOthersRead(text: string, front: FrontMatter): void {
  const source = text.slice(front.start, front.end);
  if (/(?:^|\s)\?\s|[\u000b\u000c\u0085\u2028\u2029\uFEFF\t]/.test(source)) return; // YAML 1.1 and 1.2 differ about these
  const other = readOtherwise(source.replaceAll('\r\n', '\n').replace(/\r$/, ''));
  if (other !== undefined && plain(other) !== null) assert.deepEqual(plain(front.data), plain(other));
}

function check(text: string): void {
  const front = readFrontMatter(text);
  if (front) {
    assert.ok(front.start <= front.end && front.end <= front.bodyStart && front.bodyStart <= text.length);
    if (front.broken) {
      assert.deepEqual(front.data, {});
      assert.ok(front.problems.some(({ severity }) => severity === 'error'));
    } else if (front.problems.length === 0) isAsOthersRead(text, front);
  }
  const note = parseNote({ uri: 'file:///n.md', path: 'a/n.md', text });
  if (!note) return;
  JSON.stringify(note);
  assert.equal(note.broken, front?.broken);
  const lines = text.split(/\r\n|\r|\n/).length; // as an editor counts them
  for (const { line, message } of note.problems) {
    assert.ok(line >= 0 && line < lines, `line ${line} of ${lines}`);
    assert.match(message, /\S/);
  }
  for (const { line } of note.promises) assert.ok(line >= 0 && line < lines);
  assert.notEqual(note.title, '');
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
}

export const reading = [
  law('any file is read right, shown as broken, or left alone', 200_000, fileTexts, check),
  law(
    'the body of a note is read, with every line inside the file',
    20_000,
    fc.tuple(bodies, fc.nat({ max: 20 })),
    ([body, firstLine]) => {
      const { prose, ...lists } = readDebrief(body, firstLine);
      const last = firstLine + body.split('\n').length;
      for (const { line } of Object.values(lists).flat()) assert.ok(line >= firstLine && line <= last);
      JSON.stringify(prose);
      parseNote({ uri: 'file:///n.md', path: 'n.md', text: `---\ntype: interview\nstart: x\n---\n${body}` });
    },
  ),
];
