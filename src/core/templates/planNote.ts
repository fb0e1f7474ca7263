import type { KeyKind } from '../notes/keyKinds.js';
import type { NoteOf } from '../notes/note.js';
import { readValue } from '../notes/readValue.js';
import { noteTypeNamed, type TypeName } from '../noteTypes/index.js';
import type { NoteType } from '../noteTypes/noteType.js';
import { problem } from '../problem.js';
import { parsePeople, parsePerson } from '../text/people.js';
import { dayOfNote, type NotePlace, type PlaceContext, placeOf } from './notePlace.js';
import { renderTemplate, type TemplateView, withBodyWord } from './renderTemplate.js';
import { type Answers, type StartingPoint, withStartingValues } from './startingValues.js';
import { wordsFor } from './words.js';

/** What a new note is made from, besides the answers. */
export interface PlanContext extends StartingPoint, PlaceContext {
  readonly template: string;
  /** Writes the whole body of a thank-you; without it, or where it gives none, the template's is filled. */
  readonly compose?: (
    values: NoteOf<'thank-you'>['values'],
    words: TemplateView['words'],
  ) => string | undefined;
  /** What the notes know for the body of a week note. */
  readonly weekWords?: (week: string) => TemplateView['words'];
}

/** A note that can be made: its text, and where it goes. */
export interface NotePlan extends NotePlace {
  readonly text: string;
}

/** An answer that a note cannot take: the key and a plain sentence. */
export interface AnswerProblem {
  readonly key: string;
  readonly message: string;
}

/** Plans a new note: its text from the template and its place. Nothing is made when an answer is wrong. */
export function planNote(
  type: TypeName,
  answers: Answers,
  context: PlanContext,
): NotePlan | { problems: AnswerProblem[] } {
  const definition: NoteType = noteTypeNamed(type);
  const keys = inOrder(definition, withStartingValues(type, withPeople(definition, answers), context));
  const { values, problems: found } = readAnswers(definition, keys);
  const problems = [...oddKeys(answers), ...ofAnswers(found, answers)];
  if (type === 'application' && isTakenId(keys['id'], context)) {
    problems.push({
      key: 'id',
      message: `Another application has the id “${String(keys['id'])}”. Choose a different one.`,
    });
  }
  if (problems.length > 0) return { problems };
  const words = {
    ...wordsFor(type, values, dayOfNote(type, values, context), context),
    ...(type === 'week' && context.weekWords?.(String(values['week'] ?? ''))),
  };
  const body = type === 'thank-you' ? context.compose?.(values, words) : undefined;
  const template = body === undefined ? context.template : withBodyWord(context.template);
  const text = renderTemplate(template, {
    keys: { ...keys, type },
    words: body === undefined ? words : { body },
  });
  return {
    text,
    ...placeOf(definition, values, context, typeof keys['id'] === 'string' ? keys['id'] : undefined),
  };
}

/** A wrong answer can spoil what follows from it too: only the answer itself is told. */
function ofAnswers(problems: readonly AnswerProblem[], answers: Answers): readonly AnswerProblem[] {
  const own = problems.filter(({ key }) => Object.hasOwn(answers, key));
  return own.length > 0 ? own : problems;
}

/** Keys that would be something else in YAML or in a template. */
function oddKeys(answers: Answers): AnswerProblem[] {
  return Object.keys(answers)
    .filter((key) => !/^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u.test(key))
    .map((key) => ({ key, message: `“${key}” cannot be a key. Use letters, digits and hyphens.` }));
}

function isTakenId(id: unknown, { index }: PlanContext): boolean {
  return typeof id === 'string' && index.withId('application', id) !== undefined;
}

/** The definition's keys first and in its order, then what else was given. */
function inOrder(definition: NoteType, answers: Answers): Answers {
  const names = [...new Set(['id', ...Object.keys(definition.keys), ...Object.keys(answers)])].filter(
    (name) => name !== 'type',
  );
  return Object.fromEntries(
    names.flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]])),
  ) as Answers;
}

function readAnswers(
  definition: NoteType,
  keys: Answers,
): { values: Record<string, unknown>; problems: AnswerProblem[] } {
  const problems: AnswerProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, answer] of Object.entries(keys)) {
    const kind = kindOf(definition, key);
    if (!kind) continue;
    values[key] = readValue(kind, asText(answer), [key], (code, _path, facts) => {
      const { severity, message } = problem(code, 0, facts);
      if (severity !== 'hint' && code !== 'moment/no-time') problems.push({ key, message });
    });
  }
  return { values, problems };
}

/** Undefined for a key of the user's own, whatever its name. */
function kindOf(definition: NoteType, key: string): KeyKind | undefined {
  return Object.hasOwn(definition.keys, key) ? definition.keys[key]?.is : undefined;
}

/** As the front matter would give it: every scalar as text. */
function asText(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asText(each)]));
}

/** Where a key holds people, `Dana Whitlock <dana@example.com>` becomes a group of name and e-mail. */
function withPeople(definition: NoteType, answers: Answers): Answers {
  const read = (key: string, answer: unknown): unknown => {
    const kind = kindOf(definition, key);
    const isPerson = (of: KeyKind | undefined): boolean => of?.kind === 'record' && of.person === true;
    const isList = kind?.kind === 'list' && isPerson(kind.of);
    if (!isList && !isPerson(kind)) return answer;
    if (typeof answer === 'string' && answer.trim() === '') return '';
    if (!isList) return typeof answer === 'string' ? parsePerson(answer) : answer;
    if (typeof answer === 'string') return parsePeople(answer);
    if (!Array.isArray(answer)) return answer;
    return answer.flatMap((item: unknown) => (typeof item === 'string' ? parsePeople(item) : [item]));
  };
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [key, read(key, answer)]),
  ) as Answers;
}
