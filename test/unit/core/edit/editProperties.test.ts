import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, planEdit } from '../../../../src/core/edit/editFrontMatter.js';
import { type FrontMatter, readFrontMatter } from '../../../../src/core/notes/frontMatter.js';

const pick = fc.constantFrom;
import { inEditor } from './inEditor.js';

/** A value and how somebody might write it behind its key. */
const scalars = pick(
  'draft',
  "'it''s'",
  '"a \\"b\\" \\u00e9"',
  '2026-03-24T14:00+01:00',
  '0123',
  '14:30',
  'a#b:c',
  'Zoë 🦊 שלום',
  '~',
  '',
);
const groups = pick(
  '{name: Dana, email: dana@example.com}',
  '{ "a": [ 1 , 2 ] }',
  '[a, "b, c"]',
  '[]',
  '\n  name: Dana # who\n  email: d@x.org',
  '\n  - a\n  - b: c\n    d: e\n  # last',
  '\n- a\n- b',
  ' |\n  two\n   lines',
  ' >-\n  folded\n  text\n',
  '\n  far below',
);
const comments = pick('', '', ' # a note', '   ', '\t# tab');
const linesBetween = fc.array(pick('', '# a comment', '  # a deep one', '#: status: x'), { maxLength: 2 });
const names = pick('a', 'to', 'x-y', '"quoted"', '__proto__', 'constructor', 'sent', 'zz zz', 'été');

const entries = pick(
  '- {on: 2026-03-01, status: a}',
  '- { status: b, on: 2026-03-02 }',
  '-   on: c\n    status: d',
);
const histories = fc.oneof(
  pick('', ' []', ' [{on: a, status: b}]', ' [ {on: "a"} , \n  { status: b } , ]', ' # none'),
  fc
    .tuple(pick('', '  ', '    '), fc.array(entries, { minLength: 1, maxLength: 3 }))
    .map(([indent, list]) => `\n${list.join('\n').replace(/^/gm, indent)}`),
);

const pairs = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(names, scalars, comments).map((parts) => `${parts[0]}: ${parts[1]}${parts[2]}`),
  },
  fc.tuple(names, groups).map(([name, group]) => `${name}:${/^[\n ]/.test(group) ? group : ` ${group}`}`),
);
const status = fc.tuple(scalars, comments).map(([value, comment]) => `status: ${value}${comment}`);
const history = histories.map((list) => `history:${list}`);

/** Front matter in mixed styles, with a body that may look like front matter. */
const notes = fc
  .record({
    lines: fc.uniqueArray(pairs, { maxLength: 5, selector: (line) => line.split(':')[0] }),
    more: fc.subarray(['status', 'history']),
    status,
    history,
    between: linesBetween,
    shuffle: fc.infiniteStream(fc.nat({ max: 99 })),
    eol: pick('\n', '\n', '\r\n', 'mixed'),
    bom: pick('', '', '\uFEFF'),
    body: fc.oneof(fc.string({ maxLength: 40 }), pick('', 'Text\n---\nstatus: mine\n---\n', '\r\n\r\n')),
    end: pick('\n', '\n', ' \n', ''),
  })
  .map((parts) => {
    const own = parts.more.map((name) => (name === 'status' ? parts.status : parts.history));
    const lines = ['type: x', ...parts.lines];
    for (const line of own)
      lines.splice((parts.shuffle.next().value as number) % (lines.length + 1), 0, line);
    lines.splice(lines.length / 2, 0, ...parts.between);
    const text = `---\n${lines.join('\n')}\n---${parts.end}${parts.end === '' ? '' : parts.body}`;
    const turn = (parts.shuffle.next().value as number) % 3;
    let count = 0;
    const ends = parts.eol === 'mixed' ? () => ((count += 1) % 3 === turn ? '\r\n' : '\n') : () => parts.eol;
    return parts.bom + text.replace(/(?<!\r)\n/g, ends);
  });

