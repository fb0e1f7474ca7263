import type { NoteIndex } from '../index/noteIndex.js';
import type { Note, NoteOf } from '../notes/note.js';
import { instantOf } from '../time/moment.js';
import { dayAt } from '../time/zone.js';
import { employerName } from './actionNode.js';
import { clockWords, today } from './calendarWords.js';
import type { ViewInput } from './treeNode.js';

/** `Next today: Kestrel Grid at 15:00.` Undefined where no other interview begins today. */
export function nextStart(
  index: NoteIndex,
  { uri }: Pick<NoteOf<'interview'>, 'uri'>,
  input: ViewInput,
): string | undefined {
  let next: { readonly at: number; readonly note: NoteOf<'interview'> & Note } | undefined;
  for (const note of index.ofType('interview')) {
    const { start, 'time-zone': zone } = note.values;
    if (note.uri === uri || note.status !== 'scheduled' || !start || start.dayOnly) continue;
    const at = instantOf(start, zone ?? input.userZone);
    if (at > input.now && dayAt(at, input.userZone) === today(input) && at < (next?.at ?? Infinity))
      next = { at, note };
  }
  if (!next) return undefined;
  const name = employerName(next.note.values.application, index) ?? next.note.title;
  return `Next today: ${name} at ${clockWords(next.at, input)}.`;
}
