import type { Change } from './change.js';
import { pathOf } from './changePath.js';
import { Draft, unsafe } from './draft.js';
import { isSame, outcomeOf, withNothingAt } from './outcome.js';
import { planChange } from './planChange.js';
import { Refused, sentence } from './refused.js';
import { applyEdits, joinRounds, type TextEdit } from './textEdit.js';

export type { Change } from './change.js';
export { applyEdits, type TextEdit } from './textEdit.js';

/** The edits, not overlapping and in order; or why nothing can be changed safely, as a plain sentence. */
export type EditPlan = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

/**
 * Plans changes of the front matter that leave every other byte alone: comments, order, quotes, line ends. A value is
 * spliced in its own place; the result is read again to prove that everything else still means the same, and where that
 * fails, nothing is planned. A change that is true already needs no edit.
 */
export function planEdit(text: string, changes: readonly Change[]): EditPlan {
  const rounds: (readonly TextEdit[])[] = [];
  let draft: Draft | undefined;
  for (const change of changes) {
    try {
      draft = carryOut(draft ?? new Draft(text), change, rounds);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { refused: sentence(pathOf(change), error) };
    }
  }
  return { edits: draft ? joinRounds(text, draft.text, rounds) : [] };
}

/** The front matter after a change, proved; the edits that lead there are added to the rounds. */
function carryOut(draft: Draft, change: Change, rounds: (readonly TextEdit[])[]): Draft {
  const { edits, steps } = planChange(draft, change);
  const inSteps = steps && carryOutSteps(draft, steps);
  if (!inSteps && edits.length === 0) return draft;
  const next = inSteps?.draft ?? edited(draft, edits);
  prove(draft, next, change);
  rounds.push(...(inSteps?.rounds ?? [edits]));
  return next;
}

/** Undefined where a step cannot be made: then all is written anew. */
function carryOutSteps(
  before: Draft,
  steps: readonly Change[],
): { readonly draft: Draft; readonly rounds: readonly (readonly TextEdit[])[] } | undefined {
  const rounds: (readonly TextEdit[])[] = [];
  let draft = before;
  try {
    for (const step of steps) draft = carryOut(draft, step, rounds);
    return { draft, rounds };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return undefined;
  }
}

function edited(draft: Draft, edits: readonly TextEdit[]): Draft {
  try {
    return new Draft(applyEdits(draft.text, edits));
  } catch (error) {
    throw error instanceof Refused ? unsafe() : error;
  }
}

/**
 * Proves a change: what it is about has become what it should, all other keys and the body are what they were. A group or
 * list without its last entry may be written as nothing.
 *
 * @throws {Refused} otherwise.
 */
function prove(before: Draft, after: Draft, change: Change): void {
  const wanted = outcomeOf(before.front.data, change);
  const { data, bodyStart } = after.front;
  const isRight =
    isSame(wanted, data) ||
    ('remove' in change && isSame(withNothingAt(wanted, pathOf(change).slice(0, -1)), data));
  const isSameBody = before.text.slice(before.front.bodyStart) === after.text.slice(bodyStart);
  if (!isRight || !isSameBody) throw unsafe();
}
