import * as vscode from 'vscode';
import { putAwayChoices, putAwayUntil } from '../../core/applications/putAway.js';
import type { Change } from '../../core/edit/change.js';
import { isEnded } from '../../core/actions/situation.js';
import { isNoteOf, type Note, type NoteOf } from '../../core/notes/note.js';
import { type Day, parseDay } from '../../core/time/day.js';
import { comeBackDay } from '../../core/views/calendarWords.js';
import { UserFacingError } from '../messages.js';
import type { Services } from '../services.js';
import { pickNote } from './changeNote.js';
import { noteFor, targetOf } from './targets.js';

type Application = NoteOf<'application'> & Note;

const A_DAY = 'Until a day…';
const AGAIN = 'Take up again';

/** What takes an application up again. */
export const takingUp: readonly Change[] = [{ remove: 'paused-until' }];

/**
 * Puts an application away until a day: nothing of it is shown as due before. Asks for what was not told; on one that is
 * put away it also offers to take it up again.
 */
export async function putAway(services: Services, argument?: unknown, day?: unknown): Promise<void> {
  const note = await applicationFor(argument, services, ({ status }) => !isEnded(status));
  if (!note) return;
  const isAway = putAwayUntil(note, services.search.viewInput) !== undefined;
  const until = day === undefined ? await askUntil(services, isAway) : await dayFrom(String(day), services);
  if (until === undefined) return;
  if (until === AGAIN) return change(note, takingUp, services);
  await change(note, puttingAway(until), services);
}

/** Takes an application up again that was put away; asks for one where it is not clear. */
export async function takeUpAgain(services: Services, argument?: unknown): Promise<void> {
  const isAway = ({ values }: Application): boolean => values['paused-until'] !== undefined;
  const note = await applicationFor(argument, services, isAway);
  if (note && isAway(note)) await change(note, takingUp, services);
}

/** What puts an application away. */
export function puttingAway(until: Day): readonly Change[] {
  return [{ set: 'paused-until', value: until, after: 'status' }];
}

/** Asks until when; undefined when the user leaves. */
export async function askUntil(services: Services, isAway = false): Promise<Day | typeof AGAIN | undefined> {
  const { dates, search } = services;
  const choices = putAwayChoices(dates.today());
  const items: vscode.QuickPickItem[] = [
    ...(isAway ? [{ label: AGAIN }] : []),
    ...choices.map(({ label, day }) => ({ label, description: comeBackDay(day, search.viewInput) })),
    { label: A_DAY },
  ];
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: 'Until when is it put away?' });
  if (chosen?.label === AGAIN) return AGAIN;
  if (chosen?.label !== A_DAY) return choices.find(({ label }) => label === chosen?.label)?.day;
  const text = await vscode.window.showInputBox({
    prompt: 'The day on which it comes back, such as 2026-03-24 or “next Monday”',
  });
  return text === undefined ? undefined : dayFrom(text, services);
}

/** A day that is ahead; words are understood. */
async function dayFrom(text: string, { dates }: Services): Promise<Day> {
  const day = parseDay((await dates.day(text)) ?? '');
  if (!day) throw new UserFacingError(`“${text}” is not a day. Write it like 2026-03-24.`);
  if (day <= dates.today()) throw new UserFacingError(`${day} is not ahead. Choose a later day.`);
  return day;
}

/** The application that the command is about: the note, that of the note, else one to choose. */
async function applicationFor(
  argument: unknown,
  services: Services,
  wanted: (note: Application) => boolean,
): Promise<Application | undefined> {
  const note = await noteFor(argument, services);
  const target = targetOf(argument);
  const { index } = services.search;
  const linked = target.kind === 'node' ? target.node.facts?.application : undefined;
  const found = isNoteOf('application', note) ? note : index.withId('application', linked);
  if (found) return found;
  if (target.kind !== 'none' && note) throw new UserFacingError(`“${note.title}” is not an application.`);
  return (await pickNote(services, (each) => isNoteOf('application', each) && wanted(each))) as
    Application | undefined;
}

async function change(note: Application, changes: readonly Change[], services: Services): Promise<void> {
  await services.writer.change(note, () => changes);
  await services.search.store.settled();
}
