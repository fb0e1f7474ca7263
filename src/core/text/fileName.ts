/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const MAX_BYTES = 120;

/**
 * A part of a path that every system takes: lower case, letters and digits of any script in NFC, hyphens between.
 * Latin letters lose their accents, what cannot be seen goes. Never empty, never a reserved name, at most 120 bytes, no
 * dots.
 */
export function fileNamePart(text: string, otherwise = 'note'): string {
  const plain = text
    .normalize('NFC')
    .replace(/['’]|\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[ßẞ]/g, 'ss')
    .replace(/[äöüÄÖÜ]/g, (letter) => `${letter}e`)
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:^\p{M}|[^\p{L}\p{N}\p{M}])[^\p{L}\p{N}]*/gu, '-');
  const name = cutToBytes(plain, MAX_BYTES).replace(/^-+|-+$/g, '');
  if (name === '') return otherwise;
  return RESERVED.test(name) ? `${name}-${otherwise}` : name;
}

/** The first free name: `name`, `name-2`, `name-3` … `isTaken` compares as the strictest file system does. */
export function freeName(name: string, isTaken: (candidate: string) => boolean): string {
  let candidate = name;
  for (let count = 2; isTaken(candidate); count += 1) candidate = `${name}-${count}`;
  return candidate;
}

/** What two paths have in common on file systems that ignore case and normal form. */
export function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > limit) break;
    end += character.length;
  }
  return text.slice(0, end);
}
