import type { KeyKind } from '../../notes/keyKinds.js';

/** What a key may hold, as a sentence of markdown; undefined where anything goes. */
export function kindWords(kind: KeyKind): string | undefined {
  const words = holds(kind);
  return words && `Holds ${words}.`;
}

type Words = { readonly [K in KeyKind['kind']]: (kind: Extract<KeyKind, { kind: K }>) => string | undefined };

const words: Words = {
  text: ({ suggests }) => suggests && `any text, usually one of ${code(suggests)}`,
  day: () => 'a day, such as `2026-03-24`',
  moment: () => 'a moment with its offset, such as `2026-03-24T14:00+01:00`',
  month: () => 'a month, such as `2022-05`',
  week: () => 'a week, such as `2026-W13`',
  zone: () => 'a time zone, such as `Europe/Berlin`',
  yesNo: () => '`yes` or `no`',
  number: ({ min, max }) => `a whole number from ${min} to ${max}`,
  choice: ({ values }) => `one of ${code(values)}`,
  link: ({ to }) => `the id of ${to === 'reference' ? 'a' : 'an'} ${to} note`,
  record: ({ keys, person }) =>
    person
      ? `${code(Object.keys(keys))}, or a line such as \`Dana Whitlock <dana@example.com>\``
      : code(Object.keys(keys)),
  list: ({ of }) => ['a list', holds(of)].filter(Boolean).join('; each entry holds '),
  map: ({ of }) => `a group: for each id ${holds(of) ?? 'a text'}`,
};

function holds(kind: KeyKind): string | undefined {
  return (words[kind.kind] as (kind: KeyKind) => string | undefined)(kind);
}

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
