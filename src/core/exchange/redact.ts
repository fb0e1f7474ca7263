import type { NoteIndex } from '../index/noteIndex.js';
import { peopleIn } from '../notes/peopleIn.js';
import { ascending } from '../text/match.js';
import { isSamePerson, type Person } from '../text/people.js';

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const PHONE =
  /(?<![\p{L}\p{N}/.=_-])(?:(?:\+|00|\(?0)\d[\d\s()./-]{5,}\d|(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?!\d))/gu;
const DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}/;

/** What stands in the place of what never leaves. */
export const marks = {
  email: '[e-mail]',
  phone: '[phone]',
  private: '[private]',
  nobody: 'Somebody',
} as const;

/** Takes out of texts what never leaves the notes (docs: import-export.md). */
export interface Redactor {
  /** Text without addresses, private words and the names of people who are not named. */
  text(text: string): string;
  /** The same for what an employer is called: people's names do not change it. */
  employer(text: string): string;
  /** A person as they may be named. */
  name(person: Person): string;
  /** What a reference is called where its id would name it. */
  referenceId(id: string): string;
}

/**
 * Makes it for all the notes. With `names`, people are named; insiders never are, and neither are addresses and the words
 * that a story keeps private.
 */
export function redactorFor(index: NoteIndex, names: boolean): Redactor {
  const people = [...index.notes.values()].flatMap((note) =>
    peopleIn(note).map(({ person }) => ({ person, insider: note.type === 'insider-talk' })),
  );
  const insiders = people.filter(({ insider }) => insider).map(({ person }) => person);
  const isHidden = (person: Person): boolean =>
    !names || insiders.some((insider) => isSamePerson(insider, person));
  const hidden = people.map(({ person }) => person).filter(isHidden);
  const privately = patternOf(index.ofType('story').flatMap(({ values }) => values['keep-private'] ?? []));
  const whole = namesPattern(
    hidden.flatMap(({ name }) => name ?? []),
    'giu',
  );
  const parts = namesPattern(
    hidden.flatMap(({ name = '' }) => partsOf(name)),
    'gu',
  );
  const references = new Map(
    index
      .ofType('reference')
      .sort((a, b) => ascending(a.id, b.id))
      .map((note, at) => [note.id, isHidden(note.values) ? `reference-${at + 1}` : note.id]),
  );
  const employer = (text: string): string =>
    withoutPhones(replaced(text, privately, () => marks.private).replace(EMAIL, marks.email));
  return {
    employer,
    text: (text) => replaced(replaced(employer(text), whole, initialsOf), parts, initialsOf),
    name: (person) => {
      if (!isHidden(person)) return employer(person.name ?? marks.nobody);
      return person.name ? initialsOf(person.name) : marks.nobody;
    },
    referenceId: (id) => references.get(id) ?? (names ? employer(id) : marks.nobody.toLowerCase()),
  };
}

/** `Dana Whitlock` → `D. W.` */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][^\s,-]*/gu) ?? [];
  return (
    words.map((word) => `${String.fromCodePoint(word.codePointAt(0) as number).toUpperCase()}.`).join(' ') ||
    marks.nobody
  );
}

function withoutPhones(text: string): string {
  return text.replace(PHONE, (found) => (DATE.test(found) ? found : marks.phone));
}

/** Given and family names by themselves, as a greeting has them. */
function partsOf(name: string): string[] {
  return (name.match(/[\p{L}\p{M}'’]{2,}/gu) ?? []).filter((part) => /^\p{Lu}|^\p{Lo}/u.test(part));
}

/** Words as they may be written: with any blanks or hyphens between. */
function patternOf(words: readonly string[]): RegExp | undefined {
  return namesPattern(words, 'giu');
}

function namesPattern(words: readonly string[], flags: string): RegExp | undefined {
  const sources = [...new Set(words.map((word) => word.normalize('NFC')))]
    .map((word) => word.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    .filter((pieces) => pieces.length > 0)
    .sort((a, b) => b.join('').length - a.join('').length)
    .map((pieces) => pieces.join('[^\\p{L}\\p{N}]{1,3}'));
  if (sources.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

function replaced(text: string, pattern: RegExp | undefined, by: (found: string) => string): string {
  return pattern ? text.normalize('NFC').replace(pattern, by) : text;
}
