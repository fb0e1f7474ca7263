import * as vscode from 'vscode';
import { groupOf } from '../../core/index/noteIndex.js';
import type { PendingThanks } from '../../core/messages/index.js';
import { isNoteOf, type Note, type NoteOf } from '../../core/notes/note.js';
import { plain } from '../../core/text/plain.js';
import { draftWords, employerName } from '../../core/views/actionNode.js';
import { targetOf as targetOfAction } from '../../core/views/actionTarget.js';
import { dueWords } from '../../core/views/wording.js';
import { goTo, open } from '../goTo.js';
import { UserFacingError } from '../messages.js';
import type { Services } from '../services.js';
import { pickNote } from './changeNote.js';
import { noteFor, targetOf } from './targets.js';

type Interview = NoteOf<'interview'> & Note;

/** Opens or makes the thank-you of somebody who is not thanked yet: of an interview, else of the whole search. */
export async function thankInterviewers(
  services: Services,
  argument?: unknown,
): Promise<vscode.Uri | undefined> {
  const note = await interviewFor(argument, services);
  const { search, libraries } = services;
  const { messages } = await libraries.language();
  const pending = messages.pendingThanks(search.actions(), note?.uri);
  if (pending.length === 0) {
    void vscode.window.showInformationMessage('Nobody is left to thank here.');
    return undefined;
  }
  const chosen = pending.length === 1 ? pending[0] : await pickPending(pending, services);
  return chosen && goTo(targetOfAction(chosen.action, search.index));
}

/** Goes to the first part of a debrief that is still empty. */
export async function continueDebrief(services: Services, argument?: unknown): Promise<void> {
  const { search, libraries } = services;
  const current = await interviewFor(argument, services);
  const waiting = (each: Note): boolean =>
    search.actions().some(({ kind, note }) => kind === 'debrief' && note === each.uri);
  const note = current ?? (await pickNote(services, waiting));
  if (!note) return;
  const { NoteDocument, placeToContinue } = await libraries.language();
  const uri = vscode.Uri.parse(note.uri, true);
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  const { line, character } = placeToContinue(new NoteDocument({ uri: note.uri, path: note.path, text }));
  await open(uri, new vscode.Position(line, character));
}

/** Opens or makes what the most urgent action of an application asks for; without one, of the whole search. */
export async function doNext(services: Services, argument?: unknown): Promise<vscode.Uri | undefined> {
  const note = await noteFor(argument, services);
  const target = targetOf(argument);
  const { search } = services;
  const application =
    (target.kind === 'node' ? target.node.facts?.application : undefined) ?? (note && groupOf(note));
  const action = search.actions().find((each) => !application || each.application === application);
  if (action) return goTo(targetOfAction(action, search.index));
  void vscode.window.showInformationMessage('There is nothing to do here.');
  return undefined;
}

/** The interview that a command is about; undefined where it was called bare and none is in front of the user. */
async function interviewFor(argument: unknown, services: Services): Promise<Interview | undefined> {
  const note = await noteFor(argument, services);
  if (isNoteOf('interview', note)) return note;
  if (targetOf(argument).kind === 'none') return undefined;
  throw new UserFacingError(note ? `“${note.title}” is not an interview.` : 'There is no note yet.');
}

async function pickPending(
  pending: readonly PendingThanks[],
  { search }: Services,
): Promise<PendingThanks | undefined> {
  const { index, viewInput } = search;
  const items = pending.map((each) => ({
    label: plain(each.people.join(', ')),
    description: `${dueWords(each.action, viewInput)} · ${draftWords(each.action, index) ?? ''}`,
    detail: employerName(each.action.application, index),
    each,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder: 'Whom do you thank?' }))?.each;
}
