import type { YamlLibrary } from '../edit/yamlText.js';
import { capital, titleOf } from '../notes/identity.js';
import type { KeyKind } from '../notes/keyKinds.js';
import { baseName } from '../notes/note.js';
import { readValue } from '../notes/readValue.js';
import { noteTypeNamed, type TypeName } from '../noteTypes/index.js';
import type { NoteType } from '../noteTypes/noteType.js';
import { problem } from '../problem.js';
import { fileNamePart } from '../text/fileName.js';
import { parsePeople, parsePerson, type Person, personLabel } from '../text/people.js';
import { type Day, utcOfDay } from '../time/day.js';
import { instantOf, type Moment, writtenDay } from '../time/moment.js';
import { dayAt } from '../time/zone.js';
import { renderTemplate, type TemplateView } from './renderTemplate.js';
import { type Answers, type StartingPoint, withStartingValues } from './startingValues.js';

/** What a new note is made from, besides the answers. */
export interface PlanContext extends StartingPoint {
  readonly yaml: YamlLibrary;
  readonly template: string;
  /** Path of the notes folder below the workspace folder; empty for the workspace folder itself. */
  readonly notesFolder: string;
  readonly userZone: string;
}

/** A note that can be made. */
export interface NotePlan {
  readonly text: string;
  /** Where it goes, below the workspace folder; the first path, the second where that is taken, and so on from 1. */
  readonly pathAt: (attempt: number) => string;
  /** Address of the application's note: the new one goes into the same workspace folder. */
  readonly beside?: string;
}

/** An answer that a note cannot take: the key and a plain sentence. */
export interface AnswerProblem {
  readonly key: string;
  readonly message: string;
}

/** Plans a new note: its text from the template and its place. Nothing is made when an answer is wrong. */
export function planNote(type: TypeName, answers: Answers, context: PlanContext): NotePlan | { problems: AnswerProblem[] } {
  const definition: NoteType = noteTypeNamed(type);
  const keys = inOrder(definition, withStartingValues(type, withPeople(definition, answers), context));
  const { values, problems } = readAnswers(definition, keys);
  if (type === 'application' && isTakenId(keys['id'], context)) {
    problems.push({ key: 'id', message: `Another application has the id “${String(keys['id'])}”. Choose a different one.` });
  }
  if (problems.length > 0) return { problems };
  const day = dayOf(type, values, context);
  const text = renderTemplate(context.yaml, context.template, { keys: { ...keys, type }, words: wordsFor(type, { values, day, context }) });
  return { text, ...placeOf(definition, { values, keys, day, context }) };
}

interface Known {
  readonly values: Readonly<Record<string, unknown>>;
  readonly day: Day;
  readonly context: PlanContext;
}

function isTakenId(id: unknown, { index }: PlanContext): boolean {
  return typeof id === 'string' && index.withId('application', id) !== undefined;
}

/** The definition's keys first and in its order, then what else was given. */
function inOrder(definition: NoteType, answers: Answers): Answers {
  const names = [...new Set(['id', ...Object.keys(definition.keys), ...Object.keys(answers)])].filter((name) => name !== 'type');
  return Object.fromEntries(names.flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]]))) as Answers;
}

function readAnswers(definition: NoteType, keys: Answers): { values: Record<string, unknown>; problems: AnswerProblem[] } {
  const problems: AnswerProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, answer] of Object.entries(keys)) {
    const kind = definition.keys[key]?.is;
    if (!kind) continue;
    values[key] = readValue(kind, asText(answer), [key], (code, _path, facts) => {
      const { severity, message } = problem(code, 0, facts);
      if (severity !== 'hint' && code !== 'moment/no-time') problems.push({ key, message });
    });
  }
  return { values, problems };
}

/** As the front matter would give it: every scalar as text. */
function asText(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asText(each)]));
}

/** The day of a note: of the interview in its application's zone, of the talk, else today. */
function dayOf(type: TypeName, values: Readonly<Record<string, unknown>>, { today, index, userZone }: PlanContext): Day {
  if (type === 'insider-talk') return (values['on'] as Day | undefined) ?? today;
  const start = values['start'] as Moment | undefined;
  if (type !== 'interview' || !start) return today;
  if (start.offset === undefined) return writtenDay(start);
  const application = index.withId('application', String(values['application'] ?? ''));
  const zone = application?.values['time-zone'] ?? (values['time-zone'] as string | undefined) ?? userZone;
  return dayAt(instantOf(start, zone), zone);
}

