import type { NoteIndex } from '../index/noteIndex.js';
import type { Note, NoteOf } from '../notes/note.js';
import { plain } from '../text/plain.js';
import { instantOf } from '../time/moment.js';
import { dayAt } from '../time/zone.js';
import { clockWords, today } from './calendarWords.js';
import type { ViewInput } from './treeNode.js';

type Interview = NoteOf<'interview'> & Note;

/** The interview that begins next today, besides the one at hand, and when. */
function nextOf(
  index: NoteIndex,
  uri: string | undefined,
  input: ViewInput,
): [Interview, number] | undefined {
  let next: [Interview, number] | undefined;
  for (const note of index.ofType('interview')) {
    const { start, 'time-zone': zone } = note.values;
    if (note.uri === uri || note.status !== 'scheduled' || !start || start.dayOnly) continue;
    const at = instantOf(start, zone ?? input.userZone);
    const isToday = at > input.now && dayAt(at, input.userZone) === today(input);
    if (isToday && at < (next?.[1] ?? Infinity)) next = [note, at];
  }
  return next;
}

/** `Next today: Kestrel Grid at 15:00.` Undefined where no other interview begins today. */
export function nextStart(index: NoteIndex, uri: string | undefined, input: ViewInput): string | undefined {
  const next = nextOf(index, uri, input);
  return next && `Next today: ${nameOf(next[0], index)} at ${clockWords(next[1], input)}.`;
}

/** `before Kestrel Grid at 15:00`: until when the first notes of one interview are best down. */
export function beforeNext(index: NoteIndex, uri: string | undefined, input: ViewInput): string | undefined {
  const next = nextOf(index, uri, input);
  return next && `before ${nameOf(next[0], index)} at ${clockWords(next[1], input)}`;
}

function nameOf({ title, values: { application } }: Interview, index: NoteIndex): string {
  return plain(index.withId('application', application ?? '')?.values.company ?? title);
}
