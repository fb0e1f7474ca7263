import * as vscode from 'vscode';
import { isNoteOf, type Note, type NoteOf } from '../../core/notes/note.js';
import type { BankQuestion } from '../../core/questions/index.js';
import { normalised } from '../../core/questions/likeness.js';
import { firmOf } from '../../core/questions/question.js';
import type { SessionOptions } from '../../core/rehearsal/index.js';
import { type Day, parseDay } from '../../core/time/day.js';
import { clockWords, today as todayOf } from '../../core/views/calendarWords.js';
import type * as LanguageLibrary from '../../libraries/language.js';
import { plainMessage, UserFacingError } from '../messages.js';
import type { Services } from '../services.js';
import { rehearsalBox } from './rehearsalBox.js';
import { targetOf } from './targets.js';

/** What a rehearsal is about; nothing: what is due. */
interface Wish {
  readonly question?: string;
  readonly interview?: NoteOf<'interview'> & Note;
  /** The keys of the questions to practise for the interview, where the caller knows them. */
  readonly questions?: readonly string[];
  readonly rating?: unknown;
  readonly on?: unknown;
}

/** All that practising needs, as the notes stand now. */
interface Practising {
  readonly services: Services;
  readonly rehearsal: typeof LanguageLibrary.rehearsal;
  readonly prep: typeof LanguageLibrary.prep;
  readonly today: Day;
  readonly options: SessionOptions & { readonly ladder: readonly number[] };
}

/**
 * Practises answers, one question after the other; each rating is written when it is given. With a question and a rating it
 * asks nothing and only notes that.
 *
 * @returns the next day of practice: of the question, or of all; undefined where nothing was practised.
 */
export async function rehearse(services: Services, argument?: unknown): Promise<Day | undefined> {
  const { search, debriefs, libraries } = services;
  await search.caughtUp();
  const [bank, { rehearsal, prep }] = await Promise.all([debriefs.bank(), libraries.language()]);
  const wish = wishOf(argument, services);
  const { userZone, ladder } = search.settings;
  const practising: Practising = {
    services,
    rehearsal,
    prep,
    today: todayOf(search.viewInput),
    options: { interviewDays: rehearsal.interviewDaysOf(search.index, userZone), ladder },
  };
  if (wish.rating !== undefined) return note(wish, bank, practising);
  if (bank.length === 0)
    return say('No question is noted yet. They come from the debriefs of your interviews.');
  const rest = rehearsal.restUntil(search.index, search.now(), userZone);
  if (rest !== undefined)
    return say(`Rest now. Your interview begins at ${clockWords(rest, search.viewInput)}.`);
  const wanted = wantedBy(wish, bank, practising);
  const due = rehearsal.session(bank, practising.today, {
    ...practising.options,
    ...(wanted && { for: wanted }),
  });
  const questions = due.length > 0 ? due : await askForMore(bank, wanted, practising);
  return questions.length > 0 ? practise(questions, practising) : undefined;
}

function wishOf(argument: unknown, { search: { index } }: Services): Wish {
  const target = targetOf(argument);
  const interviewAt = (uri: string | undefined): Wish => {
    const found = uri === undefined ? undefined : index.notes.get(uri);
    return isNoteOf('interview', found) ? { interview: found } : {};
  };
  if (target.kind === 'file') return interviewAt(target.uri.toString());
  if (target.kind === 'node') {
    const { note: uri, facts } = target.node;
    return facts?.question === undefined ? interviewAt(uri) : { question: facts.question };
  }
  if (target.kind === 'none') return {};
  const { interview, question, questions, rating, on } = target.answers;
  const keys = Array.isArray(questions) ? questions.map(String) : undefined;
  if (typeof question === 'string') return { question, rating, on };
  if (rating !== undefined) throw new UserFacingError('Say which question the rating is for.');
  if (interview === undefined) return keys ? { questions: keys } : {};
  const link = targetOf(interview);
  const meant =
    link.kind === 'file'
      ? interviewAt(link.uri.toString()).interview
      : index.interviewLinked(String(interview), undefined);
  if (!meant) throw new UserFacingError('That interview is not in the notes.');
  return { interview: meant, ...(keys && { questions: keys }) };
}

