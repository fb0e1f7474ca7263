import type { Action } from '../actions/action.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { capital } from '../notes/identity.js';
import { isNoteOf, type Note, type NoteOf } from '../notes/note.js';
import type { Day } from '../time/day.js';
import { plainLines } from '../text/plain.js';
import { actionNode, employerName, stateColour } from './actionNode.js';
import { referenceOf } from './actionTarget.js';
import { dayWords, type Style } from './calendarWords.js';
import { noteNode } from './noteNode.js';
import { requestDay } from './noteWords.js';
import { type AboutRequests, type Request, requestGroups } from './requestNodes.js';
import { filtered, section } from './section.js';
import type { TreeNode, ViewInput } from './treeNode.js';
import { ascending } from '../text/match.js';

type Reference = NoteOf<'reference'> & Note;

const statusDays = ['outcome-told', 'thanked', 'completed', 'contacted', 'submitted', 'briefed'] as const;
const consentOrder = ['agreed', 'asked', 'not-asked', 'declined', 'withdrawn'];
const requestKinds = ['brief-reference', 'thank-reference', 'tell-outcome'];

/** The References view: the people with their consent, and each use of them by an employer. */
export function referencesView(index: NoteIndex, actions: readonly Action[], input: ViewInput): TreeNode[] {
  const about = { index, input, next: nextByNote(actions) };
  const people = index.ofType('reference');
  const requests = index.ofType('reference-request');
  const toAsk = actions.filter(({ kind }) => kind === 'ask-consent');
  const toChoose = actions.filter(
    ({ kind, note }) => kind === 'brief-reference' && isApplication(note, index),
  );
  const nodes = [
    ...section({
      id: 'people',
      label: 'People',
      count: people.length + toAsk.length,
      children: () => [
        ...toAsk.map((action) => actionNode(action, index, input)),
        ...peopleNodes(people, requests, about),
      ],
    }),
    ...section({
      id: 'requests',
      label: 'Requests',
      count: requests.length + toChoose.length,
      children: () => [
        ...toChoose.map((action) => actionNode(action, index, input)),
        ...requestGroups(requests, about),
      ],
    }),
  ];
  return filtered(nodes, input.filter);
}

function nextByNote(actions: readonly Action[]): Map<string, Action> {
  const next = new Map<string, Action>();
  for (const action of actions) {
    const counts = requestKinds.includes(action.kind) || action.kind === 'reconfirm-consent';
    if (counts && action.note !== undefined && !next.has(action.note)) next.set(action.note, action);
  }
  return next;
}

function isApplication(note: string | undefined, index: NoteIndex): boolean {
  return note !== undefined && isNoteOf('application', index.notes.get(note));
}

/** Those to ask again come first, then by consent and name. */
function peopleNodes(
  people: readonly Reference[],
  requests: readonly Request[],
  about: AboutRequests,
): TreeNode[] {
  const lastUse = new Map<string, Request>();
  for (const request of requests) {
    const uri = referenceOf(request, about.index)?.uri;
    const last = uri === undefined ? undefined : lastUse.get(uri);
    if (uri !== undefined && (!last || (lastDay(request) ?? '') >= (lastDay(last) ?? '')))
      lastUse.set(uri, request);
  }
  const order = (note: Reference): string =>
    `${about.next.has(note.uri) ? 0 : 1} ${consentOrder.indexOf(consentOf(note))} ${note.title.toLowerCase()}`;
  return sortedBy(people, order).map((note) => personNode(note, lastUse.get(note.uri), about));
}

function consentOf({ status }: Reference): string {
  return status !== undefined && consentOrder.includes(status) ? status : 'not-asked';
}

/** The last day written in a request. */
function lastDay(request: Request): Day | undefined {
  const days = statusDays.flatMap((status) => requestDay(request, status) ?? []);
  return days.sort().at(-1);
}

function personNode(note: Reference, last: Request | undefined, about: AboutRequests): TreeNode {
  const { index, input } = about;
  const node = noteNode(note, { index, reader: input });
  if (note.broken) return node;
  const again = about.next.has(note.uri);
  const facts = (style: Style): string[] => [
    consentWords(note, about, style),
    ...(again ? ['ask again'] : []),
    ...(last ? [useWords(last, about, style)] : []),
  ];
  const { title, organisation } = note.values;
  return {
    ...node,
    description: facts('short').join(' · '),
    tooltip: plainLines([
      node.label,
      [title, organisation].filter(Boolean).join(', '),
      ...facts('long').map(capital),
      note.problems.find(({ severity }) => severity === 'error')?.message,
    ]),
    accessibleLabel: `Reference: ${node.label}. ${facts('long')
      .map((fact) => `${capital(fact)}.`)
      .join(' ')}`,
    ...(again && stateColour('due')),
    context: `reference.${consentOf(note)}${again ? '.askAgain' : ''}`,
  };
}

function consentWords(note: Reference, { input }: AboutRequests, style: Style): string {
  const consent = consentOf(note).replaceAll('-', ' ');
  const day = note.values['consent-on'];
  return consent === 'agreed' && day ? `agreed on ${dayWords(day, input, style)}` : consent;
}

function useWords(request: Request, { index, input }: AboutRequests, style: Style): string {
  const employer = employerName(request.values.application, index) ?? 'an employer';
  const day = lastDay(request);
  return `last request: ${employer}${day ? `, ${dayWords(day, input, style)}` : ''}`;
}

function sortedBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => ascending(a.key, b.key))
    .map(({ item }) => item);
}
