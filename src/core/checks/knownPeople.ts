import type { NoteDocument } from '../document/noteDocument.js';
import { groupOf, type NoteIndex } from '../index/noteIndex.js';
import { everybody, namedIn, peopleIn } from '../index/people.js';
import type { Note } from '../notes/note.js';
import { type KnownName, knownName, Names } from './names.js';

/** Whom the notes name. */
export interface KnownPeople {
  /** The people of this note and of its application. */
  readonly close: Names;
  /** Those that the notes of the workspace name. */
  readonly all: Names;
}

export function knownPeople({ note }: NoteDocument, index: NoteIndex): KnownPeople {
  const { all } = namesOf(index);
  return { close: note ? namesCloseTo(note, index) : new Names([]), all };
}

/** They are kept as long as the note names the same people: what was looked for among them stays remembered. */
function namesCloseTo(note: Note, index: NoteIndex): Names {
  const { byName, close } = namesOf(index);
  const named = (each: Note): string[] => peopleIn(each).map(({ person }) => person.name ?? '');
  const key = JSON.stringify([groupOf(note), named(note)]);
  let names = close.get(key);
  if (!names) {
    const all = new Set([note, ...index.members(groupOf(note))].flatMap(named));
    names = new Names([...all].map((name) => byName.get(name) ?? knownName(name)).filter(isKnown));
    close.set(key, names);
  }
  return names;
}

/** Whether a folded word is one of somebody's name. */
export function isNameWord({ close, all }: KnownPeople, word: string): boolean {
  return all.words.has(word) || close.words.has(word);
}

/** Every word of every name in the notes, folded. */
export function nameWordsIn(index: NoteIndex): ReadonlySet<string> {
  return namesOf(index).all.words;
}

const namesOf = namedIn((index) => {
  const names = new Set(everybody(index).map(({ name = '' }) => name));
  const all = [...names].map(knownName).filter(isKnown);
  const byName = new Map(all.map((each) => [each.name, each]));
  return { byName, all: new Names(all), close: new Map<string, Names>() };
});

function isKnown(name: KnownName | undefined): name is KnownName {
  return name !== undefined;
}