function placeOf(
  definition: NoteType,
  { values, keys, day, context }: Known & { readonly keys: Answers },
): Pick<NotePlan, 'pathAt' | 'beside'> {
  const isApplication = definition.type === 'application';
  const link = isApplication ? undefined : (values['application'] as string | undefined);
  const application = link === undefined ? undefined : context.index.withId('application', link);
  const ownFolder = application && baseName(application.path) === 'application' ? folderOf(application.path) : undefined;
  const company = (values['company'] as string | undefined) ?? (values['role'] as string | undefined);
  const place = definition.place({
    application: fileNamePart(isApplication ? String(keys['id'] ?? company ?? '') : (link ?? ''), isApplication ? 'application' : 'no-application'),
    day,
    person: fileNamePart(personOf(values, context), 'someone'),
    round: roundOf(values),
    number: String(values['number'] ?? nextNumber(link, context)),
    week: String(values['week'] ?? ''),
    title: fileNamePart(String(values['title'] && definition.type === 'story' ? values['title'] : (values['name'] ?? '')), definition.type),
  });
  const root = context.notesFolder.split('/').filter(Boolean);
  const folder = ownFolder !== undefined && place.folder[0] === 'applications' ? ownFolder : [...root, ...place.folder].join('/');
  const pathAt = (attempt: number): string => {
    const count = attempt === 1 ? '' : `-${attempt}`;
    const path = isApplication ? `${folder}${count}/${place.name}.md` : `${folder}/${place.name}${count}.md`;
    return path.replace(/^\/+/, '');
  };
  return { pathAt: isApplication ? freeApplication(pathAt, context) : pathAt, ...(application && { beside: application.uri }) };
}

/** Passes over folders whose name is another application's id. */
function freeApplication(pathAt: (attempt: number) => string, { index }: PlanContext): (attempt: number) => string {
  let skipped = 0;
  const taken = (path: string): boolean => index.withId('application', path.split('/').at(-2) ?? '') !== undefined;
  while (taken(pathAt(skipped + 1))) skipped += 1;
  return (attempt) => pathAt(attempt + skipped);
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

function roundOf(values: Readonly<Record<string, unknown>>): string {
  if (values['round'] !== undefined) return `round-${String(values['round'])}`;
  return fileNamePart(String(values['kind'] ?? ''), '');
}

function nextNumber(application: string | undefined, { index }: PlanContext): number {
  return index.inGroup(application ?? '', 'follow-up').length + 1;
}

function personOf(values: Readonly<Record<string, unknown>>, { index }: PlanContext): string {
  const person = (values['to'] ?? values['person']) as Person | undefined;
  const reference = index.withId('reference', String(values['reference'] ?? ''));
  return person?.name ?? person?.email?.split('@')[0] ?? reference?.values.name ?? String(values['reference'] ?? '');
}

/** What the placeholders in a template's body stand for. */
function wordsFor(type: TypeName, { values, day, context }: Known): TemplateView['words'] {
  const { index } = context;
  const link = type === 'application' ? undefined : (values['application'] as string | undefined);
  const about = type === 'application' ? values : (link === undefined ? undefined : index.withId('application', link)?.values);
  const interview = index.interviewLinked(String(values['interview'] ?? ''), link);
  const reference = index.withId('reference', String(values['reference'] ?? ''))?.values;
  const to = (values['to'] ?? values['person'] ?? reference) as (Person & { given?: string }) | undefined;
  const people = (values['interviewers'] ?? interview?.values.interviewers ?? []) as readonly Person[];
  const word = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ') : '';
  return {
    title: titleOf({ type, path: '', values }),
    company: word(about?.['company']),
    role: word(about?.['role']),
    application: link ?? '',
    myName: context.myName,
    date: dayInWords(day, word(about?.['language'])),
    interviewTitle: interview?.title ?? '',
    interviewers: people.flatMap((person) => (personLabel(person) ? [{ name: personLabel(person) as string }] : [])),
    toName: to?.name ?? '',
    toGiven: to?.given ?? givenName(to?.name),
    week: word(values['week']),
    kind: capital(word(values['kind'])),
    competencies: ((values['competencies'] as readonly string[] | undefined) ?? []).join(', '),
    relation: word(values['relation']),
    concern: word(values['concern']),
    caller: word(values['caller']),
  };
}

/** The first word of a name that is no title: `Dr. Katrin Sommerfeld` → `Katrin`. */
function givenName(name: string | undefined): string {
  return name?.split(/\s+/).find((part) => !part.endsWith('.')) ?? '';
}

/** `24 March 2026`, in the language of the application where it has one. */
function dayInWords(day: Day, language: string): string {
  const write = (locale: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(utcOfDay(day));
  try {
    return write(language || 'en-GB');
  } catch {
    return write('en-GB');
  }
}

/** Where a key holds people, `Dana Whitlock <dana@example.com>` becomes a group of name and e-mail. */
function withPeople(definition: NoteType, answers: Answers): Answers {
  const read = (key: string, answer: unknown): unknown => {
    const kind = definition.keys[key]?.is;
    const isPerson = (of: KeyKind | undefined): boolean => of?.kind === 'record' && of.person === true;
    if (isPerson(kind)) return typeof answer === 'string' ? parsePerson(answer) : answer;
    if (kind?.kind !== 'list' || !isPerson(kind.of)) return answer;
    if (typeof answer === 'string') return parsePeople(answer);
    return Array.isArray(answer) ? answer.flatMap((item: unknown) => (typeof item === 'string' ? parsePeople(item) : [item])) : answer;
  };
  return Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, read(key, answer)])) as Answers;
}
