/** One file of the sample workspace; `path` has forward slashes and starts in the notes folder. */
export interface SampleFile {
  path: string;
  text: string;
}

export type Value = string | number | undefined | readonly Value[] | { readonly [key: string]: Value };
export type Fields = Readonly<Record<string, Value>>;

/** A whole note: front matter in the order given (unknown values left out), a blank line, the body. */
export function note(fields: Fields, ...body: readonly string[]): string {
  const lines = mapLines(fields, '');
  const text = body.filter((part) => part !== '').join('\n\n');
  return ['---', ...lines, '---', '', text, ''].join('\n');
}

/** Prose as written in the source: the margin goes, wrapped lines of a paragraph join; lists keep their
lines. */ export function prose(text: string): string {
  const blocks = text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, ' ')));
  return blocks.map((lines) => lines.join(lines.some(isList) ? '\n' : ' ')).join('\n\n');
}

/** A message as its reader gets it. */
export function letter(greeting: string, text: string, closing = 'Kind regards,'): string {
  return `${greeting}\n\n${prose(text)}\n\n${closing}\nInes Okafor`;
}

/** A section of the body; empty when there is nothing to put into it. */
export function section(heading: string, text: string): string {
  return text === '' ? '' : `## ${heading}\n\n${text}`;
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** `Dana Whitlock` as part of a file name. */
export function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

const isList = (line: string): boolean => line.startsWith('- ');
const isMap = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && !Array.isArray(value);

function mapLines(map: { readonly [key: string]: Value }, margin: string): string[] {
  return Object.entries(map).flatMap(([key, value]) => entryLines(`${margin}${key}:`, value, `${margin}  `));
}

function entryLines(key: string, value: Value, margin: string): string[] {
  if (value === undefined) return [];
  if (typeof value !== 'object') return [`${key} ${scalar(value)}`];
  const lines = isMap(value)
    ? mapLines(value, margin)
    : (value as readonly Value[]).flatMap((v) => itemLines(v, margin));
  return lines.length === 0 ? [] : [key, ...lines];
}

function itemLines(value: Value, margin: string): string[] {
  if (!isMap(value)) return [`${margin}- ${scalar(value as string | number)}`];
  return mapLines(value, '').map((line, index) => `${margin}${index === 0 ? '- ' : '  '}${line}`);
}

function scalar(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return NEEDS_QUOTES.test(value) ? `'${value.replaceAll("'", "''")}'` : value;
}

const NEEDS_QUOTES = /^$|^[\s\-?:,[\]{}#&*!|>'"%@`]|:\s|\s#|:$|\s$/;
