import Mustache from 'mustache';
import { valueText, type YamlValue } from '../edit/yamlText.js';
import { bodyStartOf, readFrontMatter } from '../notes/frontMatter.js';

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
 * @throws {TemplateError} when the template has no front matter, does not close a part, grows without end, or gives front
 * matter that cannot be read.
 */
export function renderTemplate(template: string, view: TemplateView): string {
  const text = template.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const front = readFrontMatter(text);
  if (!front) throw new TemplateError('The template has no front matter.');
  const cut = front.problems.find(({ code }) => code === 'yaml/unclosed' || code === 'yaml/too-large');
  if (cut) throw new TemplateError(`The template cannot be used. ${cut.message}`);
  const head = withoutQuotes(text.slice(front.start, front.end));
  const mentioned = new Set(
    [...head.matchAll(/^(["']?)([\p{L}\p{N}_-]+)\1[ \t]*:/gmu)].map((match) => match[2]),
  );
  const missing = Object.keys(view.keys).filter((key) => !mentioned.has(key) && view.keys[key] !== null);
  const lines = [head, ...missing.map((key) => `${key}: {{${key}}}`)].join('\n');
  const renderedHead = fill(lines, view.keys, (value) => valueText(value as YamlValue));
  const body = fill(text.slice(front.bodyStart), view.words, String);
  const note = `---\n${renderedHead.replace(/[ \t]+(?=\n|$)/g, '')}\n---\n${body}`;
  const problem = readFrontMatter(note)?.problems[0];
  if (problem) throw new TemplateError(`The template cannot be used with these answers. ${problem.message}`);
  return note;
}

/** Fills a body alone, as `renderTemplate` fills the body of a note. */
export function renderBody(body: string, words: TemplateView['words']): string {
  return fill(body.replaceAll('\r\n', '\n'), words, String);
}

/** The front matter of a template, with a body that stands in the word `body`. */
export function withBodyWord(template: string): string {
  return `${template.slice(0, bodyStartOf(template))}{{body}}`;
}

/** A value brings the quotes that it needs, so those around a placeholder of its own go. */
function withoutQuotes(head: string): string {
  return head.replace(/(?<=[:,[-][ \t]*)(["'])(\{\{[^{}\n]*\}\})\1/g, '$2');
}

function fill(template: string, view: object, write: (value: unknown) => string): string {
  try {
    return new DataWriter(write).render(template, new OwnKeys(view, { count: 0 }));
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError(
      `The template cannot be used: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** Writes every value the same way, however many braces it has, includes nothing, and stops at a length. */
class DataWriter extends Mustache.Writer {
  readonly #write: (value: unknown) => string;
  #length = 0;

  constructor(write: (value: unknown) => string) {
    super();
    this.#write = write;
  }

  override escapedValue(token: string[], context: Mustache.Context): string {
    return this.unescapedValue(token, context);
  }

  override unescapedValue([, name]: string[], context: Mustache.Context): string {
    const value: unknown = context.lookup(name as string);
    return value === undefined || value === null ? '' : this.#counted(this.#write(value));
  }

  override rawValue([, text]: string[]): string {
    return this.#counted(text as string);
  }

  override renderPartial(): string {
    return '';
  }

  #counted(text: string): string {
    this.#length += text.length;
    if (this.#length > MAX_LENGTH) throw new TemplateError('The template gives far too long a note.');
    return text;
  }
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
