import { commonKeys } from '../noteTypes/index.js';
import type { NoteType } from '../noteTypes/noteType.js';
import type { KeyPath } from '../problem.js';
import { lettersApart } from '../text/distance.js';
import type { KeyKind } from './keyKinds.js';
import { isMapping, type Report } from './readValue.js';

type Data = Readonly<Record<string, unknown>>;

/** Keys that other tools write into front matter: editors, site generators, slides. They are no business of ours. */
const keysOfOthers: ReadonlySet<string> = new Set(
  [
    'abstract alias aliases attachments author authors banner bibliography categories category class comments cover',
    'created created-at css cssclass cssclasses csl date date-created date-modified description draft excerpt expires',
    'favourite header-includes icon image images img kanban-plugin keywords lang language last-modified lastmod layout',
    'license link links locale marp math modified modified-at nav-order obsidian-uimode output paginate parent',
    'permalink pin pinned position project-type publish publish-date published pubdate related review rights scope',
    'series sidebar slug sort sticky style subtitle summary tag tags template theme thumbnail title toc topics uid up',
    'updated updated-at uuid version visibility weight word-count',
  ].flatMap((line) => line.split(' ')),
);

const common: ReadonlySet<string> = new Set(commonKeys);

/** Of a note full of keys that nobody knows, so many are told. */
const MOST = 50;

/** Tells of each key that its type does not have: what it is close to, else that nothing reads it. */
export function checkKeys(definition: NoteType, data: Data, report: Report): void {
  const unknown: UnknownKey[] = [];
  for (const key of Object.keys(data)) {
    if (Object.hasOwn(definition.keys, key)) checkInside(kindOf(definition, key), data[key], [key], unknown);
    else if (!common.has(key) && !keysOfOthers.has(inKebabCase(key)))
      unknown.push({ key, data, known: keysOf(definition), path: [] });
  }
  for (const each of unknown.slice(0, MOST)) tell(each, report);
}

/** A key that its group does not have. */
interface UnknownKey {
  readonly key: string;
  readonly data: Data;
  readonly known: readonly string[];
  /** Of the group. */
  readonly path: KeyPath;
}

/** The groups in a value. The keys of a map are ids, and the user's own. */
function checkInside(kind: KeyKind, raw: unknown, path: KeyPath, unknown: UnknownKey[]): void {
  if (typeof raw !== 'object' || raw === null) return;
  if (kind.kind === 'list') {
    if (!Array.isArray(raw)) checkInside(kind.of, raw, path, unknown);
    else for (const [at, each] of raw.entries()) checkInside(kind.of, each, [...path, at], unknown);
  } else if (kind.kind === 'map' && isMapping(raw)) {
    for (const key of Object.keys(raw)) checkInside(kind.of, raw[key], [...path, key], unknown);
  } else if (kind.kind === 'record' && isMapping(raw)) {
    for (const key of Object.keys(raw)) {
      if (!Object.hasOwn(kind.keys, key))
        unknown.push({ key, data: raw, known: Object.keys(kind.keys), path });
      else checkInside(kind.keys[key] as KeyKind, raw[key], [...path, key], unknown);
    }
  }
}

function tell({ key: found, data, known, path }: UnknownKey, report: Report): void {
  const expected = nearestOf(
    found,
    known.filter((key) => !Object.hasOwn(data, key)),
  );
  if (expected === undefined) report('key/unknown', [...path, found], { found });
  else report('key/misspelt', [...path, found], { found, expected });
}

function keysOf({ keys }: NoteType): readonly string[] {
  return [...Object.keys(keys), ...commonKeys];
}

function kindOf({ keys }: NoteType, key: string): KeyKind {
  return (keys[key] as NoteType['keys'][string]).is;
}

/** The word of a list that was most likely meant: another case or sign between, or a letter or two that differ. */
export function nearestOf(found: string, words: readonly string[]): string | undefined {
  const plain = inKebabCase(found);
  let nearest: string | undefined;
  let least = Infinity;
  for (const word of words) {
    const limit = lettersAllowed(Math.min(plain.length, word.length));
    const apart = lettersApart(plain, word, limit);
    if (apart <= limit && apart < least) [nearest, least] = [word, apart];
  }
  return nearest;
}

/** Short words are too close to one another for a guess. */
function lettersAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** `selfRating`, `self_rating` and `Self rating` in the way in which keys are written. */
function inKebabCase(key: string): string {
  return key
    .slice(0, 64)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
