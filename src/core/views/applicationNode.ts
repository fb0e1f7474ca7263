import { ascending } from '../text/match.js';
import type { Action } from '../actions/action.js';
import { type ByEmployer, earlierAt } from '../applications/before.js';
import { putAwayUntil } from '../applications/putAway.js';
import type { NoteIndex } from '../index/noteIndex.js';
import type { Note, NoteOf } from '../notes/note.js';
import { plain, plainLines } from '../text/plain.js';
import type { Day } from '../time/day.js';
import { beforeWords } from './beforeWords.js';
import { comeBackDay } from './calendarWords.js';
import { laterNode } from './laterNode.js';
import { inOrder, noteNode } from './noteNode.js';
import { stateWords } from './noteWords.js';
import { ENDED, PUT_AWAY, UNKNOWN } from './placeOfApplication.js';
import type { TreeNode, ViewInput } from './treeNode.js';
import { dueSentence, dueWords } from './wording.js';

export type Application = NoteOf<'application'> & Note;

/** What the node of an application is made from. */
export interface AboutApplication {
  readonly index: NoteIndex;
  readonly input: ViewInput;
  /** The part of the view in which it stands. */
  readonly place: string;
  /** All applications by employer; asked for when it is drawn. */
  readonly employers: () => ByEmployer;
  /** Its first action. */
  readonly next?: Action;
}

/** The first action of every application, and the applications in the order in which they ask for something. */
export interface NextActions {
  of(application: string): Action | undefined;
  sort(applications: readonly Application[]): Application[];
}

/** Reads the first action of every application from the actions in their order. */
export function nextActions(actions: readonly Action[]): NextActions {
  const next = new Map<string, { readonly action: Action; readonly rank: number }>();
  for (const action of actions) {
    const { application: id } = action;
    if (id !== undefined && !next.has(id)) next.set(id, { action, rank: next.size });
  }
  const rank = ({ id }: Application): number => next.get(id)?.rank ?? next.size;
  const priority = ({ values }: Application): number => values.priority ?? 9;
  return {
    of: (application) => next.get(application)?.action,
    sort: (applications) =>
      [...applications].sort(
        (a, b) => rank(a) - rank(b) || priority(a) - priority(b) || ascending(a.uri, b.uri),
      ),
  };
}

/** An application with its notes below it, built when it is opened. */
export function applicationNode(note: Application, about: AboutApplication): TreeNode {
  const { index, next, input, place } = about;
  const node = {
    ...noteNode(note, { index, reader: input }),
    ...(place !== UNKNOWN && { place }),
    ...childrenOf(note, about),
  };
  if (note.broken) return node;
  const role = note.values.role && plain(note.values.role);
  const label = plain(note.values.company ?? note.title);
  const state = note.status ? plain(stateWords(note.status)) : 'State not known';
  const error = note.problems.find(({ severity }) => severity === 'error')?.message;
  const until = putAwayUntil(note, input);
  const due = until === undefined ? next && dueWords(next, input) : putAwayWords(until, about);
  const said = sentences(note, about);
  return {
    ...node,
    label,
    description: inOneLine([
      role,
      place === ENDED && state,
      due,
      place === PUT_AWAY && state,
      error && 'to be mended',
    ]),
    tooltip: plainLines([inOneLine([label, role]), state, ...said, error]),
    accessibleLabel: plain(
      [`Application: ${[label, role].filter(Boolean).join(', ')}. ${state}.`, ...said, error]
        .filter(Boolean)
        .join(' '),
    ),
    context: contexts[place] ?? 'application.open',
  };
}

const contexts: Readonly<Record<string, string>> = {
  [ENDED]: 'application.ended',
  [PUT_AWAY]: 'application.putAway',
};

/** Of several applications with one id, the first has the notes of all. */
function childrenOf(
  note: Application,
  { index, input }: AboutApplication,
): Pick<TreeNode, 'children' | 'collapsed'> {
  const group = index.groups.get(note.id);
  if (!group || index.withId('application', note.id)?.uri !== note.uri) return {};
  const below = [...group.values()].filter(({ type }) => type !== 'application');
  const later = index.laterOf(note.id);
  if (below.length + later.length === 0) return {};
  return {
    collapsed: true,
    children: () => [
      ...inOrder(below).map((each) => noteNode(each, { index, reader: input })),
      ...later.map(laterNode),
    ],
  };
}

function sentences(note: Application, { next, input, employers }: AboutApplication): string[] {
  const until = putAwayUntil(note, input);
  return [
    ...(until === undefined ? [] : [`Put away until ${comeBackDay(until, input, 'long')}.`]),
    ...(next ? [`Next: ${plain(next.title)}. ${dueSentence(next, input)}`] : []),
    ...earlierAt(note, employers()).map((earlier) => `Before: ${beforeWords(earlier, input)}.`),
  ];
}

/** Among others that are put away the day is enough. */
function putAwayWords(until: Day, { input, place }: AboutApplication): string {
  return `${place === PUT_AWAY ? '' : 'put away '}until ${comeBackDay(until, input)}`;
}

function inOneLine(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
