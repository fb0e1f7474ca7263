import type { Action } from '../actions/action.js';

/** A thank-you that is still to be written or sent: a joint draft stands for everybody it reaches. */
export interface PendingThanks {
  /** The most urgent of its actions. */
  readonly action: Action;
  /** Everybody it is for, as they are called. */
  readonly people: readonly string[];
}

/** The thank-yous that are pending, of one interview or of all, in the order of the actions. */
export function pendingThanks(actions: readonly Action[], interview?: string): PendingThanks[] {
  const groups = new Map<string, { action: Action; people: string[] }>();
  for (const action of actions) {
    if (action.kind !== 'thank-you') continue;
    if (interview !== undefined && action.interview !== interview) continue;
    const key = action.note ?? action.id;
    const group = groups.get(key) ?? { action, people: [] };
    group.people.push(action.person ?? action.title);
    groups.set(key, group);
  }
  return [...groups.values()];
}
