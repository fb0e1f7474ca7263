import * as vscode from 'vscode';
import type { DraftMode } from '../../core/messages/drafts/index.js';
import { isNoteOf, type Note } from '../../core/notes/note.js';
import { say, UserFacingError } from '../messages.js';
import type { Services } from '../services.js';
import { pickNote } from './changeNote.js';
import { type Interview, interviewNamed } from './interviews.js';
import { makeThankYous } from './newNote.js';
import { noteFor, targetOf } from './targets.js';

/**
 * Makes a draft for every interviewer of an interview whom no note reaches yet, and opens the first. With an address or
 * an object of answers (`interview`, `mode`, `interest`) it asks nothing.
 *
 * @returns the addresses of the drafts; none when the user leaves or nobody is without a note.
 */
export async function draftThankYous(services: Services, argument?: unknown): Promise<vscode.Uri[]> {
  const { messages } = await services.libraries.language();
  const { mayBeJoint, missingThankYous } = messages.drafts;
  const { index } = services.search;
  const interview = await interviewFor(argument, services);
  if (!interview) return [];
  const target = targetOf(argument);
  const asked = target.kind === 'answers' ? wishesIn(target.answers, messages.drafts.draftModes) : {};
  const isByHand = target.kind === 'none' || target.kind === 'node';
  const mode = isByHand && mayBeJoint(interview, index) ? await pickMode() : (asked.mode ?? 'individual');
  if (mode === undefined) return [];
  const answers = missingThankYous(interview, index, { ...asked, mode });
  if (answers.length === 0) {
    void vscode.window.showInformationMessage('Everybody of this interview has a note already.');
    return [];
  }
  const uris = await makeThankYous(answers as Record<string, unknown>[], services);
  await vscode.window.showTextDocument(uris[0] as vscode.Uri, { preview: false });
  if (uris.length > 1) say(`${uris.length} drafts made. This is the first; the others are in Thank-Yous.`);
  return uris;
}

interface Wishes {
  readonly mode?: DraftMode;
  readonly interest?: 'yes' | 'none';
}

function wishesIn(answers: Readonly<Record<string, unknown>>, modes: readonly string[]): Wishes {
  const { mode, interest } = answers;
  if (mode !== undefined && !modes.includes(String(mode)))
    throw new UserFacingError(`“${String(mode)}” is not a mode. Use one of: ${modes.join(', ')}.`);
  if (interest !== undefined && interest !== 'yes' && interest !== 'none')
    throw new UserFacingError(`“${String(interest)}” is not known as an interest. Use yes or none.`);
  return { ...(mode !== undefined && { mode: mode as DraftMode }), ...(interest && { interest }) };
}

/** The interview of the argument; called bare, the one in front of the user where somebody lacks a note, else one to choose. */
async function interviewFor(argument: unknown, services: Services): Promise<Interview | undefined> {
  const target = targetOf(argument);
  const { index } = services.search;
  if (target.kind === 'answers') {
    const { interview = '', application } = target.answers;
    return interviewNamed(interview, services, application as string | undefined);
  }
  const note = await noteFor(argument, services);
  if (target.kind === 'none') return isWaiting(note, services) ? note : pickInterview(services);
  if (isNoteOf('interview', note)) return note;
  const linked = target.kind === 'node' ? target.node.facts?.interview : undefined;
  const found = linked === undefined ? undefined : index.interviewLinked(linked, applicationOf(argument));
  if (found) return found;
  throw new UserFacingError(note ? `“${note.title}” is not an interview.` : 'There is no interview here.');
}

function applicationOf(argument: unknown): string | undefined {
  const target = targetOf(argument);
  return target.kind === 'node' ? target.node.facts?.application : undefined;
}

/** Whether somebody of an interview that is over has no note yet. */
function isWaiting(note: Note | undefined, { search }: Services): note is Interview {
  return (
    isNoteOf('interview', note) &&
    search
      .actions()
      .some(({ kind, interview, note: draft }) => kind === 'thank-you' && interview === note.uri && !draft)
  );
}

async function pickInterview(services: Services): Promise<Interview | undefined> {
  const { index } = services.search;
  if (!index.ofType('interview').some((note) => isWaiting(note, services))) {
    void vscode.window.showInformationMessage('Everybody you met has a note already.');
    return undefined;
  }
  return (await pickNote(services, (note) => isWaiting(note, services))) as Interview | undefined;
}

async function pickMode(): Promise<DraftMode | undefined> {
  const items: readonly (vscode.QuickPickItem & { mode: DraftMode })[] = [
    { label: 'One each', description: 'Everybody gets a text of their own', mode: 'individual' },
    { label: 'One for all', description: 'A joint note, to all of them', mode: 'joint' },
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: 'One each, or one for all?' }))?.mode;
}