const words = fc.oneof(
  pick(
    'sent',
    '2026-03-24T14:00+01:00',
    'a: b',
    'it’s #1',
    '- x',
    '\u00a0',
    '~',
    'null',
    '{{x}}',
    '"',
    "'",
    '\\',
    'a, b',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);
type Simple =
  | { readonly set: string; readonly value: string; readonly after?: string }
  | { readonly append: string; readonly entry: Readonly<Record<string, string>>; readonly after?: string };
const changes: fc.Arbitrary<Simple> = fc.oneof(
  fc.record({
    set: pick('status', 'sent', 'new-key'),
    value: words,
    after: pick('type', 'status', undefined),
  }),
  fc.record({
    append: fc.constant('history'),
    entry: fc.record({ on: pick('2026-03-24'), status: pick('applied', 'no-show') }),
    after: pick('status', undefined),
  }),
);

const readable = (text: string): FrontMatter | undefined => {
  const front = readFrontMatter(text);
  return front && !front.broken && front.problems.length === 0 ? front : undefined;
};

/** The piece in which two texts differ: where it starts, and both versions of it. */
function differing(before: string, after: string): { start: number; old: string; now: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - start && before.at(-1 - tail) === after.at(-1 - tail))
    tail += 1;
  return {
    start,
    old: before.slice(start, before.length - tail),
    now: after.slice(start, after.length - tail),
  };
}

/** What a change promises of the text before and after it. */
function check(before: string, after: string, change: Simple): void {
  const [old, now] = [readable(before), readable(after)];
  assert.ok(old && now, 'it cannot be read any more');
  const key = 'set' in change ? change.set : change.append;
  const others = (front: FrontMatter): unknown[] =>
    Object.entries(front.data).filter(([name]) => name !== key);
  assert.deepEqual(others(now), others(old));
  assert.equal(after.slice(now.bodyStart), before.slice(old.bodyStart));
  const was = old.data[key];
  if ('set' in change) assert.equal(now.data[key], change.value);
  else assert.deepEqual(now.data[key], [...(Array.isArray(was) ? was : []), { ...change.entry }]);
  if (before === after) return;
  const difference = differing(before, after);
  if (!('set' in change) || !(key in old.data)) assert.equal(difference.old, '', 'something was taken away');
  else assert.ok(String(was ?? '').length + 40 > difference.old.length, 'more than the value was replaced');
  assert.ok(difference.start >= old.start && difference.start + difference.old.length <= old.bodyStart);
}

suite('Any front matter', () => {
  test('an edit changes its own value and nothing else, and doing it twice is doing it once', () => {
    let planned = 0;
    let tried = 0;
    fc.assert(
      fc.property(notes, changes, (before, change) => {
        const plan = planEdit(before, [change]);
        if (readable(before)) tried += 1;
        if ('refused' in plan) {
          assert.match(plan.refused, /^[“A-Z].*\.$/s);
          return;
        }
        planned += 1;
        const after = applyEdits(before, plan.edits);
        check(before, after, change);
        if (!('set' in change)) return;
        const again = planEdit(after, [change]);
        assert.ok('edits' in again);
        assert.equal(applyEdits(after, again.edits), after);
      }),
      { numRuns: 4000 },
    );
    assert.ok(planned > tried * 0.85, `only ${planned} of ${tried} were changed`);
  }).timeout(60_000);

  test('several changes in one go are the same as one after the other', () => {
    fc.assert(
      fc.property(notes, fc.array(changes, { minLength: 2, maxLength: 3 }), (before, list) => {
        const plan = planEdit(before, list);
        if ('refused' in plan) return;
        const alone = list.reduce((text, change) => {
          const one = planEdit(text, [change]);
          assert.ok('edits' in one);
          return applyEdits(text, one.edits);
        }, before);
        assert.equal(applyEdits(before, plan.edits), alone);
        assert.equal(inEditor(before, plan.edits), alone);
      }),
      { numRuns: 1500 },
    );
  }).timeout(60_000);

  test('any text at all is edited or refused, never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), changes, (head, change) => {
        planEdit(`---\n${head}\n---\n`, [change]);
      }),
      { numRuns: 2000 },
    );
  }).timeout(60_000);
});
