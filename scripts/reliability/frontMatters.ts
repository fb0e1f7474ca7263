import fc from 'fast-check';

const pick = fc.constantFrom;

/** A value as somebody might write it, line by line; the first line stands behind its key or dash. */
type Written = (indent: string) => readonly string[];

const scalars = pick<readonly string[]>(
  ...[
    'draft',
    "'it''s'",
    '"a \\"b\\" \\u00e9"',
    '2026-03-24T14:00+01:00',
    '0123',
    '14:30',
    'a#b:c',
    '~',
    '',
    '""',
  ].map((word) => [word]),
  ['Zoë 🦊 שלום'],
  ["''"],
  ['a  b'],
  ['"[x]"'],
  ['&unused word'],
  ['&unused2 "word" '],
);
const comments = pick('', '', '', ' # a note: x', '   ', ' #', '\t# tab');
const manyLines = pick<Written>(
  (indent) => ['|', `${indent}two`, '', `${indent}  lines # no comment`],
  (indent) => ['>-', `${indent}folded`, `${indent}text`, ''],
  (indent) => ['|+', `${indent}kept`, ''],
  (indent) => ['|2-', `${indent}word`],
  (indent) => ['', `${indent}far below`],
  (indent) => ['plain over', `${indent}  two lines`],
  (indent) => ['"quoted over', `${indent}two lines"`],
  (indent) => ['# why', `${indent}below a comment`],
  (indent) => ['[', `${indent}a, # one`, `${indent}"b"`, `${indent}]`],
  (indent) => ['[', `${indent}a,`, `${indent}{b: c},`, `${indent}]`],
  (indent) => ['{', `${indent}a: b,`, `${indent}"c": d, # last`, `${indent}}`],
  (indent) => ['[ {on: "a"} , ', `${indent}{ status: b } , ]`],
);
const names = pick(
  'a',
  'to',
  'x-y',
  '"quoted"',
  "'q'",
  '__proto__',
  'constructor',
  'toString',
  'zz zz',
  'été',
  '0123',
  'type',
  'status',
  'history',
);
const unquoted = (name: string): string => name.replace(/["']/g, '');
const between = pick<(indent: string) => readonly string[]>(
  ...[[], [], [], []].map((none) => () => none),
  () => [''],
  () => ['', ''],
  (indent) => [`${indent}# a comment`],
  () => ['# at the margin'],
  () => ['#: status: x'],
);

const flows = fc.letrec<{ any: string; list: string; group: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: pick('a', '"b, c"', "'d'", '2026-03-24', '~', 'Zoë') },
    tie('list'),
    tie('group'),
  ),
  list: fc
    .tuple(fc.array(tie('any'), { maxLength: 3 }), pick('[|]', '[ | ]', '[|,]'), pick(', ', ',', ' , '))
    .map(([items, shape, comma]) =>
      items.length === 0 ? '[]' : shape.replace('|', () => items.join(comma)),
    ),
  group: fc
    .tuple(
      fc.uniqueArray(fc.tuple(pick('a', 'b', '"c"', 'on', 'status'), fc.oneof(tie('any'), pick(''))), {
        maxLength: 3,
        selector: ([name]) => name,
      }),
      pick('{|}', '{ | }', '{|, }'),
    )
    .map(([pairs, shape]) =>
      pairs.length === 0
        ? '{}'
        : shape.replace('|', () => pairs.map(([name, value]) => `${name}: ${value}`).join(', ')),
    ),
})).any;

const values = fc.letrec<{ any: Written; list: Written; group: Written }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    { weight: 4, arbitrary: fc.tuple(scalars, comments).map(([[word], note]) => () => [`${word}${note}`]) },
    { weight: 2, arbitrary: fc.tuple(flows, comments).map(([flow, note]) => () => [`${flow}${note}`]) },
    manyLines,
    { weight: 2, arbitrary: tie('list') },
    { weight: 2, arbitrary: tie('group') },
  ),
  list: fc
    .record({
      first: pick('', '', ' # people', '  '),
      step: pick(0, 2, 2, 4, 1),
      gap: pick(1, 1, 3),
      items: fc.array(fc.tuple(tie('any'), between), { minLength: 1, maxLength: 3 }),
    })
    .map(({ first, step, gap, items }) => (indent) => {
      const own = indent.slice(2) + ' '.repeat(step);
      const inner = `${own} ${' '.repeat(gap)}`;
      return [
        first,
        ...items.flatMap(([item, above], at) => [...(at > 0 ? above(own) : []), ...entry(own, inner, item)]),
      ];
    }),
  group: fc
    .record({
      first: pick('', '', ' # who'),
      step: pick(2, 2, 4, 1),
      pairs: fc.uniqueArray(fc.tuple(names, tie('any'), between), {
        minLength: 1,
        maxLength: 3,
        selector: ([name]) => unquoted(name),
      }),
    })
    .map(({ first, step, pairs }) => (indent) => {
      const own = indent.slice(2) + ' '.repeat(step);
      return [first, ...pairLines(pairs, own)];
    }),
}));

/** Lines of an entry: a group or list in it begins beside the dash. */
function entry(own: string, inner: string, item: Written): readonly string[] {
  const [first = '', ...rest] = item(`${inner}`.length >= 2 ? inner.slice(0) : inner);
  const dash = `${own}-`;
  const gap = inner.slice(dash.length);
  if (first !== '' || rest.length === 0)
    return [first === '' ? dash : `${dash}${gap}${first.trimStart()}`, ...rest];
  const [next = '', ...more] = rest;
  return next.startsWith(inner) && !next.slice(inner.length).startsWith(' ')
    ? [`${dash}${gap}${next.slice(inner.length)}`, ...more]
    : [dash, ...rest];
}

type Pairs = readonly (readonly [string, Written, (indent: string) => readonly string[]])[];

function pairLines(pairs: Pairs, own: string): readonly string[] {
  return pairs.flatMap(([name, value, above], at) => {
    const [first = '', ...rest] = value(`${own}  `);
    return [
      ...(at > 0 ? above(own) : []),
      `${own}${name}:${/^( |$)/.test(first) ? '' : ' '}${first}`,
      ...rest,
    ];
  });
}

/** Front matter in all styles that people mix, in a file with any line ends, and a body that looks like front matter. */
export const anyFrontMatter = fc
  .record({
    pairs: fc.uniqueArray(fc.tuple(names, values.any, between), {
      minLength: 1,
      maxLength: 4,
      selector: ([name]) => unquoted(name),
    }),
    indent: pick('', '', '', '  '),
    last: pick<readonly string[]>([], [], ['# end'], [''], ['', '  ']),
    eol: pick('\n', '\n', '\r\n', 'mixed'),
    turn: fc.nat({ max: 2 }),
    bom: pick('', '', '\uFEFF'),
    body: fc.oneof(
      pick('', 'Body\n', 'Text\n---\nstatus: mine\n---\n', '\n\n', 'no last newline'),
      fc.string({ maxLength: 30 }).map((text) => text.replaceAll('\r', '')),
    ),
    end: pick('\n', '\n', ' \n', ''),
  })
  .map(({ pairs, indent, last, eol, turn, bom, body, end }) => {
    const head = ['---', ...pairLines(pairs, indent), ...last, '---'].join('\n');
    let count = 0;
    const ends = eol === 'mixed' ? () => ((count += 1) % 3 === turn ? '\r\n' : '\n') : () => eol;
    return bom + `${head}${end}${end === '' ? '' : body}`.replaceAll('\n', ends);
  });
