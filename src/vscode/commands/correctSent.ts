import * as vscode from 'vscode';
import { isNoteOf, type Note, type NoteOf } from '../../core/notes/note.js';
import { UserFacingError } from '../messages.js';
import type { Services } from '../services.js';
import { momentFrom, pickNote } from './changeNote.js';
import { noteFor, targetOf } from './targets.js';

type Sent = (NoteOf<'thank-you'> | NoteOf<'follow-up'>) & Note;

/** Writes at which moment a message truly went out, and leaves its status alone; asks for what is missing. */
export async function correctSent(services: Services, argument?: unknown, moment?: unknown): Promise<void> {
  const current = await noteFor(argument, services);
  const isBare = targetOf(argument).kind === 'none';
  const note = isBare && !isSent(current) ? await pickNote(services, isSent) : current;
  if (!note) return;
  if (!isSent(note)) throw new UserFacingError(`“${note.title}” is no message that was sent.`);
  const text = moment ?? (await askMoment(note));
  if (text === undefined) return;
  const value = await momentFrom(text, services);
  await services.writer.change(note, () => [{ set: 'sent', value, after: 'status' }]);
  await services.search.store.settled();
}

function isSent(note: Note | undefined): note is Sent {
  return (
    (isNoteOf('thank-you', note) || isNoteOf('follow-up', note)) &&
    ['sent', 'replied', 'answered', 'unanswered'].includes(note.status ?? '')
  );
}

function askMoment({ values: { sent } }: Sent): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    prompt: 'When did it go out? Such as “yesterday 18:30”',
    ...(sent && { value: sent.text }),
  });
}
