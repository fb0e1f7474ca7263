import type { Action, ActionKind } from '../actions/action.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { isNoteOf, type Note, type NoteOf } from '../notes/note.js';
import { type Person, personKey, personLabel } from '../text/people.js';
import type { NodeClick, NodeFacts, TreeNode } from './treeNode.js';

/** Kinds that name the application's note where the note to work on does not exist yet, and what makes that note. */
const makers: Readonly<
  Partial<Record<ActionKind, (application: Readonly<Record<string, unknown>>) => NodeClick>>
> = {
  'keep-searching': () => ({ command: 'new.application', argument: {} }),
  'ask-consent': () => ({ command: 'new.reference', argument: {} }),
  evaluate: (about) => ({ command: 'new.evaluation', argument: about }),
  'brief-reference': (about) => ({ command: 'new.reference-request', argument: about }),
  'status-enquiry': (about) => ({ command: 'new.follow-up', argument: { ...about, kind: 'status-enquiry' } }),
  'reply-to-rejection': (about) => ({
    command: 'new.follow-up',
    argument: { ...about, kind: 'reply-to-rejection' },
  }),
};

/** Kinds of which a click does more than to open the interview's note. */
const openers: Readonly<Partial<Record<ActionKind, Omit<NodeClick, 'argument'>>>> = {
  capture: { command: 'interviewEnded', title: 'Take First Notes' },
  prepare: { command: 'showPrepPack', title: 'Show Prep Pack' },
};

/** The note that an action works on; undefined where it does not exist yet. */
export function noteOfAction(action: Action, index: NoteIndex): Note | undefined {
  const note = action.note === undefined ? undefined : index.notes.get(action.note);
  return makers[action.kind] !== undefined && isNoteOf('application', note) ? undefined : note;
}

/** What a click on an action does: it opens the note at its place, or offers to make the note that is missing. */
export function targetOf(action: Action, index: NoteIndex): Pick<TreeNode, 'note' | 'line' | 'click'> {
  const note = noteOfAction(action, index);
  if (note) {
    const opener = openers[action.kind];
    return {
      note: note.uri,
      ...(action.line !== undefined && { line: action.line }),
      ...(opener && { click: { ...opener, argument: { interview: note.uri } } }),
    };
  }
  if (action.kind === 'thank-you') return { click: newThankYou(action, index) };
  const click = makers[action.kind]?.(known({ application: action.application }));
  return click ? { click } : {};
}

function newThankYou(action: Action, index: NoteIndex): NodeClick {
  const { interview, application, person: to } = factsOfAction(action, index);
  return { command: 'new.thank-you', argument: known({ interview, application, to }) };
}

/** What the commands on an action's item need to know. */
export function factsOfAction(action: Action, index: NoteIndex): NodeFacts {
  const note = noteOfAction(action, index);
  const meeting = interviewOf(action, index);
  const reference = referenceOf(note, index);
  const status = note?.status;
  return known({
    application: action.application,
    interview: meeting?.id,
    person: action.kind === 'thank-you' ? interviewerOf(action, meeting) : personOf(reference, action),
    reference: reference?.id ?? (isNoteOf('reference-request', note) ? note.values.reference : undefined),
    status,
  });
}

/** The interview that an action belongs to. */
function interviewOf(action: Action, index: NoteIndex): (NoteOf<'interview'> & Note) | undefined {
  const note = index.notes.get(action.interview ?? action.note ?? '');
  return isNoteOf('interview', note) ? note : undefined;
}

/** The interviewer of a thank-you; two of one name are told apart by the end of the action's id. */
function interviewerOf({ id, person }: Action, meeting: NoteOf<'interview'> | undefined): Person | undefined {
  if (person === undefined) return undefined;
  const called = (meeting?.values.interviewers ?? []).filter((each) => personLabel(each) === person);
  const found = called.find((each) => id.endsWith(`:${personKey(each)}`)) ?? called[0];
  return found ? nameAndEmail(found) : { name: person };
}

function personOf(reference: NoteOf<'reference'> | undefined, { person }: Action): Person | undefined {
  if (reference) return nameAndEmail(reference.values);
  return person === undefined ? undefined : { name: person };
}

/** The reference whom a note is about: itself, or the one it links to. */
export function referenceOf(
  note: Note | undefined,
  index: NoteIndex,
): (NoteOf<'reference'> & Note) | undefined {
  if (isNoteOf('reference', note)) return note;
  const link = isNoteOf('reference-request', note) ? note.values.reference : undefined;
  return link === undefined ? undefined : index.withId('reference', link);
}

function nameAndEmail({ name, email }: Person): Person {
  return known({ name, email });
}

/** The same without the keys that have no value. */
export function known<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}
