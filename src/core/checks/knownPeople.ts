import type { NoteDocument } from '../document/noteDocument.js';
import { groupOf, type NoteIndex } from '../index/noteIndex.js';
import { everybody, namedIn, peopleIn } from '../index/people.js';
import { nameWords } from './topicPerson.js';

/** A name as it is written somewhere, and its words to compare by. */
export interface KnownName {
  readonly name: string;
  readonly words: readonly string[];
}

/** Whom the notes name. */
export interface KnownPeople {
  /** The people of this note and of its application. */
  readonly close: readonly KnownName[];
  /** Everybody, those that are close first. */
  readonly all: readonly KnownName[];
  /** Every word of every name, folded. */
  readonly words: ReadonlySet<string>;
}

export function knownPeople({ note }: NoteDocument, index: NoteIndex): KnownPeople {
  const group = note ? [note, ...index.members(groupOf(note))] : [];
  const close = distinct(group.flatMap((each) => peopleIn(each).map(({ person }) => person.name)));
  const { names, words } = allNames(index);
  const ofNote = close.flatMap((each) => each.words);
  return {
    close,
    all: [...close, ...names],
    words: ofNote.every((word) => words.has(word)) ? words : new Set([...words, ...ofNote]),
  };
}

/** Every name, and every word of every name, folded. */
export const allNames = namedIn((index) => {
  const names = distinct(everybody(index).map(({ name }) => name));
  return { names, words: new Set(names.flatMap(({ words }) => words)) };
});

function distinct(names: readonly (string | undefined)[]): KnownName[] {
  return [...new Set(names)].flatMap((name) => {
    const words = nameWords(name ?? '');
    return name && words.length > 0 ? [{ name, words }] : [];
  });
}