/** The keys of the questions that are wanted, whether or not they are due; undefined for those that are. */
function wantedBy(
  { question, interview, questions }: Wish,
  bank: readonly BankQuestion[],
  { prep, services: { search } }: Practising,
): readonly string[] | undefined {
  if (question !== undefined) return [questionOf(question, bank).key];
  const likely = interview ? prep.likelyQuestions(bank, interview, firmOf(interview, search.index)) : [];
  const keys = questions ?? likely.map((each) => each.question.key);
  return keys.length > 0 ? keys : undefined;
}

/** The question of a key; any of its wordings will do. */
function questionOf(words: string, bank: readonly BankQuestion[]): BankQuestion {
  const folded = normalised(words);
  const found =
    bank.find(({ key }) => key === words) ??
    bank.find(({ askings }) => askings.some(({ text }) => normalised(text) === folded));
  if (!found) throw new UserFacingError('That question is not in the notes.');
  return found;
}

/** Says that nothing is due, or that all of it was done today, and offers to go on all the same. */
async function askForMore(
  bank: readonly BankQuestion[],
  wanted: readonly string[] | undefined,
  { rehearsal, today, options, services: { search } }: Practising,
): Promise<readonly BankQuestion[]> {
  const { next } = rehearsal.practiceOn(bank, today, options);
  const when = next === undefined ? '' : ` Next: ${rehearsal.practiceDay(next, search.viewInput)}.`;
  const isDay = options.interviewDays.includes(today);
  const why = wanted
    ? 'You have practised this today.'
    : isDay
      ? 'You have an interview today. Rest is the better practice now.'
      : 'Nothing is left to practise today.';
  const more = 'Practise All the Same';
  const rest = rehearsal.session(bank, today, { ...options, for: bank.map(({ key }) => key) });
  const offered = wanted || isDay || rest.length === 0 ? [] : [more];
  const chosen = await vscode.window.showInformationMessage(why + when, ...offered);
  return chosen === more ? rest : [];
}

/** One question after the other; Escape ends it and keeps what was rated. */
async function practise(
  questions: readonly BankQuestion[],
  practising: Practising,
): Promise<Day | undefined> {
  const { services, rehearsal, today, options } = practising;
  const { search, debriefs } = services;
  let rated = 0;
  for (const [at, question] of questions.entries()) {
    const reader = search.viewInput;
    const card = rehearsal.cardOf(question, { index: search.index, today, reader, ladder: options.ladder });
    const rating = await rehearsalBox(card, { at, of: questions.length, ratings: rehearsal.ratingWords });
    if (rating === 'end') break;
    if (rating === 'later') continue;
    await write(question, { on: today, rating }, practising);
    rated += 1;
  }
  if (rated === 0) return undefined;
  const { next } = rehearsal.practiceOn(await debriefs.bank(), today, options);
  say(rehearsal.endOfSession(rated, next, search.viewInput));
  return next;
}

/** Notes a rating without asking. */
async function note(wish: Wish, bank: readonly BankQuestion[], practising: Practising): Promise<Day> {
  const { services, rehearsal, today, options } = practising;
  const question = questionOf(String(wish.question), bank);
  const rating = Number(wish.rating);
  if (![1, 2, 3, 4, 5].includes(rating)) throw new UserFacingError('A rating is a number from 1 to 5.');
  const on = wish.on === undefined ? today : parseDay(String(wish.on));
  if (!on) throw new UserFacingError('Write the day like 2026-03-24.');
  if (on > today) throw new UserFacingError('That day is still ahead.');
  await write(question, { on, rating }, practising);
  const present = (await services.debriefs.bank()).find(({ key }) => key === question.key) ?? question;
  return rehearsal.nextRehearsal(present, today, options.interviewDays, options.ladder);
}

/** Writes a rating below the newest asking of a question, as one step that can be undone. */
async function write(
  question: BankQuestion,
  practised: { readonly on: Day; readonly rating: number },
  { services, rehearsal }: Practising,
): Promise<void> {
  const { interview, text, line } = rehearsal.newestAsking(question);
  const { NoteDocument } = await services.libraries.language();
  await services.writer.edit(vscode.Uri.parse(interview.uri, true), (present) => {
    const document = new NoteDocument({ uri: interview.uri, path: interview.path, text: present });
    const edit = rehearsal.rehearsalEdit(document, { text, line }, practised);
    if (edit) return [edit];
    throw new UserFacingError(
      `The rating could not be noted below “${text}”: something else would have changed. You can write it there yourself: - rehearsed: ${practised.on} ${practised.rating}`,
    );
  });
  await services.search.store.settled();
}

function say(sentence: string): undefined {
  void vscode.window.showInformationMessage(plainMessage(sentence));
}
