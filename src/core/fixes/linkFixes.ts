import type { NoteDocument } from '../document/noteDocument.js';
import { planEdit } from '../edit/editFrontMatter.js';
import type { NoteIndex } from '../index/noteIndex.js';
import type { LinkTarget } from '../notes/keyKinds.js';
import type { Note } from '../notes/note.js';
import { noteTypeNamed } from '../noteTypes/index.js';
import { freeName, fileNamePart } from '../text/fileName.js';
import { plain } from '../text/plain.js';
import { likest, meant } from './closest.js';
import type { Fix, Fixer } from './fix.js';
import { replaceFound } from './spans.js';
import { changeTo } from './wordFixes.js';

/** So many notes are offered where none looks like the one that was meant. */
const MOST_CHOICES = 5;

/** A link to nothing: to the note that was meant, else one of those there are, else a new one. */
export const linkAgain: Fixer = function* (problem, document, { index }) {
  const { found, expected } = problem.facts;
  const type = noteTypeNamed(expected) ? (expected as LinkTarget) : undefined;
  if (!type || found === '') return;
  const notes = candidates(index.ofType(type as 'application'), document);
  const sure = notesMeant(found, notes, applicationOf(document.note));
  const choices = sure.length > 0 ? sure : choicesLike(found, notes);
  for (const note of choices.slice(0, MOST_CHOICES)) {
    const edits = replaceFound(document, problem, note.id);
    const fix = changeTo(note.id, sure.length === 1, edits);
    yield sure.length > 0 ? fix : { ...fix, title: `Link to “${plain(note.title)}” (${plain(note.id)})` };
  }
  yield* makeTarget(type, found, document);
};

/** Notes that can be linked to: each id once, those of the same application first. */
function candidates(notes: readonly Note[], { note }: NoteDocument): Note[] {
  const own = applicationOf(note);
  const isOwn = (each: Note): boolean => own !== undefined && applicationOf(each) === own;
  const byId = new Map(notes.map((each) => [each.id, each]));
  const all = [...byId.values()];
  return [...all.filter(isOwn), ...all.filter((each) => !isOwn(each))];
}

/** From the surest way in which a link can mean a note to the least sure; the first that finds any decides. */
function notesMeant(link: string, notes: readonly Note[], application: string | undefined): Note[] {
  const slug = slugOf(link);
  const isSameFile = ({ id, type }: Note): boolean =>
    type === 'interview' && slugOf(lastPart(id)) === slugOf(lastPart(link));
  const ways: ((note: Note) => boolean)[] = [
    ({ id }) => slugOf(id) === slug,
    (note) => isSameFile(note) && applicationOf(note) === application,
    isSameFile,
    (note) => namesOf(note).some((name) => slugOf(name) === slug),
  ];
  for (const way of ways) {
    const found = notes.filter(way);
    if (found.length > 0) return found;
  }
  const near = notes.filter(({ id }) => digitsOf(id) === digitsOf(link));
  const names = meant(
    lastPart(link),
    near.map(({ id }) => lastPart(id)),
  );
  return near.filter(({ id }) => names.includes(lastPart(id)));
}

/** Another day or round is another note, not a slip in its name. */
function digitsOf(id: string): string {
  return id.replace(/\D+/g, ' ').trim();
}

function choicesLike(link: string, notes: readonly Note[]): Note[] {
  const ids = likest(
    link,
    notes.map(({ id }) => id),
    MOST_CHOICES,
  );
  return notes
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => a.title.localeCompare(b.title, 'en') || ids.indexOf(a.id) - ids.indexOf(b.id));
}

function applicationOf(note: Note | undefined): string | undefined {
  return (note?.values as { application?: string } | undefined)?.application;
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** What people call what a note is about. */
function namesOf({ title, values }: Note): string[] {
  const { company, name } = values as { company?: string; name?: string };
  return [title, company, name].filter((each) => each !== undefined);
}

function slugOf(id: string): string {
  return id
    .split('/')
    .map((part) => fileNamePart(part, '-'))
    .join('/');
}

function* makeTarget(type: LinkTarget, id: string, { note }: NoteDocument): Iterable<Fix> {
  const application = applicationOf(note);
  const known = { id, ...(type === 'interview' && application !== undefined && { application }) };
  yield {
    title: `Create ${noteTypeNamed(type).title.toLowerCase()} “${plain(id)}”…`,
    edits: [],
    only: false,
    command: { id: `new.${type}`, arguments: [undefined, known] },
  };
}

/** Two notes with one id: this one gets a free one of its own. */
export const ownId: Fixer = function* ({ facts }, { note, text }, { index }) {
  const { found: id } = facts;
  if (!note) return;
  const free = freeIdLike(id, note, index);
  const plan = planEdit(text, [{ set: 'id', value: free, after: 'type' }]);
  if ('edits' in plan)
    yield { title: `Give this note the id “${plain(free)}”`, only: false, edits: plan.edits };
};

function freeIdLike(id: string, note: Note, index: NoteIndex): string {
  return freeName(id, (candidate) => index.allWithId(note.type, candidate).length > 0);
}
