import Mustache from 'mustache';
import { valueText, type YamlLibrary, type YamlValue } from '../edit/yamlText.js';
import { readFrontMatter } from '../notes/frontMatter.js';

/** What the placeholders of a template stand for. */
export interface TemplateView {
  /** In the front matter: the values of the keys. */
  readonly keys: Readonly<Record<string, YamlValue>>;
  /** In the body: words, and lists of people to repeat a part for. */
  readonly words: Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>;
}

/** A template that cannot be used, and why, as a plain sentence. */
export class TemplateError extends Error {}

const MAX_LOOKUPS = 10_000;
const MAX_LENGTH = 200_000;

/**
 * Fills a template. It is data: placeholders and repeated parts, nothing runs, nothing is included, own keys only, and
 * the work is bounded. In the front matter each value becomes YAML that reads back as the same value; keys that the
 * template does not have are added at its end.
 *
 * @throws {TemplateError} when the template has no front matter, does not close a part, or grows without end.
 */
export function renderTemplate(yaml: YamlLibrary, template: string, view: TemplateView): string {
  const text = template.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const front = readFrontMatter(text);
  if (!front) throw new TemplateError('The template has no front matter.');
  const head = text.slice(front.start, front.end);
  const mentioned = new Set([...head.matchAll(/^([\w-]+):/gm)].map((match) => match[1]));
  const missing = Object.keys(view.keys).filter((key) => !mentioned.has(key) && view.keys[key] !== null);
  const lines = [head, ...missing.map((key) => `${key}: {{${key}}}`)].join('\n');
  const renderedHead = fill(lines, view.keys, (value) => valueText(yaml, value as YamlValue)).replace(
    /[ \t]+$/gm,
    '',
  );
  const body = fill(text.slice(front.bodyStart), view.words, String);
  return `---\n${renderedHead}\n---\n${body}`;
}

function fill(template: string, view: object, write: (value: unknown) => string): string {
  const writer = new Mustache.Writer();
  const lookups = { count: 0 };
  try {
    const tokens = withoutIncludes(template);
    const result = writer.render(tokens, new OwnKeys(view, lookups), {}, { escape: write });
    if (result.length > MAX_LENGTH) throw new TemplateError('The template gives far too long a note.');
    return result;
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError(
      `The template cannot be used: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** Unescaped tags would put text into YAML as it is, so they count as plain ones; other delimiters and includes are not for us. */
function withoutIncludes(template: string): string {
  return template
    .replace(/\{\{\{\s*([\w.-]+)\s*\}\}\}/g, '{{$1}}')
    .replace(/\{\{&\s*/g, '{{')
    .replace(/\{\{\s*[>=][^}]*\}\}/g, '');
}

/** Looks names up among own keys only, and counts how often. */
class OwnKeys extends Mustache.Context {
  readonly #view: unknown;
  readonly #above: OwnKeys | undefined;
  readonly #lookups: { count: number };

  constructor(view: unknown, lookups: { count: number }, above?: OwnKeys) {
    super(view, above);
    this.#view = view;
    this.#above = above;
    this.#lookups = lookups;
  }

  override push(view: unknown): Mustache.Context {
    return new OwnKeys(view, this.#lookups, this);
  }

  override lookup(name: string): unknown {
    this.#lookups.count += 1;
    if (this.#lookups.count > MAX_LOOKUPS)
      throw new TemplateError('The template repeats itself without end.');
    if (name === '.') return this.#view;
    const view = this.#view;
    if (typeof view === 'object' && view !== null && Object.hasOwn(view, name))
      return (view as Record<string, unknown>)[name];
    return this.#above?.lookup(name);
  }
}
