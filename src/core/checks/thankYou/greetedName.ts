import type { Letter } from '../../messages/letter.js';
import { findPhrases } from '../../messages/phrases.js';
import { lettersApart } from '../../text/distance.js';
import { foldName, type Person } from '../../text/people.js';
import { nameWords } from '../topicPerson.js';
import type { Recipient } from './draft.js';

/** Words in a greeting that are no name. */
const noNames: ReadonlySet<string> = new Set(
  'and und et y e i & all both everyone everybody team there panel colleagues folks frau herr fru señor señora sir madam dra sra pan pani state state państwo mevrouw heer geehrte geehrter again zusammen'.split(
    ' ',
  ),
);

/** The words of the name in a greeting, folded, without titles. */
export function greetedNames({ greeting, greetingWords }: Letter): string[] {
  const name = (greeting?.text ?? '').slice(greetingWords.length);
  return nameWords(name)
    .map((word) => word.replace(/(?:様|さん|先生)$/u, ''))
    .filter((word) => word !== '' && !noNames.has(word));
}

/** The words by which a person may be greeted, folded. */
export function namesOf({ name, given, family }: Recipient): string[] {
  return [name, given, family].flatMap((each) => nameWords(each));
}

/** `ä` may be written `ae`, a name in parts as one, and in Han script a family name without the given one. */
export function isNamed(written: string, names: readonly string[]): boolean {
  const plain = (word: string): string =>
    word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('’', "'");
  return (
    names.some((name) => plain(name) === plain(written) || name.split(/[-'’]/).includes(written)) ||
    names.join('') === written ||
    (/^\p{Script=Han}{1,3}$/u.test(written) && names.some((name) => name.startsWith(written)))
  );
}

/** `Agnieszko` for `Agnieszka`: where names are inflected, their last letters change. */
export function isInflected(written: string, name: string): boolean {
  const stem = Math.max(3, name.length - 2);
  return written.slice(0, stem) === name.slice(0, stem) && Math.abs(written.length - name.length) <= 2;
}

/** How alike two words are, from 0 to 1. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - lettersApart(a, b, longest) / longest;
}

/** Whether a greeting could go to anybody. */
export function isGeneric({ greeting, language }: Letter): boolean {
  if (greeting === undefined) return false;
  const [found] = findPhrases(language.genericGreetings, greeting.text);
  return found?.start === 0 && !/^\s+\p{Lu}/u.test(greeting.text.slice(found.end));
}

/** The person among some whose name has that word. */
export function personNamed(written: string, people: readonly Person[]): Person | undefined {
  return people.find(({ name }) => nameWords(name).includes(foldName(written)));
}
