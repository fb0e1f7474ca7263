import * as vscode from 'vscode';
import type * as Messages from '../../core/messages/index.js';
import { parseNote } from '../../core/notes/parseNote.js';
import { personLabel } from '../../core/text/people.js';
import { plain, withoutIcons } from '../../core/text/plain.js';
import { plainMessage, UserFacingError } from '../messages.js';
import { SECTION } from '../sectionName.js';
import type { Services } from '../services.js';
import { pickNote } from './changeNote.js';
import { noteFor, targetOf } from './targets.js';

const SHOWN_MS = 5000;

/** Copies a message exactly as the other person reads it. */
export async function copyMessage(services: Services, argument?: unknown): Promise<void> {
  const found = await messageFor(argument, services);
  if (found) await copy(found.message.body, 'Message', found);
}

/** Copies the subject, a blank line and the message. */
export async function copyMessageWithSubject(services: Services, argument?: unknown): Promise<void> {
  const found = await messageFor(argument, services);
  if (found)
    await copy(
      found.messages.withSubject(found.message),
      found.message.subject ? 'Subject and message' : 'Message',
      found,
    );
}

/** Opens a message in the user's mail program. What is too long for that goes to the clipboard; nothing is sent. */
export async function openInMail(services: Services, argument?: unknown): Promise<void> {
  const found = await messageFor(argument, services);
  if (!found) return;
  const { handOverSentence, mailHandOver } = found.messages;
  const handOver = mailHandOver(found.message);
  if (!handOver) {
    const [first] = found.message.to;
    offerCopy(
      `No e-mail address is known ${first ? `for ${personLabel(first)}` : 'for this message'}.`,
      found,
    );
    return;
  }
  if (handOver.clipboard !== undefined) await vscode.env.clipboard.writeText(handOver.clipboard);
  // A `Uri` would be decoded and encoded again, and a “&” in the subject would then begin a header. A text stays as it is.
  const opened = await vscode.env.openExternal(handOver.uri as unknown as vscode.Uri);
  if (!opened) {
    offerCopy('The mail program did not open.', found);
    return;
  }
  const sentence = handOverSentence(handOver);
  if (sentence) void vscode.window.showInformationMessage(plainMessage(sentence));
}

interface Found {
  readonly note: Messages.MessageNote;
  readonly message: Messages.Message;
  /** What can be done with messages. */
  readonly messages: typeof Messages;
}

/** The message that a command is about; asks for one where it was called bare and none is in front of the user. */
async function messageFor(argument: unknown, services: Services): Promise<Found | undefined> {
  const { messages } = await services.libraries.language();
  const { isMessage, isUnsent, messageOf } = messages;
  const current = await noteFor(argument, services);
  const isBare = targetOf(argument).kind === 'none';
  const note = isBare && !isMessage(current) ? await pickNote(services, isUnsent) : current;
  if (isBare && !note) return undefined;
  if (!isMessage(note))
    throw new UserFacingError(note ? `“${note.title}” is not a message.` : 'There is no note yet.');
  const text = await wholeText(note);
  const present = parseNote({ uri: note.uri, path: note.path, text });
  const message = messageOf(text, isMessage(present) ? present : note, services.search.index);
  return { note, message, messages };
}

/** The whole text as it stands: unsaved in an editor, else on disk. The index may have read only the beginning of it. */
async function wholeText({ uri: key }: Messages.MessageNote): Promise<string> {
  const unsaved = vscode.workspace.textDocuments.find(
    ({ uri, isDirty }) => isDirty && uri.toString() === key,
  );
  if (unsaved) return unsaved.getText();
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(key, true)));
}

async function copy(text: string, what: string, { note, message }: Found): Promise<void> {
  if (message.body === '')
    throw new UserFacingError(`“${note.title}” has no text yet. Comments do not count.`);
  await vscode.env.clipboard.writeText(text);
  const names = message.to.map(personLabel).filter(Boolean).join(', ');
  const said = `${what}${names && ` to ${names}`} copied.`;
  vscode.window.setStatusBarMessage(withoutIcons(plain(said)), SHOWN_MS);
}

function offerCopy(sentence: string, found: Found): void {
  const button = 'Copy Message';
  void vscode.window.showWarningMessage(plainMessage(sentence), button).then(async (chosen) => {
    if (chosen === button)
      await vscode.commands.executeCommand(`${SECTION}.copyMessage`, vscode.Uri.parse(found.note.uri, true));
  });
}
