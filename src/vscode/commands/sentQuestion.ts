import * as vscode from 'vscode';
import { plainMessage, showFailure } from '../messages.js';
import type { Services } from '../services.js';
import type { Found } from './messageFor.js';

/** The editor puts a question away after ten seconds. It can still be answered behind the bell. */
const SHOWN_MS = 12_000;

/** The message that the question on the screen is about; there is at most one. */
let asked: string | undefined;
/** Messages that were handed over while a question was on the screen, in that order. */
const waiting = new Map<string, Found>();

/**
 * Asks whether a message that was handed over went out; “Sent” says so in the note. Comes after every hand-over of a
 * message that is to go out, one question at a time: the next waits until the one before was answered or put away.
 */
export async function askWhetherSent(found: Found, services: Services): Promise<void> {
  if (!found.messages.isUnsent(found.note) || asked === found.note.uri) return;
  waiting.set(found.note.uri, found);
  if (asked !== undefined) return;
  for (const [uri, next] of waiting) {
    waiting.delete(uri);
    asked = uri;
    const answered = ask(next, services).catch((error: unknown) => showFailure(error, services.log));
    await Promise.race([answered, putAway()]);
    asked = undefined;
  }
}

function putAway(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, SHOWN_MS));
}

async function ask({ note, message, messages }: Found, { search, writer, dates }: Services): Promise<void> {
  const present = (): typeof note | undefined => {
    const known = search.index.notes.get(note.uri);
    return messages.isUnsent(known) ? known : undefined;
  };
  if (!present()) return;
  const sent = 'Sent';
  const question = plainMessage(messages.sentQuestion(message));
  const answer = await vscode.window.showInformationMessage(question, sent, 'Not Yet');
  const known = answer === sent ? present() : undefined;
  if (!known) return;
  await writer.change(known, (each) => messages.handedOverChange(each, dates.nowText()));
  await search.store.settled();
}
