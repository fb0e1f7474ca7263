import * as vscode from 'vscode';
import type * as Messages from '../../core/messages/index.js';
import { isNoteOf } from '../../core/notes/note.js';
import { parseNote } from '../../core/notes/parseNote.js';
import { UserFacingError } from '../messages.js';
import type { Services } from '../services.js';
import { pickNote } from './changeNote.js';
import { noteFor, targetOf } from './targets.js';

/** A message that a command is about. */
export interface Found {
  readonly note: Messages.MessageNote;
  readonly message: Messages.Message;
  /** What can be done with messages. */
  readonly messages: typeof Messages;
}

/**
 * The message that a command is about, as it is handed over; asks for one where it was called bare and none is in front of
 * the user.
 */
export async function messageFor(argument: unknown, services: Services): Promise<Found | undefined> {
  const { messages } = await services.libraries.language();
  const { isMessage, isUnsent, messageOf } = messages;
  const current = await noteFor(argument, services);
  const isBare = targetOf(argument).kind === 'none';
  const note = isBare && !isMessage(current) ? await pickNote(services, isUnsent) : current;
  if (isBare && !note) return undefined;
  if (!isMessage(note))
    throw new UserFacingError(note ? `“${note.title}” is not a message.` : 'There is no note yet.');
  const text = await wholeText(note.uri);
  const read = parseNote({ uri: note.uri, path: note.path, text });
  const present = isMessage(read) ? read : note;
  const message = messageOf(text, present, services.search.index);
  return {
    note: present,
    message: await withRequest({ note: present, message, messages }, services),
    messages,
  };
}

/** The message to somebody who is asked to forward it; any other as it is. */
async function withRequest(
  { note, message, messages }: Found,
  services: Services,
): Promise<Messages.Message> {
  if (!message.forward || !isNoteOf('thank-you', note)) return message;
  const { search, templates, libraries } = services;
  const { forwardTemplate, languageOfRequest } = messages;
  const language = languageOfRequest(note, search.index);
  const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(note.uri, true));
  if (!folder) return message;
  const name = language === 'en' ? forwardTemplate : `${forwardTemplate}.${language}`;
  const template = await templates.read(name, folder, forwardTemplate);
  const { TemplateError } = await libraries.language();
  try {
    return messages.withRequest(message, { template, language, myName: search.settings.myName });
  } catch (error) {
    throw error instanceof TemplateError ? new UserFacingError(`${name}.md: ${error.message}`) : error;
  }
}

/** The whole text as it stands: unsaved in an editor, else on disk. The index may have read only the beginning of it. */
export async function wholeText(key: string): Promise<string> {
  const unsaved = vscode.workspace.textDocuments.find(
    ({ uri, isDirty }) => isDirty && uri.toString() === key,
  );
  if (unsaved) return unsaved.getText();
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(key, true)));
}

/** @throws {UserFacingError} when there is nothing to hand over. */
export function assertHasText({ note, message }: Found): void {
  if (message.body === '')
    throw new UserFacingError(`“${note.title}” has no text yet. Comments do not count.`);
}
