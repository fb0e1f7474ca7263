import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import { applyEdits, planEdit } from '../../../src/core/edit/editFrontMatter.js';
import { readFrontMatter } from '../../../src/core/notes/frontMatter.js';
import { law } from '../property.js';
import { anyText, fileTexts } from './texts.js';

const pick = fc.constantFrom;

/** How somebody might write a value, with what may stand behind it. */
const scalars = pick(
  ...[
    'draft',
    "'it''s'",
    '"a \\"b\\" \\u00e9"',
    '2026-03-24T14:00+01:00',
    '0123',
    'a#b:c',
    'Zoë 🦊 שלום',
    '~',
    '',
  ],
  ...[
    '|\n  two\n   lines',
    '>-\n  folded\n  text\n',
    '\n  far below',
    '"two\n  lines"',
    'two\n  lines',
    "''",
    '""',
  ],
);
const groups = pick(
  ...[
    '{name: Dana, email: dana@example.com}',
    '{ "a": [ 1 , 2 ] }',
    '[a, "b, c"]',
    '[]',
    '{}',
    '[ a,\n  b ]',
  ],
  ...[
    '\n  name: Dana # who\n  email: d@x.org',
    '\n  - a\n  - b: c\n    d: e\n  # last',
    '\n- a\n- b',
    '\n  - - a',
  ],
);
const comments = pick('', '', '', ' # a note', '   ', '\t# tab');
const between = pick('', '', '', '# a comment\n', '\n', '  # deep\n', '#: status: x\n');
const names = pick(
  'a',
  'to',
  'x-y',
  '"quoted"',
  "'single'",
  '__proto__',
  'constructor',
  'sent',
  'zz zz',
  'été',
  'toString',
);
const entries = pick(
  '- {on: 2026-03-01, status: a}',
  '- { status: b, on: 2026-03-02 }',
  '-   on: c\n    status: d',
  '- x',
);
const histories = fc.oneof(
  pick('', ' []', ' [{on: a, status: b}]', ' [ {on: "a"} , \n  { status: b } , ]', ' # none', ' ~', ' text'),
  fc
    .tuple(pick('', '  ', '    '), fc.array(entries, { minLength: 1, maxLength: 3 }))
    .map(([indent, list]) => `\n${list.join('\n').replace(/^/gm, indent)}`),
);
const pairs = fc.tuple(names, fc.oneof(scalars, groups), comments).map(([name, value, comment]) => {
  const onLine = value.includes('\n') ? value : value + comment;
  return `${name}:${/^(?:\n|$)/.test(onLine) ? onLine : ` ${onLine}`}`;
});
const lineEnds = pick('\n', '\n', '\r\n', 'mixed');

/** Front matter in any style of writing, with a body that may look like front matter. */
const written = fc
  .record({
    lines: fc.uniqueArray(pairs, { maxLength: 5, selector: (line) => line.split(':')[0] }),
    status: fc.option(fc.tuple(scalars, comments)),
    history: fc.option(histories),
    between: fc.array(between, { minLength: 9, maxLength: 9 }),
    order: fc.array(fc.nat({ max: 99 }), { minLength: 2, maxLength: 2 }),
    eol: lineEnds,
    bom: pick('', '', '\uFEFF'),
    body: fc.oneof(fc.string({ maxLength: 30 }), pick('', 'Text\n---\nstatus: mine\n---\n', '\n\n')),
    end: pick('\n', '\n', ' \n', ''),
  })
  .map(({ lines, status, history, order, eol, bom, body, end, ...rest }) => {
    const all = ['type: x', ...lines];
    if (status)
      all.splice(
        (order[0] as number) % (all.length + 1),
        0,
        `status: ${status[0]}${status[0].includes('\n') ? '' : status[1]}`,
      );
    if (history !== null) all.splice((order[1] as number) % (all.length + 1), 0, `history:${history}`);
    const head = all.map((line, at) => `${rest.between[at] ?? ''}${line}\n`).join('');
    let count = 0;
    const text = `---\n${head}---${end}${end === '' ? '' : body.replaceAll('\r', '')}`;
    return (
      bom + text.replaceAll('\n', () => (eol === 'mixed' ? ((count += 1) % 3 === 0 ? '\r\n' : '\n') : eol))
    );
  });

const texts = fc.oneof({ weight: 4, arbitrary: written }, fileTexts);

