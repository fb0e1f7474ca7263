import type { Action } from '../actions/action.js';
import { byEmployer, type ByEmployer } from '../applications/before.js';
import { groupBy } from '../groupBy.js';
import type { NoteIndex } from '../index/noteIndex.js';
import type { Note } from '../notes/note.js';
import { applicationStatuses } from '../noteTypes/application.js';
import type { TypeName } from '../noteTypes/index.js';
import { ascending } from '../text/match.js';
import { type Application, applicationNode, nextActions } from './applicationNode.js';
import { inPlay } from './inPlay.js';
import { inOrder, noteNode } from './noteNode.js';
import { stateWords } from './noteWords.js';
import { ENDED, placeOfApplication, PUT_AWAY, UNKNOWN } from './placeOfApplication.js';
import { filtered, section } from './section.js';
import type { TreeNode, ViewInput } from './treeNode.js';

const ofTheSearch: readonly TypeName[] = ['values', 'story', 'week'];

/**
 * The Applications view: by state, below each its notes; what is put away, what has ended; then notes without an
 * application, and those of the search. Where nothing is in play, a small step comes first.
 */
export function applicationsView(index: NoteIndex, actions: readonly Action[], input: ViewInput): TreeNode[] {
  const next = nextActions(actions);
  const places = groupBy(index.ofType('application'), (note) => placeOfApplication(note, input));
  const loose = looseNotes(index).filter(({ type }) => type !== 'reference' && !ofTheSearch.includes(type));
  const search = ofTheSearch.flatMap((type) => index.ofType(type));
  let known: ByEmployer | undefined;
  const employers = (): ByEmployer => (known ??= byEmployer(index));
  const applications = (place: string, label: string): TreeNode[] => {
    const among = places.get(place) ?? [];
    const sorted = (): Application[] => (place === PUT_AWAY ? byDay(among) : next.sort(among));
    return section({
      id: `state:${place}`,
      label,
      count: among.length,
      collapsed: place === ENDED,
      ...(place !== UNKNOWN && { place }),
      children: () =>
        sorted().map((note) =>
          applicationNode(note, { index, input, place, employers, next: next.of(note.id) }),
        ),
    });
  };
  const others = (id: string, label: string, among: readonly Note[]): TreeNode[] => {
    const children = (): TreeNode[] => inOrder(among).map((note) => noteNode(note, { index, reader: input }));
    return section({ id, label, count: among.length, collapsed: id === 'search', children });
  };
  const nodes = [
    ...(input.filter === '' ? inPlay(index, actions, input).steps : []),
    ...applications(UNKNOWN, 'State not known'),
    ...applicationStatuses.flatMap((state) => applications(state, stateWords(state))),
    ...applications(PUT_AWAY, 'Put away'),
    ...applications(ENDED, 'Ended'),
    ...others('loose', 'Without an application', loose),
    ...others('search', 'Search notes', search),
  ];
  return filtered(nodes, input.filter);
}

/** Who comes back first stands first. */
function byDay(applications: readonly Application[]): Application[] {
  const day = ({ values }: Application): string => values['paused-until'] ?? '';
  return [...applications].sort((a, b) => ascending(day(a), day(b)) || ascending(a.uri, b.uri));
}

/** Notes of no application, and notes whose application does not exist. */
function looseNotes(index: NoteIndex): Note[] {
  return [...index.groups].flatMap(([id, notes]) =>
    id !== '' && index.withId('application', id) ? [] : [...notes.values()],
  );
}
