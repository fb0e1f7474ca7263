import type { NoteDocument } from '../document/noteDocument.js';
import { groupOf, type NoteIndex } from '../index/noteIndex.js';
import { everybody, namedIn, peopleIn } from '../index/people.js';
import { type KnownName, knownName, Names } from './names.js';

/** Whom the notes name. */
export interface KnownPeople {
  /** The people of this note and of its application. */
  readonly close: Names;
  /** Those that the notes of the workspace name. */
  readonly all: Names;
}

export function knownPeople({ note }: NoteDocument, index: NoteIndex): KnownPeople {
  const { byName, all } = namesOf(index);
  const group = note ? [note, ...index.members(groupOf(note))] : [];
  const names = new Set(group.flatMap((each) => peopleIn(each).map(({ person }) => person.name)));
  const close = [...names].map((name = '') => byName.get(name) ?? knownName(name));
  return { close: new Names(close.filter(isKnown)), all };
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
  return { byName: new Map(all.map((each) => [each.name, each])), all: new Names(all) };
});

function isKnown(name: KnownName | undefined): name is KnownName {
  return name !== undefined;
}
