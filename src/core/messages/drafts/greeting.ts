import type { Manner } from './manner.js';
import { namePartsOf, type NamedPerson, type NameParts } from './nameParts.js';

type Tone = Pick<Manner, 'formality' | 'language' | 'region'>;

/** Honorifics of one language, as the other has them. */
const inEnglish: Readonly<Record<string, string>> = { frau: 'Ms', herr: 'Mr' };
const inGerman: Readonly<Record<string, string>> = { ms: 'Frau', mrs: 'Frau', miss: 'Frau', mr: 'Herr' };

/** The first line of a message, with its comma. Nobody is called by a name that is not known. */
export function greetingFor(people: readonly NamedPerson[], tone: Tone): string {
  const names = people.map(namePartsOf).filter(isKnown);
  if (tone.language === 'de') return `${germanGreeting(names, tone)},`;
  if (names.length === 0) return 'Hello,';
  const called = names.map((name) => calledInEnglish(name, tone));
  return `${tone.formality === 'informal' ? 'Hi' : 'Dear'} ${listed(called, 'and')},`;
}

/** How one person is spoken to inside a message. */
export function calledBy(person: NamedPerson, tone: Tone): string {
  const name = namePartsOf(person);
  if (!isKnown(name)) return '';
  return tone.language === 'de' ? calledInGerman(name, tone) : calledInEnglish(name, tone);
}

/** The line before one's own name. */
export function closingFor({ formality, language, region }: Tone): string {
  if (language === 'de') return formality === 'informal' ? 'Viele Grüße' : 'Mit freundlichen Grüßen';
  if (formality === 'formal') return 'Kind regards,';
  return formality === 'informal' || region === 'uk' ? 'Best wishes,' : 'Best regards,';
}

/** `Alistair`, `Alistair and Joanna`, `Alistair, Joanna and Noor`. */
export function listed(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

function isKnown({ full }: NameParts): boolean {
  return full !== '';
}

function calledInEnglish(name: NameParts, { formality }: Tone): string {
  const { given, family, full, honorific } = name;
  if (formality !== 'formal') return given ?? full;
  if (honorific === undefined) return full;
  const last = family ?? full;
  if (/^-?(?:san|sama)$/i.test(honorific)) return `${last}-${honorific.replace('-', '').toLowerCase()}`;
  return `${honorificIn(honorific, inEnglish)} ${last}`;
}

function calledInGerman(name: NameParts, { formality }: Tone): string {
  const { given, family, full, honorific } = name;
  if (formality === 'informal') return given ?? full;
  const title = honorificIn(honorific ?? '', inGerman);
  return /^(?:Frau|Herr)\b/.test(title) ? `${title} ${family ?? full}` : `${title} ${full}`.trim();
}

/** „Sehr geehrte“ needs Frau or Herr; without, „Guten Tag“ and the whole name is right for everybody. */
function germanGreeting(names: readonly NameParts[], tone: Tone): string {
  if (names.length === 0) return tone.formality === 'informal' ? 'Hallo' : 'Guten Tag';
  const called = names.map((name) => calledInGerman(name, tone));
  if (tone.formality === 'informal')
    return called.map((name, at) => `${at ? 'hallo' : 'Hallo'} ${name}`).join(', ');
  const isTitled = called.every((name) => /^(?:Frau|Herr)\b/.test(name));
  if (tone.formality === 'neutral' || !isTitled) return `Guten Tag ${listed(called, 'und')}`;
  return called
    .map((name, at) => `${at ? 'sehr' : 'Sehr'} ${name.startsWith('Herr') ? 'geehrter' : 'geehrte'} ${name}`)
    .join(', ');
}

function honorificIn(honorific: string, table: Readonly<Record<string, string>>): string {
  return honorific
    .split(' ')
    .map((word) => table[word.toLowerCase().replace(/\.$/, '')] ?? word)
    .join(' ');
}
