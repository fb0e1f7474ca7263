import { isIgnored, readIgnored } from '../checks/ignore.js';
import { noteTypeNamed, type TypeName } from '../noteTypes/index.js';
import type { NoteType } from '../noteTypes/noteType.js';
import { type KeyPath, problem, type Problem, type ProblemCode, type ProblemFacts } from '../problem.js';
import { copyOf } from '../text/copy.js';
import { countLines } from '../text/countLines.js';
import { readPromises } from './debrief.js';
import { type FrontMatter, readFrontMatter, typeLineOf } from './frontMatter.js';
import { defaultId, titleOf } from './identity.js';
import { checkKeys } from './keyNames.js';
import { Locator } from './locate.js';
import { type Note, type NoteFile, type NoteLines, placedKeys, type PromiseTask } from './note.js';
import { isMissing, readValue, type Report } from './readValue.js';
import { headingsOf } from './sectionNames.js';
import { checkTogether } from './valuesTogether.js';

/** The longest piece of a file that can decide whether it is a note. */
export const HEAD_LENGTH = 65_536;

/** The version of the format that is read here; a note says in `schema` when it needs a later one. */
const SCHEMA = 1;

/**
 * Reads a file. Undefined when it is not a note of ours: no front matter, another `type`, or a word that other tools
 * use too without its mark (format: principle 4). Never throws; what is wrong is in `problems`.
 */
export function parseNote(file: NoteFile): Note | undefined {
  return noteWith(readFrontMatter(file.text, 'type'), file);
}

/** The same where the front matter was read before. */
export function noteWith(front: FrontMatter | undefined, file: NoteFile): Note | undefined {
  if (!front) return undefined;
  const definition = definitionOf(file.text, front);
  if (!definition) return undefined;
  const reading = readValues(definition, front, file.text);
  const type = definition.type as TypeName;
  const about = { type, path: file.path, values: reading.values };
  const ignored = readIgnored(file.text);
  const problems = [...front.problems, ...reading.problems].sort((a, b) => a.line - b.line);
  const explicitId = definition.linked ? front.data['id'] : undefined;
  return {
    uri: file.uri,
    path: file.path,
    type,
    id:
      typeof explicitId === 'string' && !isMissing(explicitId.trim())
        ? copyOf(explicitId.trim())
        : defaultId(about),
    title: titleOf(about),
    status: statusOf(definition, front.data, reading.values),
    values: reading.values,
    problems: ignored ? problems.filter((each) => !isIgnored(each, ignored)) : problems,
    lines: linesOf(front, file.text),
    ...(ignored && { ignored }),
    broken: front.broken,
    promises: type === 'interview' ? promisesOf(file.text, front) : [],
  } as Note;
}

function definitionOf(text: string, front: FrontMatter): NoteType | undefined {
  if (front.broken) {
    const named = typeLineOf(text, front);
    return named === undefined ? undefined : noteTypeNamed(named);
  }
  const type = front.data['type'];
  const definition = typeof type === 'string' ? noteTypeNamed(type.trim()) : undefined;
  if (!definition?.mark || definition.mark.some((key) => Object.hasOwn(front.data, key))) return definition;
  return undefined;
}

function readValues(
  definition: NoteType,
  { data, start, end }: FrontMatter,
  text: string,
): { values: Readonly<Record<string, unknown>>; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const isNewer = typeof data['schema'] === 'string' && Number(data['schema']) > SCHEMA;
  let locator: Locator | undefined;
  const report: Report = (code: ProblemCode, path: KeyPath, facts?: ProblemFacts) => {
    const part = code.startsWith('key/') ? 'key' : 'value';
    locator ??= new Locator(text.slice(start, end), 1);
    const found = problem(code, { line: locator.lineOf(path), path, part }, facts);
    problems.push(isNewer ? { ...found, severity: 'hint' } : found);
  };
  const values: Record<string, unknown> = {};
  for (const key in definition.keys) {
    if (!Object.hasOwn(data, key)) continue;
    const { is } = definition.keys[key] as NoteType['keys'][string];
    const value = readValue(is, data[key], [key], report);
    if (value !== undefined) values[key] = value;
  }
  checkTogether({ definition, data, values }, report);
  if (isNewer) report('schema/newer', ['schema']);
  else checkKeys(definition, data, report);
  return { values, problems };
}

/** The lines of what problems among several notes are told at. Nearly all keys are found without taking the YAML apart. */
function linesOf({ data, start, end }: FrontMatter, text: string): NoteLines {
  const lines: Partial<Record<keyof NoteLines, number>> = {};
  for (const key of placedKeys) {
    if (!Object.hasOwn(data, key)) continue;
    const at = text.lastIndexOf(`\n${key}:`, end);
    lines[key] =
      at < start - 1 ? new Locator(text.slice(start, end), 1).lineOf([key]) : countLines(text, at + 1);
  }
  return lines;
}

/** The status as written, also one that we do not know; without one, that of the last history entry. */
function statusOf(
  { lifeCycle }: NoteType,
  data: FrontMatter['data'],
  values: Readonly<Record<string, unknown>>,
): string | undefined {
  if (!lifeCycle) return undefined;
  const written = data[lifeCycle.key];
  if (typeof written === 'string' && !isMissing(written)) return copyOf(written.trim());
  return (values['history'] as readonly { status?: string }[] | undefined)?.at(-1)?.status;
}

function promisesOf(text: string, front: FrontMatter): readonly PromiseTask[] {
  const body = text.slice(front.bodyStart);
  const [from, to] = placeOfPromises(body);
  const firstLine = text.slice(0, front.bodyStart + from).split('\n').length - 1;
  return readPromises(body.slice(from, to), firstLine).map((task) => ({ ...task, text: copyOf(task.text) }));
}

/**
 * The part of a body that can hold promises: from the first line that is their heading to the next heading of that level
 * or above. The rest of a debrief is long, and parsing markdown is slow. Where a code block or HTML might reach over such
 * a line, or the heading stand elsewhere or in another form too, the part is larger, up to the whole body.
 */
function placeOfPromises(body: string): [from: number, to: number] {
  const heading = promisesHeading.exec(body);
  if (!heading) return [0, body.length];
  const before = body.slice(0, heading.index);
  const from = mightReachOver(before) || promisesName.test(withoutComments(before)) ? 0 : heading.index;
  const inside = heading.index + heading[0].length;
  const length = body.slice(inside).search(nextHeading[(heading[1] as string).length] as RegExp);
  const to = length === -1 ? body.length : inside + length;
  const isEnd =
    from === heading.index && !mightReachOver(body.slice(inside, to)) && !promisesName.test(body.slice(to));
  return [from, isEnd ? to : body.length];
}

/** Whether text has something in it that can make of a later heading a part of itself. */
function mightReachOver(text: string): boolean {
  const hasOpenComment = text.lastIndexOf('<!--') > text.lastIndexOf('-->');
  return hasOpenComment || /```|~~~/.test(text) || withoutComments(text).includes('<');
}

/** To be asked when no comment is open: looking for the end of each would take for ever where none has one. */
function withoutComments(text: string): string {
  return text.replace(/^<!--(?!-?>)[^]*?-->/gm, '');
}

const promisesNames = headingsOf('Promises').join('|');
const promisesName = new RegExp(promisesNames, 'i');
const promisesHeading = new RegExp(`^(#{1,6})[ \\t].*(?:${promisesNames})`, 'im');
const nextHeading = [1, 1, 2, 3, 4, 5, 6].map((level) => new RegExp(`^#{1,${level}}[ \\t]`, 'm'));
