import type { Note } from '../notes/note.js';
import { ascending } from '../text/match.js';

/** What a map has under a key; made where there is nothing yet. */
export function bucket<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** Takes a note out of a set; an empty set goes too. */
export function drop(map: Map<string, Set<Note>>, key: string, note: Note): void {
  const set = map.get(key);
  set?.delete(note);
  if (set?.size === 0) map.delete(key);
}

/** Where a note stands, or belongs, among notes that are in order. */
export function placeOf({ uri }: Note, notes: readonly Note[]): number {
  let start = 0;
  for (let end = notes.length; start < end;) {
    const middle = (start + end) >> 1;
    if ((notes[middle] as Note).uri < uri) start = middle + 1;
    else end = middle;
  }
  return start;
}

/** Sorts notes in place. */
export function byPath<N extends Pick<Note, 'uri'>>(notes: N[]): N[] {
  return notes.length < 2 ? notes : notes.sort((a, b) => ascending(a.uri, b.uri));
}
