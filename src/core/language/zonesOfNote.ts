import type { NoteIndex } from '../index/noteIndex.js';
import { isNoteOf, type Note } from '../notes/note.js';
import type { Zone } from '../time/zone.js';

/** The zones that times of a note have to do with. */
export interface NoteZones {
  /** In which a moment without an offset is read. */
  readonly read: Zone;
  /** Where the employer is; of a reference, where they are. */
  readonly there: Zone;
}

/** The zones of a note: its own, its application's, else the user's (format: Days and moments). */
export function zonesOf(note: Note, index: NoteIndex, userZone: Zone): NoteZones {
  const { 'time-zone': own, application } = note.values as { 'time-zone'?: Zone; application?: string };
  const employer =
    isNoteOf('application', note) || application === undefined
      ? own
      : index.withId('application', application)?.values['time-zone'];
  return { read: own ?? employer ?? userZone, there: employer ?? own ?? userZone };
}

/** Where the other side is; undefined where no zone is written for them. */
export function zoneThere(note: Note, index: NoteIndex): Zone | undefined {
  return zonesOf(note, index, '').there || undefined;
}

/** `America/New_York` → `New York`: what people call a zone. */
export function placeOfZone(zone: Zone): string {
  if (/^[+-]/.test(zone)) return `UTC${zone}`;
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
