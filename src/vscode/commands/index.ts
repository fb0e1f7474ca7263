import * as vscode from 'vscode';
import { noteTypes } from '../../core/noteTypes/index.js';
import { PUT_AWAY } from '../../core/views/placeOfApplication.js';
import type { TreeNode } from '../../core/views/treeNode.js';
import { newCommand } from '../names.js';
import { SECTION } from '../sectionName.js';
import { showMessages } from '../documents/messages.js';
import { keepPrepPack, showPrepPack } from '../documents/prepPack.js';
import { showQuestions } from '../documents/questionBank.js';
import type { Services } from '../services.js';
import { markSent, setStatus } from './changeNote.js';
import { copyMessage, copyMessageWithSubject, openInMail } from './messages.js';
import { correctSent } from './correctSent.js';
import { draftThankYous } from './draftThankYous.js';
import { saveAsEmail } from './emailFile.js';
import { interviewEnded } from './interviewEnded.js';
import { completeDebrief, moveInterview, setAside } from './interviewSteps.js';
import { findQuestion, groupQuestions, joinQuestions } from './questionBank.js';
import { continueDebrief, doNext, thankInterviewers } from './nextSteps.js';
import { activityReport, saveReport } from './exchange/activityReport.js';
import { exportSearch } from './exchange/exportSearch.js';
import { importApplications, undoImport } from './exchange/importApplications.js';
import { importTranscript } from './importTranscript.js';
import { fixAll, ignoreProblem, openKey } from './mendNote.js';
import type { FormAnswers } from './questions.js';
import { moveApplications } from './moveApplications.js';
import { newNote } from './newNote.js';
import { pauseReminders } from './pauseReminders.js';
import { putAway, takeUpAgain } from './putAway.js';
import { showReference } from './reference.js';
import { rehearse } from './rehearse.js';
import { showUses } from './showUses.js';
import { fillWeek } from './fillWeek.js';
import { askToForward, markReplied, skipThankYou } from './thankYouSteps.js';

/** What a command does with its arguments. */
export type CommandHandler = (services: Services, ...args: unknown[]) => unknown;

/** Every command's work, by its id without the prefix. */
export const commands: Readonly<Record<string, CommandHandler>> = {
  ...Object.fromEntries(
    noteTypes.map(({ type }): [string, CommandHandler] => [
      newCommand(type),
      (services, argument, known) => newNote(type, services, argument, isAnswers(known) ? known : undefined),
    ]),
  ),
  setStatus: (services, argument, status, on) =>
    areApplications(status)
      ? moveApplications(services, addressesOf(status), undefined)
      : setStatus(services, argument, ...called(status, on)),
  putAway: (services, argument, day) =>
    areApplications(day)
      ? moveApplications(services, addressesOf(day), { place: PUT_AWAY })
      : putAway(services, argument, ...called(day)),
  takeUpAgain: (services, argument) => takeUpAgain(services, argument),
  moveApplications: (services, uris, target) => moveApplications(services, uris, target),
  markSent: (services, argument, moment) => markSent(services, argument, ...called(moment)),
  correctSent: (services, argument, moment) => correctSent(services, argument, ...called(moment)),
  copyMessage: (services, argument) => copyMessage(services, argument),
  copyMessageWithSubject: (services, argument) => copyMessageWithSubject(services, argument),
  openInMail: (services, argument) => openInMail(services, argument),
  saveAsEmail: (services, argument) => saveAsEmail(services, argument),
  askToForward: (services, argument) => askToForward(services, argument),
  skipThankYou: (services, argument) => skipThankYou(services, argument),
  markReplied: (services, argument, moment) => markReplied(services, argument, ...called(moment)),
  showMessages: (services, argument) => showMessages(services, argument),
  thankInterviewers: (services, argument) => thankInterviewers(services, argument),
  draftThankYous: (services, argument) => draftThankYous(services, argument),
  interviewEnded: (services, argument, known) => interviewEnded(services, argument, known),
  completeDebrief: (services, argument) => completeDebrief(services, argument),
  moveInterview: (services, argument, start) => moveInterview(services, argument, ...called(start)),
  cancelInterview: (services, argument) => setAside('cancelled', services, argument),
  markNoShow: (services, argument) => setAside('no-show', services, argument),
  showPrepPack: (services, argument, known) => showPrepPack(services, argument, known),
  keepPrepPack: (services, argument) => keepPrepPack(services, argument),
  showQuestions: (services, argument) => showQuestions(services, argument),
  findQuestion: (services, argument) => findQuestion(services, argument),
  groupQuestions: (services, argument) => groupQuestions(services, argument),
  joinQuestions: (services, argument) => joinQuestions(services, argument),
  continueDebrief: (services, argument) => continueDebrief(services, argument),
  importTranscript: (services, argument) => importTranscript(services, argument),
  doNext: (services, argument) => doNext(services, argument),
  fillWeek: (services, argument) => fillWeek(services, argument),
  snoozeReminders: (services, until) => pauseReminders(services, ...called(until)),
  importApplications: (services, argument) => importApplications(services, argument),
  undoImport: (services) => undoImport(services),
  exportSearch: (services, argument) => exportSearch(services, argument),
  activityReport: (services, argument) => activityReport(services, argument),
  saveReport: (services, argument) => saveReport(services, argument),
  fixAll: (services, argument) => fixAll(services, argument),
  rehearse: (services, argument) => rehearse(services, argument),
  showUses: (services, argument) => showUses(services, argument),
  openKey: (services, argument, key) => openKey(services, argument, key),
  ignoreProblem: (_services, code) => ignoreProblem(code),
  refresh: ({ search }) => search.refresh(),
  filter: async ({ search }) => {
    const words = await vscode.window.showInputBox({
      prompt: 'Show only what contains these words',
      value: search.filter,
    });
    if (words !== undefined) search.filter = words.trim();
  },
  clearFilter: ({ search }) => {
    search.filter = '';
  },
  showReference: (services, page, anchor) => showReference(services, page, anchor),
  openSettings: (_services, key) =>
    vscode.commands.executeCommand(
      'workbench.action.openSettings',
      typeof key === 'string' ? `@id:${SECTION}.${key}` : `${SECTION}.`,
    ),
  showLog: ({ log }) => log.show(),
};

/** Several applications that are selected in their view: menus pass them as a second argument. */
function areApplications(selection: unknown): selection is TreeNode[] {
  return (
    Array.isArray(selection) &&
    selection.length > 1 &&
    selection.every((each: Partial<TreeNode>) => each.context?.startsWith('application.') === true)
  );
}

function addressesOf(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap(({ note }) => note ?? []);
}

/** Menus pass the selection as a second argument; only plain values are ours. */
function called(...args: unknown[]): unknown[] {
  return args.map((arg) => (typeof arg === 'string' || arg instanceof Date ? arg : undefined));
}

function isAnswers(value: unknown): value is FormAnswers {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof vscode.Uri) &&
    !('accessibleLabel' in value)
  );
}
