import { readDebrief, type Topic } from './debrief.js';
import type { NoteOf } from './note.js';

const known = new WeakMap<NoteOf<'interview'>, readonly Topic[]>();

/** What an interview has down to thank people for. Read when first asked for. */
export function topicsOf(interview: NoteOf<'interview'>): readonly Topic[] {
  let topics = known.get(interview);
  if (!topics) {
    topics = interview.excerpt === undefined ? [] : readDebrief(interview.excerpt, 0).topics;
    known.set(interview, topics);
  }
  return topics;
}
