import type { NoteIndex } from '../../index/noteIndex.js';
import { namedIn, everybody } from '../../index/people.js';
import { readLetter } from '../../messages/letter.js';
import { containment, shingles } from '../../messages/similarity.js';
import { isNoteOf, type Note, type NoteOf } from '../../notes/note.js';
import { nameWords } from '../topicPerson.js';
import { companyWords } from './companyWords.js';
import type { Draft } from './draft.js';
import { instantWritten } from '../interviewTime.js';

type ThankYou = NoteOf<'thank-you'> & Note;

/** Another note, and how much of the shorter of the two stands in both: from 0 to 1. */
export interface Likeness {
  readonly note: ThankYou;
  readonly share: number;
}

/** Shorter texts share by chance. */
const LEAST_PIECES = 5;

/** The notes to compare with: of what was sent before, all that were unsent; of a sent note, those sent before it. */
export function likenesses(draft: Draft, isMeant: (other: ThankYou) => boolean): Likeness[] {
  const { index } = draft.context;
  const names = namesToDrop(index, draft.context.me?.name ?? '');
  const mine = shingles(draft.letter.paragraphs.map(({ text }) => text).join('\n\n'), names);
  if (mine.size < LEAST_PIECES) return [];
  return candidates(draft, mine, names)
    .filter((other) => isMeant(other) && countsFor(draft, other))
    .map((note) => ({ note, share: containment(mine, piecesOf(note, draft, names)) }))
    .sort((a, b) => b.share - a.share || (a.note.uri < b.note.uri ? -1 : 1));
}

function countsFor({ note, context }: Draft, other: ThankYou): boolean {
  if (other.uri === note.uri || other.status === 'skipped') return false;
  const mine = instantWritten(note.values.sent, context.userZone);
  if (mine === undefined || (note.status !== 'sent' && note.status !== 'replied')) return true;
  const theirs = instantWritten(other.values.sent, context.userZone);
  return theirs !== undefined && theirs <= mine;
}

interface Postings {
  readonly names: ReadonlySet<string>;
  readonly notes: Map<string, ThankYou>;
  readonly byPiece: Map<string, Set<string>>;
}

const known = new WeakMap<NoteIndex, Postings>();
const pieces = new WeakMap<
  ThankYou,
  { readonly names: ReadonlySet<string>; readonly found: ReadonlySet<string> }
>();

/** The notes that share a piece at all. What is known of the others is kept, and brought up to date. */
function candidates(draft: Draft, mine: ReadonlySet<string>, names: ReadonlySet<string>): ThankYou[] {
  const { index } = draft.context;
  let postings = known.get(index);
  if (postings?.names !== names)
    known.set(index, (postings = { names, notes: new Map(), byPiece: new Map() }));
  bringUpToDate(postings, draft);
  const found = new Set<string>();
  for (const piece of mine) for (const uri of postings.byPiece.get(piece) ?? []) found.add(uri);
  return [...found].flatMap((uri) => postings.notes.get(uri) ?? []);
}

function bringUpToDate({ names, notes, byPiece }: Postings, draft: Draft): void {
  const { index } = draft.context;
  for (const [uri, note] of notes) {
    if (index.notes.get(uri) === note) continue;
    for (const piece of piecesOf(note, draft, names)) byPiece.get(piece)?.delete(uri);
    notes.delete(uri);
  }
  for (const note of index.ofType('thank-you')) {
    if (notes.has(note.uri)) continue;
    notes.set(note.uri, note);
    for (const piece of piecesOf(note, draft, names)) {
      const uris = byPiece.get(piece);
      if (uris) uris.add(note.uri);
      else byPiece.set(piece, new Set([note.uri]));
    }
  }
}

function piecesOf(note: ThankYou, { context }: Draft, names: ReadonlySet<string>): ReadonlySet<string> {
  const last = pieces.get(note);
  if (last?.names === names) return last.found;
  const letter = readLetter(note.excerpt ?? '', {
    language: context.index.withId('application', note.values.application)?.values.language,
    myName: context.me?.name ?? '',
  });
  const found = shingles(letter.paragraphs.map(({ text }) => text).join('\n\n'), names);
  pieces.set(note, { names, found });
  return found;
}

/** Whether two thank-yous go to the same firm: one application, or two at one company. */
export function isSameFirm(draft: Draft, other: ThankYou): boolean {
  const { index } = draft.context;
  const ours = draft.application?.id ?? draft.note.values.application;
  if (ours !== undefined && other.values.application === ours) return true;
  const theirs = index.withId('application', other.values.application);
  const company = draft.company.toLowerCase();
  return company !== '' && theirs?.values.company?.trim().toLowerCase() === company;
}

const namesOfAll = namedIn((index) => ({
  words: [...everybody(index).flatMap(({ name }) => nameWords(name)), ...companyWords(index).keys()],
  withMine: new Map<string, ReadonlySet<string>>(),
}));

/** Names of persons, firms and oneself: with them, notes differ that are the same. */
function namesToDrop(index: NoteIndex, myName: string): ReadonlySet<string> {
  const { words, withMine } = namesOfAll(index);
  let all = withMine.get(myName);
  if (!all) withMine.set(myName, (all = new Set([...words, ...nameWords(myName)])));
  return all;
}

/** Whom a note is to, for a sentence. */
export function recipientOf(note: ThankYou): string {
  return isNoteOf('thank-you', note) ? (note.values.to?.name ?? note.values.to?.email ?? note.title) : '';
}
