import type { LaterNote } from './laterNote.js';
import type { Note } from './note.js';

/** Whether reading a file again gave the same note: prose was changed, or nothing was. */
export function isSame<T extends Note | LaterNote>(before: T | undefined, now: T | undefined): boolean {
  return before === now || (before !== undefined && JSON.stringify(before) === JSON.stringify(now));
}

/** Whether at most the part differs that other notes are checked against: no view shows it. */
export function hasSameFacts(before: Note | undefined, now: Note | undefined): boolean {
  const facts = (each: Note | undefined): string => JSON.stringify({ ...each, excerpt: undefined });
  return (before === undefined) === (now === undefined) && facts(before) === facts(now);
}
