import type { Action } from '../actions/action.js';
import { isEnded } from '../actions/situation.js';
import type { NoteIndex } from '../index/noteIndex.js';
import type { Note } from '../notes/note.js';
import { applicationStatuses } from '../noteTypes/application.js';
import type { TypeName } from '../noteTypes/index.js';
import { type Application, applicationNode, nextActions } from './applicationNode.js';
import { inOrder, noteNode } from './noteNode.js';
import { stateWords } from './noteWords.js';
import { filtered, section } from './section.js';
import type { TreeNode, ViewInput } from './treeNode.js';

const ofTheSearch: readonly TypeName[] = ['values', 'story', 'week'];
const ended = 'ended';
const unknown = 'unknown';
const known: ReadonlySet<string> = new Set(applicationStatuses);

/** The Applications view: by state, below each its notes; then notes without one, and those of the search. */
export function applicationsView(index: NoteIndex, actions: readonly Action[], input: ViewInput): TreeNode[] {
  const next = nextActions(actions);
  const states = byState(index.ofType('application'));
  const loose = looseNotes(index).filter(({ type }) => type !== 'reference' && !ofTheSearch.includes(type));
  const search = ofTheSearch.flatMap((type) => index.ofType(type));
  const applications = (state: string, label: string): TreeNode[] => {
    const among = states.get(state) ?? [];
    const children = (): TreeNode[] =>
      next.sort(among).map((note) => applicationNode(note, { index, input, next: next.of(note.id) }));
    return section({
      id: `state:${state}`,
      label,
      count: among.length,
      collapsed: state === ended,
      children,
    });
  };
  const others = (id: string, label: string, among: readonly Note[]): TreeNode[] => {
    const children = (): TreeNode[] => inOrder(among).map((note) => noteNode(note, { index, reader: input }));
    return section({ id, label, count: among.length, collapsed: id === 'search', children });
  };
  const nodes = [
    ...applications(unknown, 'State not known'),
    ...applicationStatuses.flatMap((state) => applications(state, stateWords(state))),
    ...applications(ended, 'Ended'),
    ...others('loose', 'Without an application', loose),
    ...others('search', 'Search notes', search),
  ];
  return filtered(nodes, input.filter);
}

/** The applications by state; all that ended together, and those whose state is not known. */
function byState(applications: readonly Application[]): Map<string, Application[]> {
  const groups = new Map<string, Application[]>();
  for (const note of applications) {
    const state = stateOf(note);
    const group = groups.get(state);
    if (group) group.push(note);
    else groups.set(state, [note]);
  }
  return groups;
}

function stateOf({ status }: Application): string {
  if (status === undefined || !known.has(status)) return unknown;
  return isEnded(status) ? ended : status;
}

/** Notes of no application, and notes whose application does not exist. */
function looseNotes(index: NoteIndex): Note[] {
  return [...index.groups].flatMap(([id, notes]) =>
    id !== '' && index.withId('application', id) ? [] : [...notes.values()],
  );
}
