import * as vscode from 'vscode';
import { isNoteOf, type Note, type NoteOf } from '../../core/notes/note.js';
import { instantOf } from '../../core/time/moment.js';
import { momentWords } from '../../core/views/calendarWords.js';
import { UserFacingError } from '../messages.js';
import type { Services } from '../services.js';
import { pickNote } from './changeNote.js';
import { noteFor, targetOf, withAnswers } from './targets.js';

export type Interview = NoteOf<'interview'> & Note;

/** Whether a note is an interview. */
export function isInterview(note: Note | undefined): note is Interview {
  return isNoteOf('interview', note);
}

/**
 * The interview that a command is about: of the argument, the item or the note in front; one to choose where it was called
 * bare; undefined when the user leaves.
 *
 * @throws {UserFacingError} when it is about something else.
 */
export async function interviewFor(
  argument: unknown,
  services: Services,
  isWanted: (interview: Interview) => boolean = () => true,
): Promise<Interview | undefined> {
  const { about, answers } = withAnswers(argument);
  if (answers['interview'] !== undefined) return interviewNamed(answers['interview'], services);
  const note = await noteFor(about, services);
  if (isInterview(note)) return note;
  if (targetOf(about).kind === 'none')
    return (await pickNote(services, (each) => isInterview(each) && isWanted(each))) as Interview | undefined;
  throw new UserFacingError(note ? `“${note.title}” is not an interview.` : 'There is no interview here.');
}

/**
 * The interview of an id or an address; a link without the application's part is looked up in `application` first.
 *
 * @throws {UserFacingError} when there is none.
 */
export async function interviewNamed(
  named: unknown,
  { search }: Services,
  application?: string,
): Promise<Interview> {
  const { index } = search;
  await search.caughtUp();
  const found = index.notes.get(String(named)) ?? index.interviewLinked(String(named), application);
  if (isInterview(found)) return found;
  throw new UserFacingError(`No interview has the id “${String(named)}”.`);
}

/** One of several interviews, by a quick pick with a way to another: `new`. Undefined when the user leaves. */
export async function oneOf(
  interviews: readonly Interview[],
  placeHolder: string,
  { search }: Services,
): Promise<Interview | 'new' | undefined> {
  const { settings, viewInput } = search;
  const items: (vscode.QuickPickItem & { interview: Interview | 'new' })[] = interviews.map((interview) => {
    const { start, 'time-zone': zone } = interview.values;
    return {
      label: interview.title,
      description: start && momentWords(instantOf(start, zone ?? settings.userZone), viewInput),
      interview,
    };
  });
  items.push({ label: '$(add) Another interview…', interview: 'new' });
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.interview;
}
