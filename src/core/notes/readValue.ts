import type { KeyPath, ProblemCode, ProblemFacts } from '../problem.js';
import { copyOf } from '../text/copy.js';
import { parsePeople } from '../text/people.js';
import { looksLikeDay, parseDay } from '../time/day.js';
import { looksLikeMoment, parseMoment, writtenDay } from '../time/moment.js';
import { isWeek } from '../time/week.js';
import { isZone } from '../time/zone.js';
import type { KeyKind } from './keyKinds.js';

/** Told about what is wrong while a value is read. */
export type Report = (code: ProblemCode, path: KeyPath, facts?: ProblemFacts) => void;

/** Nothing written means: not known. */
export function isMissing(raw: unknown): boolean {
  return raw === null || raw === undefined || raw === '';
}

/**
 * Gives a raw value (text, list or map, as the front matter has it) its type. Undefined when it is missing or cannot be
 * read; the latter is reported. Nothing is thrown.
 */
export function readValue(kind: KeyKind, raw: unknown, path: KeyPath, report: Report): unknown {
  if (isMissing(raw)) return undefined;
  switch (kind.kind) {
    case 'list':
      return readList(kind.of, raw, path, report);
    case 'record':
      return readRecord(kind, raw, path, report);
    case 'map':
      return readMap(kind.of, raw, path, report);
    default:
      if (typeof raw !== 'string') {
        report('value/wrong-kind', path, { expected: 'a single value' });
        return undefined;
      }
      return readScalar(kind, raw.trim(), path, report);
  }
}

type ScalarKind = Exclude<KeyKind, { kind: 'list' | 'record' | 'map' }>;
type ScalarReader<K> = (kind: K, raw: string, path: KeyPath, report: Report) => unknown;

const scalarReaders: { readonly [K in ScalarKind['kind']]: ScalarReader<Extract<ScalarKind, { kind: K }>> } =
  {
    text: (_kind, raw) => copyOf(raw),
    link: (_kind, raw) => copyOf(raw),
    day: (_kind, raw, path, report) => readDay(raw, path, report),
    moment: (_kind, raw, path, report) => readMoment(raw, path, report),
    month: (_kind, raw, path, report) =>
      checked(/^\d{4}-(0[1-9]|1[0-2])$/.test(raw), raw, () =>
        report('month/impossible', path, { found: raw }),
      ),
    week: (_kind, raw, path, report) =>
      checked(isWeek(raw), raw, () => report('week/impossible', path, { found: raw })),
    zone: (_kind, raw, path, report) =>
      checked(isZone(raw), raw, () => report('zone/unknown', path, { found: raw })),
    yesNo: (_kind, raw, path, report) => readYesNo(raw, path, report),
    number: (kind, raw, path, report) => {
      const value = Number(raw);
      const right = /^[+-]?\d+$/.test(raw) && value >= kind.min && value <= kind.max;
      return checked(right, value, () =>
        report('number/out-of-range', path, { found: raw, expected: `${kind.min} to ${kind.max}` }),
      );
    },
    choice: (kind, raw, path, report) =>
      checked(kind.values.includes(raw), copyOf(raw), () =>
        report(kind.lifeCycle ? 'status/unknown' : 'choice/unknown', path, {
          found: raw,
          expected: kind.values.join(', '),
        }),
      ),
  };

function readScalar(kind: ScalarKind, raw: string, path: KeyPath, report: Report): unknown {
  return (scalarReaders[kind.kind] as ScalarReader<ScalarKind>)(kind, raw, path, report);
}

function checked<T>(right: boolean, value: T, otherwise: () => void): T | undefined {
  if (right) return value;
  otherwise();
  return undefined;
}

function readDay(raw: string, path: KeyPath, report: Report): unknown {
  const day = parseDay(raw);
  if (day) return copyOf(day);
  const moment = looksLikeDay(raw) ? undefined : parseMoment(raw);
  if (moment) return writtenDay(moment);
  report('day/impossible', path, { found: raw });
  return undefined;
}

function readMoment(raw: string, path: KeyPath, report: Report): unknown {
  const moment = parseMoment(copyOf(raw));
  if (!moment) {
    report('moment/impossible', path, { found: raw });
    return undefined;
  }
  if (moment.dayOnly) report('moment/no-time', path, { found: raw });
  else if (moment.offset === undefined && looksLikeMoment(raw))
    report('moment/no-offset', path, { found: raw });
  return moment;
}

function readYesNo(raw: string, path: KeyPath, report: Report): boolean | undefined {
  const word = raw.toLowerCase();
  if (word === 'yes' || word === 'true') return true;
  if (word === 'no' || word === 'false') return false;
  report('yes-no/unknown', path, { found: raw });
  return undefined;
}

function readList(of: KeyKind, raw: unknown, path: KeyPath, report: Report): unknown[] {
  if (typeof raw === 'string' && of.kind === 'record' && of.person) return parsePeople(raw);
  const items = Array.isArray(raw) ? raw : [raw];
  return items
    .map((item, at) => readValue(of, item, Array.isArray(raw) ? [...path, at] : path, report))
    .filter((item) => item !== undefined);
}

function readRecord(
  kind: Extract<KeyKind, { kind: 'record' }>,
  raw: unknown,
  path: KeyPath,
  report: Report,
): unknown {
  if (kind.person && typeof raw === 'string') return readPerson(raw, path, report);
  if (!isMapping(raw)) {
    report('value/wrong-kind', path, {
      expected: `a group of ${Object.keys(kind.keys).slice(0, 3).join(', ')}`,
    });
    return undefined;
  }
  const value: Record<string, unknown> = {};
  for (const key in kind.keys) {
    if (!Object.hasOwn(raw, key)) continue;
    const read = readValue(kind.keys[key] as KeyKind, raw[key], [...path, key], report);
    if (read !== undefined) value[key] = read;
  }
  return value;
}

/** `Dana Whitlock <dana@example.com>`; several people are one too many. */
function readPerson(raw: string, path: KeyPath, report: Report): unknown {
  const [person, another] = parsePeople(raw);
  if (another)
    report('value/wrong-kind', path, { expected: 'one person, such as “Dana Whitlock <dana@example.com>”' });
  return person;
}

function readMap(of: KeyKind, raw: unknown, path: KeyPath, report: Report): unknown {
  if (!isMapping(raw)) {
    report('value/wrong-kind', path, { expected: 'a group of keys' });
    return undefined;
  }
  const entries = Object.keys(raw).map(
    (key) => [copyOf(key), readValue(of, raw[key], [...path, key], report)] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** True for a plain map of keys, not for a list. */
export function isMapping(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