const values = fc.oneof(
  pick(
    'sent',
    '2026-03-24T14:00+01:00',
    'a: b',
    'it’s #1',
    '- x',
    '\u00a0',
    '~',
    'null',
    '$&',
    '$$',
    '{{x}}',
    '"',
    "'",
    '\\',
  ),
  anyText(12).filter((text) => text !== ''),
);
const afters = pick('type', 'status', undefined);

interface Piece {
  readonly start: number;
  readonly end: number;
}

interface ValuePiece extends Piece {
  readonly lineEnd: number;
}

/** Where the value of a key stands, by the other reader of YAML: from behind the colon to where the next thing begins. */
function valueOf(text: string, key: string): ValuePiece | undefined {
  const front = readFrontMatter(text);
  if (!front) return undefined;
  const document = parseDocument(text.slice(front.start, front.end), {
    schema: 'failsafe',
    uniqueKeys: false,
  });
  if (!isMap(document.contents)) return undefined;
  const pair = document.contents.items.find((each: Pair) => isScalar(each.key) && each.key.value === key);
  if (!pair) return undefined;
  const range = (node: unknown) => (node as { range?: [number, number, number] } | null)?.range;
  const start = (range(pair.key)?.[1] ?? 0) + front.start;
  const value = range(pair.value);
  // Behind a list or an empty value its line may go on with a comment; new entries come below that.
  const end = Math.max(start, front.start + (value?.[isSeq(pair.value) ? 2 : 1] ?? 0));
  const lineEnd = text.indexOf('\n', end);
  return { start, end, lineEnd: lineEnd === -1 ? text.length : lineEnd + 1 };
}

/** How many characters two texts have in common at their beginning and at their end. */
function inCommon(before: string, after: string): { head: number; tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { head, tail };
}

/** What every edit promises: other keys, body, and bytes outside of the key's own place are as they were. */
function onlyTheKeyDiffers(before: string, after: string, key: string): void {
  const [was, is] = [readFrontMatter(before), readFrontMatter(after)];
  assert.ok(was && is && !is.broken && is.problems.length === 0, 'it cannot be read any more');
  const others = (data: object): unknown[] => Object.entries(data).filter(([name]) => name !== key);
  assert.deepEqual(others(is.data), others(was.data));
  assert.equal(after.slice(is.bodyStart), before.slice(was.bodyStart));
  const { head, tail } = inCommon(before, after);
  const place = valueOf(before, key);
  const isAdded = head + tail >= before.length && after.length >= before.length;
  if (!place) assert.ok(isAdded, 'something was taken away');
  else {
    assert.ok(head >= Math.min(place.start, before.length), 'something before the value changed');
    const end = isAdded ? place.lineEnd : place.end;
    assert.ok(tail >= before.length - end, 'something behind the value changed');
  }
}

export const edits = [
  law(
    'setting a key changes its own value and not one byte more, or nothing',
    70_000,
    fc.tuple(texts, pick('status', 'sent', 'new-key', 'a', 'constructor', '__proto__'), values, afters),
    ([before, key, value, after]) => {
      const plan = planEdit(before, [{ set: key, value, after }]);
      if ('refused' in plan) return void assert.match(plan.refused, /^[“A-Z].*\.$/s);
      const changed = applyEdits(before, plan.edits);
      onlyTheKeyDiffers(before, changed, key);
      assert.equal(readFrontMatter(changed)?.data[key], value);
      const again = planEdit(changed, [{ set: key, value, after }]);
      assert.ok('edits' in again && applyEdits(changed, again.edits) === changed, 'twice is not once');
    },
  ),
  law(
    'adding to a list adds and takes nothing away, or does nothing',
    30_000,
    fc.tuple(texts, fc.record({ on: pick('2026-03-24'), status: values }), afters),
    ([before, entry, after]) => {
      const plan = planEdit(before, [{ append: 'history', entry, after }]);
      if ('refused' in plan) return void assert.match(plan.refused, /^[“A-Z].*\.$/s);
      const changed = applyEdits(before, plan.edits);
      onlyTheKeyDiffers(before, changed, 'history');
      const [was, is] = [before, changed].map((text) => readFrontMatter(text)?.data['history']);
      assert.deepEqual(is, [...(Array.isArray(was) ? (was as unknown[]) : []), { ...entry }]);
    },
  ),
];
