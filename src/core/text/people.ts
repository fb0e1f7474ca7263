import { addressParser } from 'postal-mime';

/** A person as a note names them. */
export interface Person {
  readonly name?: string;
  readonly email?: string;
}

/** Reads `Dana Whitlock <dana@example.com>`, a bare name or a bare address. Empty text gives neither. */
export function parsePerson(text: string): Person {
  return parsePeople(text)[0] ?? {};
}

/** Reads several people, separated by commas or semicolons: `Dana Whitlock <dana@example.com>, Marcus Oyelaran`. */
export function parsePeople(text: string): Person[] {
  const clean = text.replace(/[\r\n]+/g, ', ').slice(0, 10_000);
  return addressParser(clean, { flatten: true })
    .map(({ name, address }) => withoutEmpty(name ?? '', address ?? ''))
    .filter((person) => person.name !== undefined || person.email !== undefined);
}

function withoutEmpty(name: string, address: string): Person {
  const isAddress = address.includes('@');
  const shown = (name || (isAddress ? '' : address)).trim();
  return { ...(shown && { name: shown }), ...(isAddress && { email: address.trim() }) };
}

/** What a person is called: the name as written, else the e-mail; undefined for nobody. */
export function personLabel(person: Person | undefined): string | undefined {
  return person?.name || person?.email || undefined;
}

/** Text to compare names by: NFC, trimmed, case folded (`ß` is `ss`); empty for none. */
export function foldName(name = ''): string {
  return name.normalize('NFC').trim().toUpperCase().toLowerCase();
}

/**
 * Two people are the same when their e-mails are equal (case ignored); if one of them has none, when their names are
 * equal (format: computed actions).
 */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.email && b.email) return a.email.trim().toLowerCase() === b.email.trim().toLowerCase();
  return a.name !== undefined && b.name !== undefined && foldName(a.name) === foldName(b.name);
}

/** A key that stays the same from reading to reading: the e-mail, else the name. */
export function personKey(person: Person): string {
  return person.email ? person.email.trim().toLowerCase() : foldName(person.name);
}
