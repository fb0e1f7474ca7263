import * as vscode from 'vscode';
import { noteTypeNamed, type TypeName } from '../../core/noteTypes/index.js';
import type { NoteType } from '../../core/noteTypes/noteType.js';
import { folderName, isNoteOf } from '../../core/notes/note.js';
import type { NotePlan, PlanContext } from '../../core/templates/planNote.js';
import type { Answers } from '../../core/templates/startingValues.js';
import { type SearchArea } from '../files/searchArea.js';
import { UserFacingError } from '../messages.js';
import { askAll } from '../prompts.js';
import type { Planned, Planning } from '../noteWriter.js';
import type { Services } from '../services.js';
import { mentionBefore } from './mentionBefore.js';
import { type FormAnswers, NEW_APPLICATION, questionsFor } from './questions.js';
import { targetOf } from './targets.js';
import { weekSources } from './weekSources.js';
import { composerFor } from './thankYouComposer.js';

/**
 * Makes a note of a type. With an object of answers it asks nothing; otherwise it asks for what is not known from the
 * item or the file on which it was called, or from `known`.
 *
 * @returns the address of the new note; undefined when the user leaves.
 */
export async function newNote(
  type: TypeName,
  services: Services,
  argument?: unknown,
  known?: FormAnswers,
): Promise<vscode.Uri | undefined> {
  const target = targetOf(argument);
  await (target.kind === 'answers' ? services.search.caughtUp() : services.search.isSettled());
  const definition = noteTypeNamed(type);
  const asks = target.kind !== 'answers';
  const area = await areaFor(services, { asks, argument, known });
  if (!area) return undefined;
  const given =
    target.kind === 'answers' ? target.answers : { ...factsFrom(definition, argument, services), ...known };
  const answers = asks
    ? await askAll(`New ${definition.title}`, questionsFor(definition, services), given)
    : given;
  if (!answers) return undefined;
  const uri = await make(type, await withDates(definition, answers, services), { services, area });
  await vscode.window.showTextDocument(uri, { preview: false });
  return uri;
}

/** Makes a note from answers alone and does not open it. `template` takes the place of the type's own. */
export async function makeNote(
  type: TypeName,
  services: Services,
  answers: FormAnswers,
  template?: string,
): Promise<vscode.Uri> {
  const area = (await areaFor(services, { asks: false, argument: undefined, known: answers })) as SearchArea;
  return make(type, await withDates(noteTypeNamed(type), answers, services), { services, area, template });
}

/** What a note is made with, besides its answers. */
export interface Making {
  readonly services: Services;
  readonly area: SearchArea;
  /** What writes the body of a thank-you. */
  readonly compose?: PlanContext['compose'];
  /** Missing: that of the type. */
  readonly template?: string;
}

/** Writes the note, and the application that is made on the way, as one step. Reading has caught up when it returns. */
async function make(type: TypeName, answers: FormAnswers, making: Making): Promise<vscode.Uri> {
  const { 'new company': company, 'new role': role, ...rest } = answers;
  const plannings: Planning[] = [];
  const isNew = rest['application'] === NEW_APPLICATION;
  if (isNew) {
    const application = { company, role, status: 'interviewing' };
    plannings.push(async () => ({
      plan: await planIn('application', application, making),
      folder: making.area.folder,
    }));
  }
  plannings.push(async ([application]) => {
    if (application && isNew) rest['application'] = folderName(application.path);
    const isDraft = type === 'thank-you' && making.template === undefined;
    const compose = isDraft ? await composerFor([rest], making) : undefined;
    return placed(await planIn(type, rest, { ...making, compose }), making);
  });
  const uris = await making.services.writer.create(plannings);
  const isApplication = type === 'application' || isNew;
  if (isApplication) void mentionBefore(String(uris[0]), making.services);
  return uris.at(-1) as vscode.Uri;
}

/** Writes several thank-yous as one step; none where one of them cannot be made. Each knows those before it. */
export async function makeThankYous(
  answers: readonly FormAnswers[],
  services: Services,
): Promise<vscode.Uri[]> {
  const known = answers[0] ?? {};
  const area = (await areaFor(services, { asks: false, argument: undefined, known })) as SearchArea;
  const compose = await composerFor(answers, { services, area });
  const making = { services, area, compose };
  return services.writer.create(
    answers.map((each) => async () => placed(await planIn('thank-you', each, making), making)),
  );
}

/** The plan with its folder: that of its application. */
function placed(plan: NotePlan, { area }: Making): Planned {
  const beside = plan.beside === undefined ? undefined : vscode.Uri.parse(plan.beside, true);
  return { plan, folder: (beside && vscode.workspace.getWorkspaceFolder(beside)) ?? area.folder };
}

