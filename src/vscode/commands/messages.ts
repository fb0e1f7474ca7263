import * as vscode from 'vscode';
import { isNoteOf } from '../../core/notes/note.js';
import { type Person, personLabel } from '../../core/text/people.js';
import { plain } from '../../core/text/plain.js';
import { plainMessage, say } from '../messages.js';
import { SECTION } from '../sectionName.js';
import type { Services } from '../services.js';
import { assertHasText, type Found, messageFor } from './messageFor.js';
import { askWhetherSent } from './sentQuestion.js';

/** Copies a message exactly as the other person reads it. */
export async function copyMessage(services: Services, argument?: unknown): Promise<void> {
  const found = await messageFor(argument, services);
  if (!found) return;
  await copy(found.message.body, 'Message', found);
  void askWhetherSent(found, services);
}

/** Copies the subject, a blank line and the message. */
export async function copyMessageWithSubject(services: Services, argument?: unknown): Promise<void> {
  const found = await messageFor(argument, services);
  if (!found) return;
  const { message, messages } = found;
  await copy(messages.withSubject(message), message.subject ? 'Subject and message' : 'Message', found);
  void askWhetherSent(found, services);
}

/** Opens a message in the user's mail program. What is too long for that goes to the clipboard; nothing is sent. */
export async function openInMail(services: Services, argument?: unknown): Promise<void> {
  const found = await messageFor(argument, services);
  if (!found) return;
  const { handOverSentence, mailHandOver } = found.messages;
  const handOver = mailHandOver(found.message);
  if (!handOver) {
    const [first] = found.message.to;
    offerOtherWays(
      `No e-mail address is known ${first ? `for ${personLabel(first)}` : 'for this message'}.`,
      found,
      forwarder(found, services),
    );
    return;
  }
  if (handOver.clipboard !== undefined) await vscode.env.clipboard.writeText(handOver.clipboard);
  // A `Uri` would be decoded and encoded again, and a “&” in the subject would then begin a header. A text stays as it is.
  const opened = await vscode.env.openExternal(handOver.uri as unknown as vscode.Uri);
  if (!opened) {
    offerOtherWays('The mail program did not open.', found);
    return;
  }
  const sentence = handOverSentence(handOver, attachmentsOf(found));
  if (sentence) void vscode.window.showInformationMessage(plainMessage(sentence));
  void askWhetherSent(found, services);
}

/** The files that the user still has to add to a message. */
export function attachmentsOf({ note }: Found): readonly string[] {
  return isNoteOf('thank-you', note) ? (note.values.attachments ?? []) : [];
}

async function copy(text: string, what: string, found: Found): Promise<void> {
  assertHasText(found);
  await vscode.env.clipboard.writeText(text);
  const names = found.message.to.map(personLabel).filter(Boolean).join(', ');
  say(`${what}${names && ` to ${names}`} copied.`);
}

/** Who may forward a note to one person. */
function forwarder({ note, messages }: Found, { search }: Services): Person | undefined {
  return isNoteOf('thank-you', note) && messages.isUnsent(note) && note.values.mode !== 'joint'
    ? messages.forwardersOf(note, search.index)[0]
    : undefined;
}

function offerOtherWays(sentence: string, { note }: Found, via?: Person): void {
  const forward = via && `Ask ${plain(personLabel(via) ?? '')} to Forward`;
  const buttons = [...(forward ? [forward] : []), 'Copy Message'];
  void vscode.window.showWarningMessage(plainMessage(sentence), ...buttons).then(async (chosen) => {
    const uri = vscode.Uri.parse(note.uri, true);
    if (chosen === undefined) return;
    if (chosen === forward) await vscode.commands.executeCommand(`${SECTION}.askToForward`, { uri, via });
    else await vscode.commands.executeCommand(`${SECTION}.copyMessage`, uri);
  });
}
