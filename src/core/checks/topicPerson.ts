import { foldName, type Person } from '../text/people.js';

const honorifics: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir madam herr frau monsieur madame señor señora'.split(' '),
);

/** The words of a name to compare by, without titles: `Dr. Dana Whitlock` gives `dana`, `whitlock`. */
export function nameWords(name = ''): string[] {
  return foldName(name)
    .split(/[^\p{L}\p{M}\p{N}'’-]+/u)
    .filter((word) => word !== '' && !honorifics.has(word));
}

/** The people that the beginning of a topic line names: `Dana & Priya Raman`. */
export function namesIn(written: string): string[] {
  return written
    .split(/[,;&+/]|\s(?:and|und|y|et)\s/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Whether what stands before the colon of a topic line means a person: the name, a part of it, or the e-mail. */
export function means(written: string, { name, email }: Person): boolean {
  return namesIn(written).some((each) => {
    if (email && foldName(each) === foldName(email)) return true;
    const words = nameWords(each);
    const known = nameWords(name ?? email?.split('@')[0]);
    return words.length > 0 && words.every((word) => known.some((other) => isWordOrInitial(word, other)));
  });
}

function isWordOrInitial(word: string, of: string): boolean {
  return word === of || (word.length === 1 && of.startsWith(word));
}
