import type { Action, ActionKind } from '../actions/action.js';
import { isOpen } from '../actions/situation.js';
import { putAwayUntil } from '../applications/putAway.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { plain } from '../text/plain.js';
import type { Application } from './applicationNode.js';
import { comeBackDay } from './calendarWords.js';
import type { TreeNode, ViewInput } from './treeNode.js';

/** Whether something is in play, and what is said where nothing is. */
export interface InPlay {
  readonly state: 'open' | 'none' | 'put-away' | 'accepted' | 'started';
  /** A sentence or two. */
  readonly message?: string;
  /** What can be done about it. */
  readonly steps: readonly TreeNode[];
}

/** More farewells than these are not listed. */
const mostSteps = 5;

/**
 * Looks at the whole search. An accepted offer comes before everything: what is left to do elsewhere. Where nothing is
 * open, or all is put away, one small step is offered; nothing is counted and nobody is blamed.
 */
export function inPlay(index: NoteIndex, actions: readonly Action[], input: ViewInput): InPlay {
  const applications = index.ofType('application');
  const won = applications.filter(({ status }) => status === 'offer-accepted' || status === 'started');
  const accepted = won.find(({ status }) => status === 'offer-accepted');
  const open = applications.filter(({ status }) => isOpen(status));
  if (accepted) return afterAcceptance(accepted, open, { index, actions });
  const present = open.filter((note) => putAwayUntil(note, input) === undefined);
  if (present.length > 0 || index.notes.size === 0) return { state: 'open', steps: [] };
  if (won[0]) {
    const message = `You have started at ${nameOf(won[0])}. The search can rest.`;
    return { state: 'started', message, steps: [] };
  }
  if (open.length > 0) return allPutAway(open, input);
  return {
    state: 'none',
    message: 'Nothing is in play just now. One small step is enough for today.',
    steps: [
      step({
        id: 'new',
        label: 'Note one role that interests you',
        icon: 'add',
        click: { command: 'new.application', argument: {} },
      }),
    ],
  };
}

function allPutAway(applications: readonly Application[], input: ViewInput): InPlay {
  const [first] = applications.flatMap((note) => putAwayUntil(note, input) ?? []).sort();
  const day = first && comeBackDay(first, input, 'long');
  return {
    state: 'put-away',
    message: `Everything is put away${day ? ` until ${day}` : ''}. Rest is part of the search.`,
    steps: [
      step({
        id: 'take-up',
        label: 'Take one up again',
        icon: 'debug-restart',
        click: { command: 'takeUpAgain', argument: {} },
      }),
    ],
  };
}

function afterAcceptance(
  accepted: Application,
  open: readonly Application[],
  { index, actions }: { readonly index: NoteIndex; readonly actions: readonly Action[] },
): InPlay {
  const elsewhere = open.filter(({ id, status }) => status !== 'saved' && !hasSaidNo(id, index));
  const isToDo = (wanted: ActionKind): boolean => actions.some(({ kind }) => kind === wanted);
  const left = [
    ...(elsewhere.length > 0 ? ['withdraw elsewhere'] : []),
    ...(isToDo('thank-reference') ? ['thank your references'] : []),
    ...(isToDo('tell-outcome') ? ['tell your references how it ended'] : []),
  ];
  const congratulations = `Congratulations on your new job at ${nameOf(accepted)}.`;
  return {
    state: 'accepted',
    message: `${congratulations} ${left.length > 0 ? `What is left: ${left.join(', ')}.` : 'Nothing is left to do.'}`,
    steps: elsewhere.slice(0, mostSteps).map((note) => farewell(note, index)),
  };
}

const withOffer: ReadonlySet<string | undefined> = new Set(['offer-received', 'negotiating']);

/** Opens the withdrawal that is there as a draft, or offers to write one. */
function farewell(note: Application, index: NoteIndex): TreeNode {
  const draft = withdrawals(note.id, index).find(({ status }) => status === undefined || status === 'draft');
  return step({
    id: `farewell:${note.uri}`,
    label: `${withOffer.has(note.status) ? 'Decline the offer of' : 'Withdraw from'} ${nameOf(note)}`,
    icon: 'mail',
    ...(draft
      ? { note: draft.uri }
      : { click: { command: 'new.follow-up', argument: { application: note.id, kind: 'withdrawal' } } }),
  });
}

function hasSaidNo(id: string, index: NoteIndex): boolean {
  return withdrawals(id, index).some(
    ({ status }) => status !== undefined && /^(un)?answered$|^sent$/.test(status),
  );
}

function withdrawals(id: string, index: NoteIndex) {
  return index.inGroup(id, 'follow-up').filter(({ values }) => values.kind === 'withdrawal');
}

function nameOf({ id, values, title }: Application): string {
  return plain(values.company ?? title ?? id);
}

function step(parts: Pick<TreeNode, 'id' | 'label' | 'icon' | 'click' | 'note'>): TreeNode {
  return {
    ...parts,
    id: `step:${parts.id}`,
    accessibleLabel: `A small step: ${parts.label}.`,
    context: 'step',
  };
}
