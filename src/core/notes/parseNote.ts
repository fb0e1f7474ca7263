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
import { type LaterNote, laterNoteOf } from './laterNote.js';
import { Locator } from './locate.js';
import { type Note, type NoteFile, type NoteLines, placedKeys, type PromiseTask } from './note.js';
import { isMissing, readValue, type Report } from './readValue.js';
import type { SectionName } from './sectionNames.js';
import { partWith } from './sectionPart.js';
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
  return readFile(file).note;
}

/** As `parseNote`; where the type is not known, it may be the note of a later version (format: principle 7). */
export function readFile(file: NoteFile): { readonly note?: Note; readonly later?: LaterNote } {
  return readWith(readFrontMatter(file.text, 'type'), file);
}

/** The same where the front matter was read before. */
export function noteWith(front: FrontMatter | undefined, file: NoteFile): Note | undefined {
  return readWith(front, file).note;
}

function readWith(
  front: FrontMatter | undefined,
  file: NoteFile,
): { readonly note?: Note; readonly later?: LaterNote } {
  if (!front) return {};
  const definition = definitionOf(file.text, front);
  return definition ? { note: noteOf(file, definition, front) } : { later: laterNoteOf(file, front) };
}

function noteOf(file: NoteFile, definition: NoteType, front: FrontMatter): Note {
  const reading = readValues(definition, front, file.text);
  const type = definition.type as TypeName;
  const about = { type, path: file.path, values: reading.values };
  const ignored = readIgnored(file.text);
  const problems = [...front.problems, ...reading.problems, ...notUtf8(file.text)].sort(
    (a, b) => a.line - b.line,
  );
  const excerpt = excerptOf(type, file.text, front);
  const stories = type === 'interview' ? storiesIn(file.text, front) : [];
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
    ...(stories.length > 0 && { stories }),
    ...(excerpt !== undefined && { excerpt }),
  } as Note;
}

/** Where bytes could not be read as UTF-8, or that mark itself was saved: told once, at the first line that has it. */
function notUtf8(text: string): Problem[] {
  const at = text.indexOf('\uFFFD');
  return at === -1 ? [] : [problem('text/not-utf-8', countLines(text, at))];
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
  const part = partOf('Promises', text, front);
  if (!part) return [];
  return readPromises(part.text, part.line).map((task) => ({ ...task, text: copyOf(task.text) }));
}

/** The stories that were told. What a question notes stands on a line of its own, so that nothing is parsed for it. */
function storiesIn(text: string, front: FrontMatter): string[] {
  const part = text.indexOf('story:', front.bodyStart) === -1 ? undefined : partOf(QUESTIONS, text, front);
  if (!part) return [];
  const visible = part.text.replace(/<!--[^]*?(?:-->|$)/g, '');
  return [...visible.matchAll(/^[ \t]*[-*+][ \t]+story:[ \t]*(\S.*?)[ \t]*\r?$/gim)].map(([, id = '']) =>
    copyOf(id),
  );
}

const QUESTIONS = 'Questions they asked';

/** The longest text of a note that is kept for others to be checked against. */
const LONGEST_EXCERPT = 20_000;

/** What other notes are checked against: of an interview the part with the topics, of a thank-you its body. */
function excerptOf(type: TypeName, text: string, front: FrontMatter): string | undefined {
  if (front.broken || (type !== 'interview' && type !== 'thank-you')) return undefined;
  const part =
    type === 'interview'
      ? partOf('Something to thank each person for', text, front)?.text
      : text.slice(front.bodyStart);
  return part?.trim() ? copyOf(part.slice(0, LONGEST_EXCERPT)) : undefined;
}

/** The part of a body that can hold a section, and the line of the file on which it begins. */
function partOf(
  section: SectionName,
  text: string,
  front: FrontMatter,
): { readonly text: string; readonly line: number } | undefined {
  const body = text.slice(front.bodyStart);
  const part = partWith(section, body);
  return (
    part && { text: body.slice(part.from, part.to), line: countLines(text, front.bodyStart + part.from) }
  );
}
