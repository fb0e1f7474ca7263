import type { NoteIndex } from '../index/noteIndex.js';
import { isNoteOf } from '../notes/note.js';
import type { Present } from '../applications/putAway.js';
import type { Application } from './applicationNode.js';
import { ENDED, placeOfApplication, PUT_AWAY, UNKNOWN } from './placeOfApplication.js';
import type { TreeNode } from './treeNode.js';

/** An item of the view, as far as it tells where it stands. */
export type DropTarget = Pick<TreeNode, 'place' | 'facts'>;

/** What applications that were dropped in the Applications view want: a status, or a question first. */
export type Drop =
  | { readonly to: 'status'; readonly status: string }
  | { readonly to: 'which-end' }
  | { readonly to: 'put-away' }
  | { readonly to: 'which-status' };

/** A drop, and the applications that it moves. */
export interface Dropping {
  readonly drop: Drop;
  readonly moved: readonly Application[];
}

/**
 * What it means to drop items of the view there: on a part of the view, on an application or one of its notes, or, with
 * no target, on the empty space below. Only applications move, and those that are there already stay; undefined where
 * nothing moves.
 */
export function dropMeaning(
  dropped: readonly string[],
  target: DropTarget | undefined,
  index: NoteIndex,
  present: Present,
): Dropping | undefined {
  const place = target && placeOfTarget(target, index, present);
  if (target && place === undefined) return undefined;
  const moved = dropped
    .map((uri) => index.notes.get(uri))
    .filter((note) => isNoteOf('application', note))
    .filter((note) => placeOfApplication(note, present) !== place);
  return moved.length === 0 ? undefined : { drop: dropAt(place), moved };
}

function placeOfTarget(target: DropTarget, index: NoteIndex, present: Present): string | undefined {
  if (target.place !== undefined) return target.place;
  const above = index.withId('application', target.facts?.application);
  const place = above && placeOfApplication(above, present);
  return place === UNKNOWN ? undefined : place;
}

function dropAt(place: string | undefined): Drop {
  if (place === undefined) return { to: 'which-status' };
  if (place === ENDED) return { to: 'which-end' };
  return place === PUT_AWAY ? { to: 'put-away' } : { to: 'status', status: place };
}
