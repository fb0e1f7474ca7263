import type { Action } from '../actions/action.js';
import { reachedBy } from '../actions/rules/debriefRules.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { capital } from '../notes/identity.js';
import { isNoteOf, type Note, type NoteOf } from '../notes/note.js';
import { isSamePerson, type Person, personLabel } from '../text/people.js';
import { plain, plainLines } from '../text/plain.js';
import { actionNode, employerName } from './actionNode.js';
import type { Style } from './calendarWords.js';
import { interviewLabel, noteNode } from './noteNode.js';
import { noteTime, startWords, thankYouWords } from './noteWords.js';
import { filtered, section } from './section.js';
import type { TreeNode, ViewInput } from './treeNode.js';
import { dueSentence, dueWords } from './wording.js';

type ThankYou = NoteOf<'thank-you'> & Note;

interface About {
  readonly index: NoteIndex;
  readonly input: ViewInput;
}

/** The Thank-yous view: what is still to send by interview, drafts that nothing asks for, and what was sent. */
export function thankYousView(index: NoteIndex, actions: readonly Action[], input: ViewInput): TreeNode[] {
  const about = { index, input };
  const pending = actions.filter(({ kind }) => kind === 'thank-you');
  const asked = new Set(pending.map(({ note }) => note));
  const notes = index.ofType('thank-you');
  const done = notes.filter(isDone);
  const others = notes.filter((note) => !isDone(note) && !asked.has(note.uri));
  const nodes = [
    ...section({
      id: 'pending',
      label: 'Pending',
      count: oncePerNote(pending).length,
      children: () =>
        byInterview(pending, ({ interview }) => interview).map((group) => pendingGroup(group, about)),
    }),
    ...section({
      id: 'others',
      label: 'Other drafts',
      count: others.length,
      children: () => others.map((note) => noteLeaf(note, about)),
    }),
    ...section({
      id: 'sent',
      label: 'Sent',
      count: done.length,
      collapsed: true,
      children: () => sentGroups(done, about),
    }),
  ];
  return filtered(nodes, input.filter);
}

function isDone({ status }: ThankYou): boolean {
  return status === 'sent' || status === 'replied' || status === 'skipped';
}

/** A joint draft stands for everyone it reaches, so it shows once. */
function oncePerNote(actions: readonly Action[]): Action[] {
  const seen = new Set<string>();
  return actions.filter(({ note }) => {
    if (note === undefined) return true;
    return !seen.has(note) && seen.add(note);
  });
}

/** Items by the interview they belong to, in the order in which the interviews first come up. */
function byInterview<T>(items: readonly T[], of: (item: T) => string | undefined): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const interview = of(item) ?? '';
    const group = groups.get(interview);
    if (group) group.push(item);
    else groups.set(interview, [item]);
  }
  return [...groups];
}

function pendingGroup([interview, actions]: [string, Action[]], about: About): TreeNode {
  const children = (): TreeNode[] => oncePerNote(actions).map((action) => pendingLeaf(action, about));
  return interviewNode(interview, { id: `pending:${interview}`, children }, about);
}

/** The notes of the interview that was last thanked for come first. */
function sentGroups(notes: readonly ThankYou[], about: About): TreeNode[] {
  const latest = [...notes].sort((a, b) => known(noteTime(b)) - known(noteTime(a)));
  return byInterview(latest, (note) => interviewOf(note, about)?.uri).map(([interview, group]) =>
    interviewNode(
      interview,
      { id: `sent:${interview}`, children: () => group.map((note) => noteLeaf(note, about)) },
      about,
    ),
  );
}

function known(time: number): number {
  return Number.isFinite(time) ? time : 0;
}

