import type { Person } from '../../text/people.js';

/** A person as a note may name them in full. */
export interface NamedPerson extends Person {
  readonly given?: string;
  readonly family?: string;
  readonly honorific?: string;
}

/** What a person can be called by. */
export interface NameParts {
  readonly given?: string;
  readonly family?: string;
  /** The name without titles, as it is written, or its parts together; empty where nothing is known. */
  readonly full: string;
  readonly honorific?: string;
}

const titles = /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|frau|herr|dipl|ing|med)\.?$/i;
const suffix = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|msc|mba|md|cpa|pmp|esq)\.?$/i;
const particle =
  /^(?:van|von|vom|zu|zur|de|der|den|del|della|di|da|dos|du|la|le|ter|ten|bin|ibn|al|el|af|av|st\.?)$/i;
/** Scripts in which a name is one whole, and the family comes first. */
const wholeName = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The parts of a person's name. What the note says in keys of its own wins; titles in the name count as the honorific. */
export function namePartsOf(person: NamedPerson): NameParts {
  const { words, found } = wordsOf(person.name ?? '');
  const full = words.join(' ') || tidy([person.given, person.family].filter(Boolean).join(' ')) || '';
  const split = splitName(words);
  const honorific = tidy(person.honorific) ?? (found.length > 0 ? found.join(' ') : undefined);
  const given = tidy(person.given) ?? split.given;
  const family = tidy(person.family) ?? split.family;
  return {
    ...(given && { given }),
    ...(family && { family }),
    full,
    ...(honorific && { honorific }),
  };
}

function splitName(words: readonly string[]): { given?: string; family?: string } {
  if (words.length < 2 || wholeName.test(words.join(''))) return { given: words.join(' ') || undefined };
  const at = words.findIndex((word, index) => index > 0 && particle.test(word));
  const start = at > 0 && at < words.length - 1 ? at : words.length - 1;
  return { given: words[0], family: words.slice(start).join(' ') };
}

/** The words of a name in the order given, family; and the titles that stood before it. */
function wordsOf(name: string): { words: string[]; found: string[] } {
  const plain = tidy(name.replace(/\([^()]*\)|"[^"]*"/g, ' ')) ?? '';
  const [before = '', ...behind] = plain.split(/\s*,\s*/).filter((part) => part !== '');
  const names = behind.filter((part) => !suffix.test(part));
  const ordered = [...names, before].join(' ').split(' ').filter(Boolean);
  const isName = (word: string): boolean => !titles.test(word);
  const first = ordered.findIndex(isName);
  if (first === -1) return { words: ordered, found: [] };
  const words = ordered.slice(first).filter((word, at) => at === 0 || !suffix.test(word));
  return { words, found: ordered.slice(0, first) };
}

/** One line without what would be a mark in a message; undefined for nothing. */
function tidy(text: string | undefined): string | undefined {
  const line = (text ?? '')
    .replace(/[\p{Cc}\u2028\u2029<>{}\s]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return line === '' ? undefined : line;
}
