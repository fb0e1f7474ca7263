import { plain, plainLine } from '../../text/plain.js';

/** Marks that can make something of a text wherever they stand. */
const marks = /[\\`*_[\]#!|<>&~$]/g;
/** What makes a list or a rule, but only at the beginning. */
const beginnings = /^(\d*)([-+=.)])/;
/** What the preview would take for the beginning of an address. */
const addresses = /:(?=\/\/)|(?<=www)\./gi;

/**
 * Text of a note for markdown: one line that shows as itself. No link, picture, HTML, code, heading or list can be made of
 * it. An e-mail address in it leads to a mail to that very address, as everywhere else.
 */
export function escapeMarkdown(text: string): string {
  return escaped(plain(text));
}

/** The same for a line that may be long. */
export function escapeLine(text: string): string {
  return escaped(plainLine(text));
}

function escaped(line: string): string {
  return line.replace(marks, '\\$&').replace(addresses, '\\$&').replace(beginnings, '$1\\$2');
}

/** Text of a note in bold; empty for nothing. */
export function bold(text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped && `**${escaped}**`;
}

/** Paragraphs of markdown; what is missing or empty is left out. */
export function paragraphs(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter(Boolean).join('\n\n');
}

/** A list of markdown; undefined without items. */
export function bullets(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.map((item) => `- ${item}`).join('\n');
}

/** The first items, and in words how many there are besides. */
export function firstOf(items: readonly string[], most: number): string[] {
  return items.length <= most ? [...items] : [...items.slice(0, most), `and ${items.length - most} more`];
}
