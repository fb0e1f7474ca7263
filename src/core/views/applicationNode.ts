import { ascending } from '../text/match.js';
import type { Action } from '../actions/action.js';
import { isEnded } from '../actions/situation.js';
import type { NoteIndex } from '../index/noteIndex.js';
import type { Note, NoteOf } from '../notes/note.js';
import { plain, plainLines } from '../text/plain.js';
import { instantOfDay } from '../time/zone.js';
import { comeBackDay, type Style } from './calendarWords.js';
import { laterNode } from './laterNode.js';
import { inOrder, noteNode } from './noteNode.js';
import { stateWords } from './noteWords.js';
import type { TreeNode, ViewInput } from './treeNode.js';
import { dueSentence, dueWords } from './wording.js';

export type Application = NoteOf<'application'> & Note;

/** What the node of an application is made from. */
export interface AboutApplication {
  readonly index: NoteIndex;
  readonly input: ViewInput;
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
  const node = noteNode(note, { index: about.index, reader: about.input });
  const children = childrenOf(note, about);
  if (note.broken) return { ...node, ...children };
  const { next, input } = about;
  const role = note.values.role && plain(note.values.role);
  const label = plain(note.values.company ?? note.title);
  const hasEnded = isEnded(note.status);
  const state = note.status ? plain(stateWords(note.status)) : 'State not known';
  const error = note.problems.find(({ severity }) => severity === 'error')?.message;
  const due = pausedWords(note, input) ?? (next && dueWords(next, input));
  return {
    ...node,
    label,
    description: inOneLine([role, hasEnded && state, due, error && 'to be mended']),
    tooltip: plainLines([inOneLine([label, role]), state, ...sentences(note, about), error]),
    accessibleLabel: plain(
      [
        `Application: ${[label, role].filter(Boolean).join(', ')}. ${state}.`,
        ...sentences(note, about),
        error,
      ]
        .filter(Boolean)
        .join(' '),
    ),
    context: hasEnded ? 'application.ended' : 'application.open',
    ...children,
  };
}

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

function sentences(note: Application, { next, input }: AboutApplication): string[] {
  const paused = pausedWords(note, input, 'long');
  return [
    ...(paused ? [`Put away until ${paused}.`] : []),
    ...(next ? [`Next: ${plain(next.title)}. ${dueSentence(next, input)}`] : []),
  ];
}

/** An application that was put away says until when. */
function pausedWords({ values }: Application, input: ViewInput, style: Style = 'short'): string | undefined {
  const until = values['paused-until'];
  if (until === undefined || instantOfDay(until, 0, input.userZone) <= input.now) return undefined;
  const day = comeBackDay(until, input, style);
  return style === 'short' ? `put away until ${day}` : day;
}

function inOneLine(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
