import matter from 'gray-matter';
import yaml from 'js-yaml';
import { problem, type Problem } from '../problem.js';
import { countLines } from '../text/countLines.js';
import { isMapping } from './readValue.js';
import { type Advice, tellYamlReason } from './yamlReasons.js';

/** The front matter of a file, as far as it can be trusted. Values are text, lists and maps: YAML guesses nothing. */
export interface FrontMatter {
  /** Own keys only; empty when the front matter cannot be read. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** Nothing in `data` can be used. */
  readonly broken: boolean;
  /** Where the YAML stands: offsets into the text, without the fences. */
  readonly start: number;
  readonly end: number;
  /** Offset of the first character of the body. */
  readonly bodyStart: number;
}

/** Front matter longer than this is not read; the longest seen in twelve thousand real notes had 7 875 characters. */
const MAX_LENGTH = 16_384;
const MAX_LINES = 1000;
const MAX_INDICATORS = 1000;
/** Without one of these marks no group or list can stand where a key belongs. */
const CAN_HAVE_GROUP_AS_KEY = /[{[?*]/;
/** A list can be a key only behind a question mark or before a colon. */
const CAN_HAVE_LIST_AS_KEY = /(?:^|[\s{[,])\?\s|\][ \t]*:|\*\S+[ \t]*:/m;

/** Whatever language is asked for, it is read as YAML: nothing runs. */
const engine = { parse: parseYaml };
const options = {
  language: 'yaml',
  engines: { yaml: engine, js: engine, javascript: engine, json: engine },
};

/** Every scalar stays the text that was written, but for a bare `~` or `null`: those say that nothing is known. */
const nothing = new yaml.Type('tag:yaml.org,2002:null', {
  kind: 'scalar',
  resolve: (data: unknown) => data === null || data === '' || data === '~' || data === 'null',
  construct: () => null,
});
const schema = new yaml.Schema({ include: [yaml.FAILSAFE_SCHEMA], implicit: [nothing] });

/** `json` lets a doubled key through: it is told, and the last one counts. */
function parseYaml(source: string): object {
  const lists = CAN_HAVE_LIST_AS_KEY.test(source) ? new MarkedLists() : undefined;
  try {
    return yaml.safeLoad(source, { schema, listener: lists?.mark }) as object;
  } catch (error) {
    if (!(error instanceof yaml.YAMLException) || !error.message.startsWith('duplicated mapping key'))
      throw error;
    doubled = error;
    return yaml.safeLoad(source, { schema, listener: lists?.mark, json: true }) as object;
  } finally {
    lists?.unmark();
  }
}

/**
 * The parser makes one text of a list that stands as a key, but refuses one with a list in it: so each list gets one, as
 * long as parsing goes on.
 */
class MarkedLists {
  readonly #lists = new Set<unknown[]>();

  readonly mark = (event: string, { result }: { readonly result?: unknown }): void => {
    if (event !== 'close' || !Array.isArray(result) || this.#lists.has(result)) return;
    this.#lists.add(result);
    result.push([]);
  };

  unmark(): void {
    for (const list of this.#lists) list.pop();
  }
}

/** The last doubled key that the engine met: gray-matter gives an engine no other way to report. */
let doubled: (yaml.YAMLException & { mark?: { line: number } }) | undefined;

/**
 * Reads the front matter of a note: the first line exactly `---` (after a BOM, blanks allowed behind), up to the next
 * such line. Undefined when the text does not begin with such a line. Never throws, and never runs anything: gray-matter
 * sees only a bounded piece between two fences, with YAML as its only language. With a `key`, front matter that cannot have
 * it counts as none: most files of other tools need no parser.
 */
export function readFrontMatter(text: string, key = ''): FrontMatter | undefined {
  const start = afterOpeningFence(text);
  if (start === undefined) return undefined;
  const close = findClosingFence(text, start);
  if (close.end === undefined) {
    return broken(
      start,
      close.seen,
      close.seen,
      problem(close.tooLarge ? 'yaml/too-large' : 'yaml/unclosed', 0),
    );
  }
  const source = text.slice(start, close.end);
  if (!source.includes(key) && !source.includes('\\')) return undefined; // a quoted key can have escapes
  const { data, problem: fault } = readBetweenFences(source);
  return {
    data: data ?? {},
    problems: fault ? [fault] : [],
    broken: data === undefined,
    start,
    end: close.end,
    bodyStart: close.bodyStart,
  };
}

/** The keys between the fences; without `data` they cannot be used, and the problem says why. */
function readBetweenFences(source: string): { data?: FrontMatter['data']; problem?: Problem } {
  const trap = findTrap(source);
  if (trap) return { problem: trap };
  try {
    doubled = undefined;
    const { data } = matter(`---\n${source}\n---`, options) as { data: unknown };
    if (data === null || data === undefined) return { data: {} };
    if (!isMapping(data)) return { problem: problem('yaml/not-keys', 1) };
    if (CAN_HAVE_GROUP_AS_KEY.test(source) && hasGroupAsKey(data)) {
      return { problem: problem('yaml/invalid', 1, groupAsKey) };
    }
    return { data, problem: doubled && doubledKey(source, doubled) };
  } catch (error) {
    return { problem: yamlProblem(error, source) };
  }
}

/** Where the body begins: after the front matter, or at once. */
export function bodyStartOf(text: string): number {
  return readFrontMatter(text)?.bodyStart ?? 0;
}

/** The type that a line of unreadable front matter names, such as `type: interview` (format: principle 4). */
export function typeLineOf(text: string, front: FrontMatter): string | undefined {
  return /^type:[ \t]*(["']?)([a-z-]+)\1[ \t]*(?:#.*)?\r?$/m.exec(text.slice(front.start, front.end))?.[2];
}

function afterOpeningFence(text: string): number | undefined {
  const fence = /^\uFEFF?---[ \t]*\r?\n/.exec(text.length > 256 ? text.slice(0, 256) : text);
  return fence?.[0].length;
}

interface ClosingFence {
  /** Offset of the line break before the fence; undefined when there is no fence within the limits. */
  readonly end?: number;
  readonly bodyStart: number;
  readonly seen: number;
  readonly tooLarge: boolean;
}

function findClosingFence(text: string, start: number): ClosingFence {
  const limit = Math.min(text.length, start + MAX_LENGTH);
  let line = start;
  for (let count = 0; line < limit && count < MAX_LINES; count += 1) {
    let lineEnd = text.indexOf('\n', line);
    if (lineEnd === -1) lineEnd = text.length;
    if (text.startsWith('---', line) && text.slice(line + 3, Math.min(lineEnd, line + 256)).trim() === '') {
      return {
        end: Math.max(start, line - 1),
        bodyStart: Math.min(text.length, lineEnd + 1),
        seen: lineEnd,
        tooLarge: false,
      };
    }
    line = lineEnd + 1;
  }
  return { bodyStart: limit, seen: limit, tooLarge: line < text.length };
}

/** What the parser would misread or choke on: tabs as indentation, a second document, far too many brackets. */
function findTrap(source: string): Problem | undefined {
  if (source.length > MAX_INDICATORS && countIndicators(source) > MAX_INDICATORS)
    return problem('yaml/too-large', 0);
  const trap = /^(?:---|[ ]*\t+[^\s#])/m.exec(source);
  if (!trap) return undefined;
  const advice = trap[0].startsWith('---') ? dashes : tab;
  return problem('yaml/invalid', 1 + countLines(source, trap.index), advice);
}

function countIndicators(source: string): number {
  return source.match(/[[\]{}?&*!]|(?:^|\s)-(?=\s)/g)?.length ?? 0;
}

/** A group used as a key, as `{{title}}` in a template that was not filled: the parser makes nonsense of it. */
function hasGroupAsKey(data: unknown, seen = new Set<unknown>()): boolean {
  if (typeof data !== 'object' || data === null || seen.has(data)) return false;
  seen.add(data);
  return (
    Object.hasOwn(data, '[object Object]') || Object.values(data).some((value) => hasGroupAsKey(value, seen))
  );
}

/** gray-matter gives the engine the line break behind the fence too: the engine's lines are the file's. */
function doubledKey(source: string, error: NonNullable<typeof doubled>): Problem {
  const line = error.mark?.line ?? 0;
  const key = /^\s*(?:-\s+)?["']?([^:"']+)/.exec(source.split('\n')[line - 1] ?? '')?.[1]?.trim() ?? '';
  return problem('yaml/doubled-key', line, { found: key });
}

function yamlProblem(error: unknown, source: string): Problem {
  if (error instanceof yaml.YAMLException) {
    const { reason = '', mark } = error as yaml.YAMLException & { reason?: string; mark?: { line: number } };
    if (reason.endsWith('inside keys'))
      return problem('yaml/invalid', Math.max(1, mark?.line ?? 1), groupAsKey);
    const { line, ...advice } = tellYamlReason(reason, source, Math.max(1, mark?.line ?? 1));
    return problem('yaml/invalid', line, advice);
  }
  return problem('yaml/invalid', 1, error instanceof RangeError ? tooDeep : notYaml);
}

const groupAsKey: Advice = {
  found: 'a list or group stands where a key belongs',
  expected: 'Put a text that has { or [ in it into quotes',
};
const dashes: Advice = {
  found: 'a line begins with three dashes',
  expected: 'Put something before them, or indent the line',
};
const tab: Advice = { found: 'a line begins with a tab', expected: 'Use blanks instead' };
const tooDeep: Advice = { found: 'it is nested too deeply', expected: 'Use fewer levels' };
const notYaml: Advice = { found: 'it is not YAML', expected: 'Write one “key: value” on each line' };

function broken(start: number, end: number, bodyStart: number, ...problems: Problem[]): FrontMatter {
  return { data: {}, problems, broken: true, start, end, bodyStart };
}
