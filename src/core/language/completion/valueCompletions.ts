import type { KeyKind } from '../../notes/keyKinds.js';
import { isNoteOf } from '../../notes/note.js';
import { noteTypes } from '../../noteTypes/index.js';
import { isZone } from '../../time/zone.js';
import { type Asking, kindAt } from './asking.js';
import type { Completion, CompletionKind } from './completion.js';
import { type DateOffer, dayOffers, momentOffers, monthOffers, weekOffers } from './dateCompletions.js';
import { below, entry, keyCompletions } from './keyCompletions.js';
import { linkOffers } from './linkCompletions.js';
import { personCompletions, personPartCompletions, text } from './peopleCompletions.js';
import { statusesToWrite } from './statusCompletions.js';

/** What the value at the cursor may be. */
export function valueCompletions(asking: Asking): Completion[] {
  const { cursor, definition } = asking;
  if (cursor.path.length === 1 && cursor.path[0] === 'type')
    return noteTypes.map(({ type, means }) => value(asking, { label: type, kind: 'note', means }));
  const kind = kindAt(definition, cursor.path);
  if (!kind) return [];
  const ofList = kind.kind === 'list' && kind.of.kind !== 'record' && !cursor.flow ? kind.of : undefined;
  return (kinds[ofList?.kind ?? kind.kind] as Offer)(ofList ?? kind, asking);
}

type Offer = (kind: KeyKind, asking: Asking) => Completion[];
type Offers = {
  readonly [K in KeyKind['kind']]: (kind: Extract<KeyKind, { kind: K }>, asking: Asking) => Completion[];
};

const kinds: Offers = {
  choice: ({ values, lifeCycle }, asking) =>
    (lifeCycle ? statusesToWrite(asking, values) : values).map((label) =>
      value(asking, { label, kind: 'value' }),
    ),
  yesNo: (_kind, asking) => ['yes', 'no'].map((label) => value(asking, { label, kind: 'value' })),
  number: ({ min, max }, asking) =>
    max - min > 10
      ? []
      : Array.from({ length: max - min + 1 }, (_, at) =>
          value(asking, { label: String(min + at), kind: 'value' }),
        ),
  day: (_kind, asking) => dates(dayOffers(asking.context), asking),
  moment: (_kind, asking) => dates(momentOffers(asking.context, startFor(asking)), asking),
  week: (_kind, asking) => dates(weekOffers(asking.context), asking),
  month: (_kind, asking) => dates(monthOffers(asking.context), asking),
  zone: (_kind, asking) => zones(asking).map((label) => value(asking, { label, kind: 'value' })),
  link: ({ to }, asking) =>
    linkOffers(to, asking).map(({ id, title, means }) =>
      value(asking, { label: id, kind: 'link', detail: title, means, filter: `${id} ${title}` }),
    ),
  text: (kind, asking) => textCompletions(kind.suggests ?? [], asking),
  record: (kind, asking) => {
    const { cursor } = asking;
    const isEntry = cursor.path.at(-1) === 0;
    const people = kind.person ? personCompletions(asking) : [];
    if (isEntry || cursor.flow)
      return [...people, ...keyCompletions({ ...asking, cursor: { ...cursor, part: 'key' } })];
    return [...people, lines(asking, below(kind))];
  },
  list: (kind, asking) => {
    if (kind.of.kind !== 'record' || asking.cursor.flow) return [];
    return [lines(asking, `\n  ${entry(kind.of).join('\n  ')}`)];
  },
  map: () => [],
};

interface ValueOffer {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: string;
  readonly means?: string;
  readonly filter?: string;
  /** The value, where it is not the label. */
  readonly text?: string;
}

function value({ cursor, document }: Asking, { text: written, ...offer }: ValueOffer): Completion {
  const isRightBehindColon = document.text[cursor.word.start - 1] === ':';
  const plain = written ?? offer.label;
  const inserted = /^\d+$/.test(plain) ? plain : text(plain, cursor.flow); // numbers are text to us: they need no quotes
  return { ...offer, insert: isRightBehindColon ? ` ${inserted}` : inserted, replace: cursor.word };
}

/** A new line or more below a key. */
function lines({ cursor }: Asking, insert: string): Completion {
  return { label: 'new entry', kind: 'value', insert, snippet: true, replace: cursor.word };
}

function dates(offers: readonly DateOffer[], asking: Asking): Completion[] {
  return offers.map(({ label, text: date, detail }) =>
    value(asking, {
      label,
      kind: 'date',
      detail: date,
      ...(detail && { means: detail }),
      filter: `${label} ${date}`,
      text: date,
    }),
  );
}

/** The start of the same interview, where the end is asked for. */
function startFor({ cursor, document }: Asking): string | undefined {
  if (cursor.path[0] !== 'end' || !isNoteOf('interview', document.note)) return undefined;
  return document.note.values.start?.text;
}

/** The zones that the workspace uses already, then all that there are. */
function zones({ context: { index, userZone } }: Asking): string[] {
  const used = [...index.notes.values()].map(
    ({ values }) => (values as Record<string, unknown>)['time-zone'],
  );
  const known = [
    userZone,
    ...used.filter((zone): zone is string => typeof zone === 'string' && isZone(zone)),
  ];
  return [...new Set([...known, ...Intl.supportedValuesOf('timeZone')])];
}

const competencyKeys: ReadonlySet<string> = new Set([
  'competencies',
  'can-speak-to',
  'will-not-speak-to',
  'highlights',
]);

function textCompletions(suggests: readonly string[], asking: Asking): Completion[] {
  const { cursor, definition } = asking;
  const [first] = cursor.path;
  const last = cursor.path.at(-1);
  const around = kindAt(definition, cursor.path.slice(0, -1));
  if (around?.kind === 'record' && around.person && (last === 'name' || last === 'email'))
    return personPartCompletions(asking, last);
  if (definition.type === 'reference' && (first === 'name' || first === 'email'))
    return personPartCompletions(asking, first);
  const words = competencyKeys.has(String(first)) ? competenciesOf(asking.context.index) : suggests;
  return words.map((label) => value(asking, { label, kind: 'value' }));
}

/** Every competency that stories and references name, the usual spelling once. */
export function competenciesOf(index: Asking['context']['index']): string[] {
  const named = [
    ...index.ofType('story').flatMap(({ values }) => values.competencies ?? []),
    ...index.ofType('reference').flatMap(({ values }) => values['can-speak-to'] ?? []),
  ];
  return [...new Map(named.map((word) => [word.toLowerCase(), word])).values()].sort();
}