/**
 * Plans a note.
 *
 * @throws {UserFacingError} when an answer or the template is wrong.
 */
export async function planIn(
  type: TypeName,
  answers: FormAnswers,
  { services, area, compose, template }: Making,
): Promise<NotePlan> {
  const { search, templates, dates } = services;
  const { planNote, TemplateError, weeks } = await services.libraries.language();
  const sources = type === 'week' ? await weekSources(services) : undefined;
  const known = Object.fromEntries(
    Object.entries(answers).filter(([, value]) => value !== undefined),
  ) as Answers;
  try {
    const plan = planNote(type, known, {
      index: search.index,
      template: template ?? (await templates.read(type, area.folder)),
      today: dates.today(),
      myName: search.settings.myName,
      userZone: search.settings.userZone,
      notesFolder: area.notesFolder,
      ...(compose && { compose }),
      ...(sources && { weekWords: (week) => weeks.weekWords(week, sources) }),
    });
    if (!('problems' in plan)) return plan;
    throw new UserFacingError(plan.problems.map(({ key, message }) => `${key}: ${message}`).join(' '));
  } catch (error) {
    throw error instanceof TemplateError ? new UserFacingError(`${type}.md: ${error.message}`) : error;
  }
}

/** Dates in words become days and moments; a `Date` becomes a moment with the user's offset. */
async function withDates(
  definition: NoteType,
  answers: FormAnswers,
  { dates }: Services,
): Promise<FormAnswers> {
  const result: FormAnswers = { ...answers };
  for (const [key, { is }] of Object.entries(definition.keys)) {
    const answer = answers[key] instanceof Date ? (answers[key] as Date).toISOString() : answers[key];
    if (typeof answer !== 'string' || answer.trim() === '') continue;
    if (is.kind === 'moment')
      result[key] = /^\d{4}-\d{2}-\d{2}$/.test(answer.trim())
        ? answer
        : ((await dates.moment(answer)) ?? answer);
    if (is.kind === 'day')
      result[key] = /^\d{4}-\d{2}-\d{2}/.test(answer.trim()) ? answer : ((await dates.day(answer)) ?? answer);
  }
  return result;
}

/** What the item or file on which the command was called tells: its application, interview, person. */
function factsFrom(definition: NoteType, argument: unknown, { search }: Services): FormAnswers {
  const target = targetOf(argument);
  const { index } = search;
  const note = target.kind === 'node' ? index.notes.get(target.node.note ?? '') : undefined;
  const facts: FormAnswers = { ...(target.kind === 'node' ? target.node.facts : {}) };
  if (isNoteOf('application', note)) facts['application'] ??= note.id;
  if (isNoteOf('interview', note)) facts['interview'] ??= note.id;
  if (isNoteOf('reference', note)) facts['reference'] ??= note.id;
  if (target.kind === 'file') {
    const application = index
      .ofType('application')
      .find(({ uri }) => uri.startsWith(`${target.uri.toString()}/`));
    if (application) facts['application'] = application.id;
  }
  const to = definition.type === 'thank-you' ? facts['person'] : undefined;
  const links = Object.entries(facts).filter(
    ([key]) => key !== 'person' && key !== 'status' && key in definition.keys,
  );
  return { ...Object.fromEntries(links), ...(to !== undefined && { to }) };
}

/** The folder for the note: the one called on, the only one, the one chosen, else the first that has notes. */
export async function areaFor(
  { search }: Services,
  { asks, argument, known }: { asks: boolean; argument: unknown; known?: FormAnswers },
): Promise<SearchArea | undefined> {
  const { areas } = search.store;
  if (areas.length === 0) throw new UserFacingError('Open a folder first: your notes are kept in it.');
  const target = targetOf(argument);
  const at =
    target.kind === 'file'
      ? target.uri
      : target.kind === 'node' && target.node.note
        ? vscode.Uri.parse(target.node.note, true)
        : undefined;
  const called = at && search.store.areaOf(at);
  if (called || areas.length === 1) return called ?? areas[0];
  const withNotes = areas.find((area) =>
    [...search.index.notes.keys()].some((uri) => search.store.areaOf(vscode.Uri.parse(uri, true)) === area),
  );
  if (!asks || known?.['application'] !== undefined) return withNotes ?? areas[0];
  const chosen = await vscode.window.showWorkspaceFolderPick({ placeHolder: 'In which folder?' });
  return areas.find(({ folder }) => folder.uri.toString() === chosen?.uri.toString());
}
