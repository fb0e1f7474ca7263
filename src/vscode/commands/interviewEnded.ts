import * as vscode from 'vscode';
import { instantOf } from '../../core/time/moment.js';
import { nextStart } from '../../core/views/nextStart.js';
import { UserFacingError } from '../messages.js';
import type { Services } from '../services.js';
import { newNote } from './newNote.js';
import { SECTION } from '../sectionName.js';
import { Capture, type Captured } from './capture.js';
import { type Interview, interviewNamed, isInterview, oneOf } from './interviews.js';
import { noteFor, targetOf } from './targets.js';

/**
 * The first notes after an interview: one question after the other, each answer at once in the note. Leaving keeps what is
 * there; calling it again goes on. With an object `{interview, people?, who?, questions?, mattered?, topics?}` it asks
 * nothing.
 *
 * @returns the address of the interview's note; undefined when the user leaves before one is chosen.
 */
export async function interviewEnded(
  services: Services,
  argument?: unknown,
  known?: unknown,
): Promise<vscode.Uri | undefined> {
  const target = targetOf(argument);
  const isAutomation = target.kind === 'answers' && target.answers['interview'] !== undefined;
  const interview = await interviewFor(argument, known, services);
  if (!interview) return undefined;
  const capture = new Capture(interview, services);
  await capture.begin();
  if (isAutomation) await capture.take(target.answers as Captured);
  else {
    await vscode.window.showTextDocument(capture.uri, { preview: false });
    if (!(await capture.ask())) return capture.uri;
  }
  await capture.end();
  if (!isAutomation) void offerNext(interview, services);
  return capture.uri;
}

/** The interview that has ended: the one named, in front or chosen; else a new one. */
async function interviewFor(
  argument: unknown,
  known: unknown,
  services: Services,
): Promise<Interview | undefined> {
  const { search } = services;
  const target = targetOf(argument);
  const named =
    target.kind === 'answers' ? target.answers['interview'] : (known as { interview?: unknown })?.interview;
  if (named !== undefined) return interviewNamed(named, services);
  const note = await noteFor(argument, services);
  if (isInterview(note)) return note;
  if (target.kind !== 'none' && note) throw new UserFacingError(`“${note.title}” is not an interview.`);
  const waiting = waitingInterviews(services);
  if (waiting.length === 1) return waiting[0];
  const chosen =
    waiting.length > 1 ? await oneOf(waiting, 'Which interview has just ended?', services) : 'new';
  if (chosen !== 'new') return chosen;
  const uri = await newNote('interview', services, undefined, {
    end: services.dates.nowText(),
    start: undefined,
  });
  const made = uri && search.index.notes.get(uri.toString());
  return isInterview(made) ? made : undefined;
}

/** Those that have begun and have no notes yet, the latest first. */
function waitingInterviews({ search }: Services): Interview[] {
  const { index, settings } = search;
  const began = (note: Interview): number => {
    const { start, end, 'time-zone': zone } = note.values;
    const moment = start ?? end;
    return moment ? instantOf(moment, zone ?? settings.userZone) : Infinity;
  };
  return index
    .ofType('interview')
    .filter(
      (note) =>
        ['scheduled', 'completed', undefined].includes(note.status) &&
        (note.values.debrief ?? 'not-started') === 'not-started' &&
        began(note) <= search.now(),
    )
    .sort((a, b) => began(b) - began(a));
}

/** What comes after the first notes, and the next interview where it is near. */
async function offerNext(interview: Interview, { search }: Services): Promise<void> {
  const next = nextStart(search.index, interview.uri, search.viewInput);
  const steps = [
    { title: 'Draft Thank-Yous', command: 'draftThankYous' },
    { title: 'Go On', command: 'continueDebrief' },
  ];
  const sentence = `The first notes are down. The rest can wait until later today.${next ? ` ${next}` : ''}`;
  const chosen = await vscode.window.showInformationMessage(sentence, ...steps);
  if (chosen)
    await vscode.commands.executeCommand(
      `${SECTION}.${chosen.command}`,
      vscode.Uri.parse(interview.uri, true),
    );
}
