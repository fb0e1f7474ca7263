import type { YamlValue } from '../edit/yamlText.js';
import type { KeyKind } from '../notes/keyKinds.js';

/** A value that a cell holds, and how: a list is one line each, a group `key: value` with semicolons between. */
type Group = Readonly<Record<string, unknown>>;

/** A value as the text of a cell. */
export function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((item) => oneLine(cellOf(item))).join('\n');
  if (typeof value !== 'object') return String(value);
  if ('wall' in value && 'text' in value) return String(value.text);
  const entries = Object.entries(value as Group).filter(([, each]) => each !== undefined && each !== '');
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === 'name') return oneLine(String(only[1]));
  return entries.map(([key, each]) => `${key}: ${inGroup(each)}`).join('; ');
}

/** The list that `cellOf` has written, as answers for a new note. */
export function listIn(kind: KeyKind, cell: string): YamlValue {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => (kind.kind === 'record' ? groupIn(line) : line));
}

function groupIn(line: string): YamlValue {
  const entries = line.split('; ').flatMap((part): [string, string][] => {
    const [, key, value = ''] = /^([\w-]+): ([^]*)$/.exec(part) ?? [];
    return key ? [[key, value.replace(/%3B|%25/g, decodeURIComponent)]] : [];
  });
  return Object.fromEntries(entries);
}

function inGroup(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : oneLine(cellOf(value));
  return text.replace(/[;%]/g, encodeURIComponent);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