function interviewNode(
  uri: string,
  parts: Pick<TreeNode, 'id' | 'children'>,
  { index, input }: About,
): TreeNode {
  const interview = index.notes.get(uri);
  if (!isNoteOf('interview', interview)) {
    const label = 'Without an interview';
    return { ...parts, label, accessibleLabel: label, icon: 'question', context: 'group' };
  }
  const { application } = interview.values;
  const employer = employerName(application, index);
  const title = interviewLabel(interview);
  const when = (style: Style): string | undefined => startWords(interview, { index, reader: input, style });
  return {
    ...parts,
    label: employer ?? title,
    description: [employer && title, when('short')].filter(Boolean).join(' · '),
    tooltip: plainLines([employer, title, capital(when('long') ?? '')]),
    accessibleLabel: [employer, title, capital(when('long') ?? '')]
      .flatMap((part) => (part ? `${part}.` : []))
      .join(' '),
    icon: 'comment-discussion',
    context: 'note.interview',
    note: uri,
    facts: { interview: interview.id, ...(application !== undefined && { application }) },
  };
}

/** Someone who is still to be thanked; with a joint draft, all whom it reaches. */
function pendingLeaf(action: Action, about: About): TreeNode {
  const node = actionNode(action, about.index, about.input);
  const note = action.note === undefined ? undefined : about.index.notes.get(action.note);
  const draft = isNoteOf('thank-you', note) ? note : undefined;
  const label = draft ? reachWords(draft, about) : plain(action.person ?? action.title);
  const state = draft ? draftState(draft) : 'no note yet';
  return {
    ...node,
    id: draft ? draft.uri : action.id,
    label,
    description: `${dueWords(action, about.input)} · ${state}`,
    accessibleLabel: `Thank-you to ${label}. ${capital(state)}. ${dueSentence(action, about.input)}`,
    context: draft ? 'thankYou.draft' : 'thankYou.missing',
    ...(draft && { ticked: false }),
  };
}

function draftState(note: ThankYou): string {
  return [note.status === 'ready' ? 'ready to send' : 'draft', ...modeWords(note)].join(', ');
}

/** How a note goes, where it does not simply go to one person. */
function modeWords({ values }: ThankYou): string[] {
  if (values.mode === 'joint') return ['joint note'];
  if (values.mode !== 'via-contact') return [];
  const contact = personLabel(values.via);
  return [contact ? plain(`through ${contact}`) : 'through a contact'];
}

/** A note that was sent or skipped, or a draft that no action asks for. */
function noteLeaf(note: ThankYou, about: About): TreeNode {
  const { index, input } = about;
  const node = noteNode(note, { index, reader: input });
  if (note.broken) return node;
  const label = reachWords(note, about);
  const words = (style: 'short' | 'long'): string =>
    plain(thankYouWords(note, { index, reader: input, style }));
  const isSkipped = note.status === 'skipped';
  return {
    ...node,
    label,
    description: [words('short'), ...modeWords(note)].join(' · '),
    accessibleLabel: `Thank-you to ${label}. ${capital([words('long'), ...modeWords(note)].join(', '))}.`,
    icon: isSkipped ? 'circle-slash' : isDone(note) ? 'pass' : node.icon,
    context: `thankYou.${isSkipped ? 'skipped' : isDone(note) ? 'sent' : 'draft'}${note.status === 'replied' ? '.replied' : ''}`,
    ...(!isSkipped && { ticked: isDone(note) }),
  };
}

function interviewOf({ values }: ThankYou, { index }: About): (NoteOf<'interview'> & Note) | undefined {
  return values.interview === undefined
    ? undefined
    : index.interviewLinked(values.interview, values.application);
}

/** Everyone whom a note reaches, each once. */
function reachWords(note: ThankYou, about: About): string {
  const interviewers = interviewOf(note, about)?.values.interviewers ?? [];
  const people: Person[] = [];
  for (const person of reachedBy(note.values, interviewers)) {
    if (!people.some((other) => isSamePerson(other, person))) people.push(person);
  }
  return plain(people.map(personLabel).filter(Boolean).join(', ') || note.title);
}
