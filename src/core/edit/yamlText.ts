import { type Scalar, stringify } from 'yaml';
import { readFrontMatter } from '../notes/frontMatter.js';

/** How a scalar was written, so that a new value can be written alike. */
export type ScalarStyle = 'plain' | 'single' | 'double';

/** What can stand in front matter: text, whole numbers, yes/no, lists and groups of these. */
export type YamlValue =
  string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** The style of a scalar node of the `yaml` package. */
export function styleOf(node: Scalar | null | undefined): ScalarStyle {
  if (node?.type === 'QUOTE_DOUBLE') return 'double';
  return node?.type === 'QUOTE_SINGLE' ? 'single' : 'plain';
}

/**
 * One value on one line of YAML, in the wanted style where that is safe. Reading it gives the same text again: that is
 * proved with the reader itself, and a value that any style would change is written in double quotes with escapes.
 */
export function scalarText(value: string | number | boolean | null, style: ScalarStyle = 'plain'): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  const candidates = [() => styled(value, style), () => styled(value, 'double'), () => escaped(value)];
  for (const candidate of candidates) {
    const written = candidate();
    if (written !== undefined && readsBack(written, value)) return written;
  }
  return escaped(value);
}

/** A list or group as indented lines, to stand below its key; a scalar as it stands behind its key. */
export function valueText(value: YamlValue): string {
  if (isSingle(value)) return scalarText(value);
  if (Object.keys(value).length === 0) return Array.isArray(value) ? '[]' : '';
  return linesOf(value)
    .map((line) => `\n  ${line}`)
    .join('');
}

type Single = string | number | boolean | null;

function isSingle(value: YamlValue): value is Single {
  return value === null || typeof value !== 'object';
}

/** The lines of a list or group that holds something, without indentation of their own. */
function linesOf(value: Exclude<YamlValue, Single>): string[] {
  if (Array.isArray(value)) return value.flatMap((item: YamlValue) => itemLines(item));
  return Object.entries(value).flatMap(([name, each]) => {
    const key = scalarText(name) || '""';
    const onLine = lineOf(each);
    if (onLine !== undefined) return [behind(`${key}:`, onLine)];
    return [`${key}:`, ...linesOf(each as Exclude<YamlValue, Single>).map((line) => `  ${line}`)];
  });
}

function itemLines(item: YamlValue): string[] {
  const onLine = lineOf(item) ?? factsLine(item);
  if (onLine !== undefined) return [behind('-', onLine)];
  return linesOf(item as Exclude<YamlValue, Single>).map((line, at) => `${at === 0 ? '-' : ' '} ${line}`);
}

function lineOf(value: YamlValue): string | undefined {
  if (isSingle(value)) return scalarText(value);
  if (Object.keys(value).length > 0) return undefined;
  return Array.isArray(value) ? '[]' : '{}';
}

function behind(mark: string, text: string): string {
  return text === '' ? mark : `${mark} ${text}`;
}

/** Entries of small facts without a name, such as those of a history, stand on one line each: `{on: …, status: …}`. */
function factsLine(item: YamlValue): string | undefined {
  const facts = Object.entries(item as Readonly<Record<string, YamlValue>>);
  if (Array.isArray(item) || !Object.hasOwn(item as object, 'on')) return undefined;
  if (!facts.every(([, value]) => isSingle(value))) return undefined;
  const write = (value: Single): string =>
    scalarText(value, /[,[\]{}]/.test(String(value)) ? 'double' : 'plain');
  return `{${facts.map(([name, value]) => behind(`${write(name) || '""'}:`, write(value as Single))).join(', ')}}`;
}

function styled(value: string, style: ScalarStyle): string | undefined {
  const types = { plain: 'PLAIN', single: 'QUOTE_SINGLE', double: 'QUOTE_DOUBLE' } as const;
  const written = stringify(value, {
    schema: 'core',
    lineWidth: 0,
    blockQuote: false,
    defaultStringType: types[style],
  });
  const line = written.replace(/\n$/, '');
  return line.includes('\n') ? undefined : line;
}

/** JSON is YAML; what it leaves as it is although YAML may take it for a line break or refuses it is escaped too. */
function escaped(value: string): string {
  const risky =
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  return JSON.stringify(value).replace(
    risky,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function readsBack(written: string, value: string): boolean {
  const front = readFrontMatter(`---\nvalue: ${written}\nafter: x\n---\n`);
  return front !== undefined && !front.broken && front.data['value'] === value && front.data['after'] === 'x';
}
