import type { Note } from './note.js';

/** Whether reading a file again gave the same note: prose was changed, or nothing was. */
export function isSameNote(before: Note | undefined, note: Note | undefined): boolean {
  return before === note || (before !== undefined && JSON.stringify(before) === JSON.stringify(note));
}

/** Whether at most the part differs that other notes are checked against: no view shows it. */
export function hasSameFacts(before: Note | undefined, note: Note | undefined): boolean {
  const facts = (each: Note | undefined): string => JSON.stringify({ ...each, excerpt: undefined });
  return (before === undefined) === (note === undefined) && facts(before) === facts(note);
}
