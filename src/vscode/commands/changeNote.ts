import * as vscode from 'vscode';
import {
  nextStatuses,
  sentChange,
  type StatusChange,
  statusChange,
  statusesOf,
} from '../../core/edit/changes.js';
import { capital } from '../../core/notes/identity.js';
import type { Note } from '../../core/notes/note.js';
import { type Day, parseDay } from '../../core/time/day.js';
import { parseMoment } from '../../core/time/moment.js';
import { UserFacingError, plainMessage } from '../messages.js';
import type { Services } from '../services.js';
import { mentionBefore } from './mentionBefore.js';
import { makeNote } from './newNote.js';
import { noteFor, targetOf } from './targets.js';

/** Moves a note to a status; asks for what is missing. An unusual move is done and mentioned. */
export async function setStatus(
  services: Services,
  argument?: unknown,
  status?: unknown,
  on?: unknown,
): Promise<void> {
  const note =
    (await noteFor(argument, services)) ??
    (await pickNote(services, (each) => statusesOf(each.type).length > 0));
  if (!note) return;
  const known = statusesOf(note.type);
  if (known.length === 0) throw new UserFacingError(`“${note.title}” has no status.`);
  const chosen = status === undefined ? await pickStatus(note, known) : String(status);
  if (chosen === undefined) return;
  if (!known.includes(chosen))
    throw new UserFacingError(`“${chosen}” is not a status of this note. Use one of: ${known.join(', ')}.`);
  const day = await dayFrom(on, services);
  await changeAndMention(note, (present) => statusChange(present, chosen, day), { services, to: chosen });
  if (chosen === 'applied' && note.status !== chosen) void mentionBefore(note.uri, services);
}

/** Says that a message went out; asks for the note where it is not clear. For somebody without a note yet, makes one. */
export async function markSent(services: Services, argument?: unknown, moment?: unknown): Promise<void> {
  const target = targetOf(argument);
  const at = await momentFrom(moment, services);
  if (
    target.kind === 'node' &&
    target.node.note === undefined &&
    target.node.click?.command === 'new.thank-you'
  ) {
    await makeNote('thank-you', services, { ...target.node.click.argument, status: 'sent', sent: at });
    return;
  }
  const isDraft = (note: Note): boolean =>
    sentChange(note, at) !== undefined &&
    ['draft', 'ready', 'needed', 'consent-checked', undefined].includes(note.status);
  const current = await noteFor(argument, services);
  const note =
    current && sentChange(current, at)
      ? current
      : target.kind === 'none'
        ? await pickNote(services, isDraft)
        : current;
  if (!note) return;
  if (!sentChange(note, at)) throw new UserFacingError(`“${note.title}” is not a message.`);
  const changeOf = (present: Note): StatusChange =>
    sentChange(present, at) ?? { changes: [], unusual: false };
  await changeAndMention(note, changeOf, { services, to: 'sent' });
}

/** Makes a change of status; an unusual one is mentioned afterwards. */
export async function changeAndMention(
  note: Note,
  changeOf: (present: Note) => StatusChange,
  { services, to }: { readonly services: Services; readonly to: string },
): Promise<void> {
  const unusual = await makeChange(note, changeOf, { services, to });
  if (unusual !== undefined) mentionUnusual([unusual]);
}

/** Makes a change of status. Gives the move in words where it is unusual. */
export async function makeChange(
  note: Note,
  changeOf: (present: Note) => StatusChange,
  { services, to }: { readonly services: Services; readonly to: string },
): Promise<string | undefined> {
  let from: string | undefined;
  let unusual = false;
  await services.writer.change(note, (present) => {
    const change = changeOf(present);
    from = present.status;
    ({ unusual } = change);
    return change.changes;
  });
  await services.search.store.settled();
  return unusual ? `${note.title}: from “${capital(from ?? '')}” to “${capital(to)}”` : undefined;
}

/** Mentions moves that were made and are unusual; one message for all of them. */
export function mentionUnusual(moves: readonly string[]): void {
  if (moves.length === 0) return;
  const isOne = moves.length === 1;
  const done = isOne
    ? 'is unusual. It is done; Undo takes it back.'
    : 'are unusual. They are done; Undo takes each back.';
  void vscode.window.showWarningMessage(plainMessage(`${moves.join('; ')} ${done}`));
}

/** Asks for a status, those that usually come next first. */
export async function pickStatus(note: Note, known: readonly string[]): Promise<string | undefined> {
  const next = nextStatuses(note);
  const item = (status: string): vscode.QuickPickItem & { status: string } => ({
    label: capital(status),
    description: status === note.status ? 'now' : undefined,
    status,
  });
  const others = known.filter((status) => !next.includes(status));
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator, status: '' });
  const items = [
    ...next.map(item),
    ...(next.length > 0 ? [separator('Unusual from here')] : []),
    ...others.map(item),
  ];
  return (await vscode.window.showQuickPick(items, { title: note.title, placeHolder: 'The new status' }))
    ?.status;
}

/** Asks for one of the notes that are wanted; says so where there is none. */
export async function pickNote(
  { search }: Services,
  wanted: (note: Note) => boolean,
): Promise<Note | undefined> {
  const notes = [...search.index.notes.values()].filter(wanted);
  if (notes.length === 0) {
    void vscode.window.showInformationMessage('There is no note for this yet.');
    return undefined;
  }
  const items = notes.map((note) => ({
    label: note.title,
    description: capital(note.status ?? note.type),
    detail: note.path,
    note,
  }));
  items.sort((a, b) => a.label.localeCompare(b.label));
  return (
    await vscode.window.showQuickPick(items, {
      placeHolder: 'Which note?',
      matchOnDescription: true,
      matchOnDetail: true,
    })
  )?.note;
}

async function dayFrom(on: unknown, { dates }: Services): Promise<Day> {
  if (on === undefined) return dates.today();
  const day = parseDay((await dates.day(String(on))) ?? '');
  if (!day) throw new UserFacingError(`“${String(on)}” is not a day. Write it like 2026-03-24.`);
  return day;
}

/** ISO text is written as given; words are understood; without anything it is now. */
export async function momentFrom(moment: unknown, { dates }: Services): Promise<string> {
  if (moment === undefined) return dates.nowText();
  const text = moment instanceof Date ? moment.toISOString() : String(moment).trim();
  const found = parseMoment(text) ? text : await dates.moment(text);
  if (!found) throw new UserFacingError(`“${text}” is not a moment. Write it like 2026-03-24T14:00+01:00.`);
  return found;
}
