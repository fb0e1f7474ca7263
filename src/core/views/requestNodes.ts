import type { Action } from '../actions/action.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { capital } from '../notes/identity.js';
import type { Note, NoteOf } from '../notes/note.js';
import { plain, plainLines } from '../text/plain.js';
import { employerName, stateColour } from './actionNode.js';
import { referenceOf } from './actionTarget.js';
import type { Style } from './calendarWords.js';
import { noteNode } from './noteNode.js';
import { requestWords } from './noteWords.js';
import type { TreeNode, ViewInput } from './treeNode.js';
import { dueSentence, dueWords } from './wording.js';

export type Request = NoteOf<'reference-request'> & Note;

/** What the nodes of references and their requests are made from. */
export interface AboutRequests {
  readonly index: NoteIndex;
  readonly input: ViewInput;
  /** The next action of a request or a reference, by the address of its note. */
  readonly next: ReadonlyMap<string, Action>;
}

/** By application: those with something to do first, in the order of what is to be done. */
export function requestGroups(requests: readonly Request[], about: AboutRequests): TreeNode[] {
  const rank = new Map([...about.next.keys()].map((uri, at) => [uri, at]));
  const order = ({ uri }: Request): number => rank.get(uri) ?? rank.size;
  const groups = new Map<string, Request[]>();
  for (const request of [...requests].sort((a, b) => order(a) - order(b))) {
    const application = request.values.application ?? '';
    const group = groups.get(application);
    if (group) group.push(request);
    else groups.set(application, [request]);
  }
  return [...groups].map(([application, group]) => requestGroup(application, group, about));
}

function requestGroup(application: string, requests: readonly Request[], about: AboutRequests): TreeNode {
  const { index } = about;
  const children = (): TreeNode[] => requests.map((request) => requestNode(request, about));
  const label =
    application === '' ? 'Without an application' : (employerName(application, index) ?? application);
  const note = index.withId('application', application);
  return {
    id: `requests:${application}`,
    label,
    ...(note?.values.role && { description: plain(note.values.role) }),
    accessibleLabel: `${label}, ${requests.length} ${requests.length === 1 ? 'request' : 'requests'}`,
    icon: 'briefcase',
    context: note ? 'group.application' : 'group',
    ...(note && { note: note.uri }),
    ...(application !== '' && { facts: { application } }),
    children,
  };
}

const nextWords: Readonly<Record<string, string>> = {
  'brief-reference': 'brief',
  'thank-reference': 'thank',
  'tell-outcome': 'tell the outcome',
};

/** A request: whom, how far it is, and what is next. */
function requestNode(request: Request, about: AboutRequests): TreeNode {
  const { index, input } = about;
  const node = noteNode(request, { index, reader: input });
  if (request.broken) return node;
  const action = about.next.get(request.uri);
  const next = action && `${nextWords[action.kind]}, ${dueWords(action, input)}`;
  const status = (style: Style): string => plain(requestWords(request, { index, reader: input, style }));
  const label = plain(referenceOf(request, index)?.title ?? request.values.reference ?? request.title);
  return {
    ...node,
    label,
    description: [status('short'), next].filter(Boolean).join(' · '),
    tooltip: plainLines([node.tooltip, action && plain(action.title), action && dueSentence(action, input)]),
    accessibleLabel: [
      `Reference request to ${label}.`,
      `${capital(status('long'))}.`,
      action && `${plain(action.title)}. ${dueSentence(action, input)}`,
    ]
      .filter(Boolean)
      .join(' '),
    ...(action && stateColour(action.state)),
    context: `request.${request.status ?? 'needed'}`,
  };
}
