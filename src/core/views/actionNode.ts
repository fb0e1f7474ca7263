import type { Action, ActionKind, ActionState } from '../actions/action.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { plain, plainLines } from '../text/plain.js';
import { factsOfAction, noteOfAction, targetOf } from './actionTarget.js';
import { beforeNext } from './nextStart.js';
import { nightSentence } from './thanksWords.js';
import type { TreeNode, ViewInput } from './treeNode.js';
import { dueSentence, leftWords, momentLines } from './wording.js';

/** The codicon of every kind of action. */
export const actionIcons: Readonly<Record<ActionKind, string>> = {
  capture: 'edit',
  debrief: 'comment-discussion',
  promise: 'tasklist',
  'thank-you': 'mail',
  'keep-searching': 'search',
  prepare: 'calendar',
  evaluate: 'checklist',
  'answer-offer': 'gift',
  'ask-consent': 'person-add',
  'reconfirm-consent': 'account',
  'brief-reference': 'megaphone',
  'thank-reference': 'mail',
  'tell-outcome': 'comment',
  'status-enquiry': 'question',
  'propose-closing': 'archive',
  'reply-to-rejection': 'reply',
  waiting: 'watch',
  'mend-note': 'tools',
};

/** The colour that adds to the words of a state; never its only sign, and none for what is theirs. */
export function stateColour(state: ActionState): Pick<TreeNode, 'iconColour'> {
  if (state === 'late') return { iconColour: 'charts.red' };
  return state === 'due' ? { iconColour: 'charts.yellow' } : {};
}

/** An action as a leaf: what to do, for which employer, and until when. */
export function actionNode(action: Action, index: NoteIndex, input: ViewInput): TreeNode {
  const label = plain(action.title);
  const employer = employerName(action.application, index);
  const draft = draftWords(action, index);
  const shown = employer && !label.includes(employer) ? employer : undefined;
  const before = action.kind === 'capture' ? beforeNext(index, action.note, input) : undefined;
  return {
    id: action.id,
    label,
    description: [leftWords(action, input), before, draft, shown].filter(Boolean).join(' · '),
    tooltip: plainLines([
      label,
      employerAndRole(action.application, index),
      dueSentence(action, input),
      nightSentence(action, input),
      ...momentLines(action, input),
      hint(action, index),
    ]),
    accessibleLabel: [
      `${label}.`,
      shown && `${shown}.`,
      dueSentence(action, input),
      before && `${capital(before)}.`,
      draft && `${capital(draft)}.`,
    ]
      .filter(Boolean)
      .join(' '),
    icon: actionIcons[action.kind],
    ...stateColour(action.state),
    context: contextOf(action, index),
    facts: factsOfAction(action, index),
    ...targetOf(action, index),
  };
}

/** Kinds whose note is a message that goes out. */
const messages: ReadonlySet<ActionKind> = new Set([
  'thank-you',
  'brief-reference',
  'status-enquiry',
  'reply-to-rejection',
]);

/** `action.<kind>`; where it is about a message, also whether that note exists. */
function contextOf(action: Action, index: NoteIndex): string {
  const context = `action.${action.kind}`;
  if (!messages.has(action.kind)) return context;
  return `${context}.${noteOfAction(action, index) ? 'draft' : 'missing'}`;
}

/** Whether the note of a thank-you exists; undefined for other kinds. */
export function draftWords(action: Action, index: NoteIndex): string | undefined {
  if (action.kind !== 'thank-you') return undefined;
  const note = noteOfAction(action, index);
  return note ? (note.status === 'ready' ? 'ready to send' : 'draft') : 'no note yet';
}

function hint(action: Action, index: NoteIndex): string | undefined {
  const note = noteOfAction(action, index);
  if (action.kind === 'mend-note')
    return note?.problems.find(({ severity }) => severity === 'error')?.message;
  if (action.kind === 'keep-searching')
    return 'Keep looking until you have accepted a written offer. Click to note an application.';
  return note === undefined && targetOf(action, index).click ? 'Click to make the note.' : undefined;
}

/** What the employer is called; undefined without an application. */
export function employerName(application: string | undefined, index: NoteIndex): string | undefined {
  if (application === undefined) return undefined;
  return plain(index.withId('application', application)?.values.company ?? application);
}

function employerAndRole(application: string | undefined, index: NoteIndex): string | undefined {
  const role = application === undefined ? undefined : index.withId('application', application)?.values.role;
  return [employerName(application, index), role].filter(Boolean).join(': ') || undefined;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
