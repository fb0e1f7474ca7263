import type { Action } from '../actions/action.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { brief } from '../text/plain.js';
import { targetOf } from '../views/actionTarget.js';
import { mostUrgent } from '../views/statusView.js';
import type { ReminderTarget } from './planner.js';

/** What is said once the last thank-you of an interview is sent. */
export interface Done {
  readonly text: string;
  /** The next useful thing, where there is one. */
  readonly button?: string;
  readonly target: ReminderTarget;
}

const LONGEST_BUTTON = 40;

/** The words, and what is worth doing next: what is most urgent, else the search where that is due soon. */
export function doneWith({
  actions,
  soon,
  index,
  now,
}: {
  readonly actions: readonly Action[];
  /** The actions of two days later. */
  readonly soon: readonly Action[];
  readonly index: NoteIndex;
  readonly now: number;
}): Done {
  const text = 'Done. Put it down.';
  const [next] = mostUrgent(actions, now);
  const isToSearch = next?.kind === 'keep-searching' || soon.some(({ kind }) => kind === 'keep-searching');
  if (next && next.kind !== 'keep-searching') {
    const target = targetOf(next, index);
    const known = target.note !== undefined || target.click ? target : { command: 'todo.focus' };
    return { text, button: brief(next.title, LONGEST_BUTTON), target: known };
  }
  const search = { click: { command: 'new.application', argument: {} } };
  return isToSearch ? { text, button: 'Continue the Search', target: search } : { text, target: {} };
}
