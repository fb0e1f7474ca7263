import * as vscode from 'vscode';
import { parsePerson, type Person, personLabel } from '../../core/text/people.js';
import { isNoteOf, type Note } from '../../core/notes/note.js';
import { UserFacingError } from '../messages.js';
import type { Services } from '../services.js';
import { changeAndMention, momentFrom, pickNote } from './changeNote.js';
import { copyMessage, openInMail } from './messages.js';
import { makeNote } from './newNote.js';
import { noteFor, targetOf, withAnswers } from './targets.js';

/** Says that a sent message was answered; asks for the note where it is not clear. */
export async function markReplied(services: Services, argument?: unknown, moment?: unknown): Promise<void> {
  const { messages } = await services.libraries.language();
  const at = await momentFrom(moment, services);
  const current = await noteFor(argument, services);
  const isBare = targetOf(argument).kind === 'none';
  const isKind = current && messages.repliedChange(current, at);
  const note = isBare && !isKind ? await pickNote(services, messages.awaitsReply) : current;
  if (!note) return;
  if (!messages.repliedChange(note, at)) throw new UserFacingError(`Nobody replies to “${note.title}”.`);
  const changeOf = (present: Note) => messages.repliedChange(present, at) ?? { changes: [], unusual: false };
  await changeAndMention(note, changeOf, {
    services,
    to: isNoteOf('thank-you', note) ? 'replied' : 'answered',
  });
}

/**
 * Says that somebody gets no thank-you, and why. Makes the note where there is none. With an argument
 * `{uri, reason}` or `{interview, to, reason}` it asks nothing.
 *
 * @returns the address of the note; undefined when the user leaves.
 */
export async function skipThankYou(services: Services, argument?: unknown): Promise<vscode.Uri | undefined> {
  const { messages } = await services.libraries.language();
  const { about, answers } = withAnswers(argument);
  const target = targetOf(argument);
  const missing =
    target.kind === 'node' && target.node.note === undefined
      ? target.node.click?.command === 'new.thank-you' && target.node.click.argument
      : answers['uri'] === undefined && answers['interview'] !== undefined && answers;
  const note = missing ? undefined : await thankYouFor(about, services);
  if (!note && !missing) return undefined;
  if (note && !messages.skippedChange(note, 'other'))
    throw new UserFacingError(`“${note.title}” is not a thank-you that is still to go out.`);
  const reason = answers['reason'] ?? (await pickReason(messages.skipReasons));
  if (reason === undefined) return undefined;
  if (note) {
    await services.writer.change(note, (present) => messages.skippedChange(present, String(reason)) ?? []);
    await services.search.store.settled();
    return vscode.Uri.parse(note.uri, true);
  }
  const { application, interview, to } = missing as Readonly<Record<string, unknown>>;
  const made = { application, interview, to, status: 'skipped', 'skip-reason': String(reason) };
  return makeNote('thank-you', services, made, messages.skippedTemplate);
}

async function thankYouFor(about: unknown, services: Services): Promise<Note | undefined> {
  const { messages } = await services.libraries.language();
  const current = await noteFor(about, services);
  if (targetOf(about).kind !== 'none' || isNoteOf('thank-you', current)) return current;
  return pickNote(services, (each) => isNoteOf('thank-you', each) && messages.isUnsent(each));
}

async function pickReason(
  reasons: readonly { readonly reason: string; readonly words: string }[],
): Promise<string | undefined> {
  const items = reasons.map(({ reason, words }) => ({ label: words, description: reason, reason }));
  return (await vscode.window.showQuickPick(items, { placeHolder: 'Why is no note sent?' }))?.reason;
}

/**
 * Asks a contact to forward a thank-you: the note says so, and the request is handed over. With an argument
 * `{uri, via?, handOver?: 'mail' | 'copy' | 'none'}` it asks nothing.
 */
export async function askToForward(services: Services, argument?: unknown): Promise<void> {
  const { messages } = await services.libraries.language();
  const { about, answers } = withAnswers(argument);
  const note = await thankYouFor(about, services);
  if (!note && targetOf(about).kind === 'none') return;
  if (!isNoteOf('thank-you', note) || !messages.isUnsent(note))
    throw new UserFacingError(
      note ? `“${note.title}” is not a thank-you that is still to go out.` : 'Write the note first.',
    );
  if (note.values.mode === 'joint')
    throw new UserFacingError(
      `“${note.title}” goes to several people, and only a note to one can be forwarded. Set its mode to “individual” first.`,
    );
  const people = messages.forwardersOf(note, services.search.index);
  const { via: given, handOver } = answers;
  if (people.length === 0 && !given)
    throw new UserFacingError('Nobody is known who could forward it. Add a contact to the application.');
  const isClear = people.length === 1 || answers['uri'] !== undefined;
  const chosen = given ? personFrom(given) : isClear ? people[0] : await pickPerson(people);
  if (!chosen) return;
  await services.writer.change(note, () => messages.forwardedChange(chosen));
  await services.search.store.settled();
  if (handOver === 'none') return;
  const uri = vscode.Uri.parse(note.uri, true);
  await (handOver === 'copy' || !chosen.email ? copyMessage : openInMail)(services, uri);
}

function personFrom(value: unknown): Person {
  return typeof value === 'string' ? parsePerson(value) : (value as Person);
}

async function pickPerson(people: readonly Person[]): Promise<Person | undefined> {
  const items = people.map((person) => ({
    label: personLabel(person) ?? '',
    description: person.email,
    person,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder: 'Who could forward it?' }))?.person;
}
