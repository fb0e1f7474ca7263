import { isOpen } from '../actions/situation.js';
import type { Present } from '../applications/putAway.js';
import { groupBy } from '../groupBy.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { applicationStatuses } from '../noteTypes/application.js';
import { stateWords } from './noteWords.js';
import { placeOfApplication, PUT_AWAY, UNKNOWN } from './placeOfApplication.js';

/** Counted with the others, but not named: that they are open says it. */
const unnamed: readonly string[] = ['saved', 'applied'];

/** `6 open · 2 interviewing · 1 put away`: the pipeline at a glance; undefined where nothing is in it. */
export function pipelineWords(index: NoteIndex, present: Present): string | undefined {
  const places = groupBy(index.ofType('application'), (note) => placeOfApplication(note, present));
  const count = (place: string): number => places.get(place)?.length ?? 0;
  const open = [UNKNOWN, ...applicationStatuses.filter(isOpen)].reduce((sum, state) => sum + count(state), 0);
  const counted = (words: string, number: number): string[] => (number === 0 ? [] : [`${number} ${words}`]);
  const named = applicationStatuses.filter((state) => !unnamed.includes(state));
  const parts = [
    ...counted('open', open),
    ...named.flatMap((state) => counted(stateWords(state).toLowerCase(), count(state))),
    ...counted('put away', count(PUT_AWAY)),
  ];
  return parts.length === 0 ? undefined : parts.join(' · ');
}
