import type { KeyPath } from '../problem.js';
import type { Change } from './change.js';

/** Where a change is made, as a path. */
export function pathOf(change: Change): KeyPath {
  const at =
    'set' in change
      ? change.set
      : 'append' in change
        ? change.append
        : 'remove' in change
          ? change.remove
          : change.rename;
  return typeof at === 'string' ? [at] : at;
}
