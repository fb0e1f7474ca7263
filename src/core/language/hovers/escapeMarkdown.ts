import { plain } from '../../text/plain.js';

/** Every mark that markdown, HTML or an address can be made of; a comma and an apostrophe cannot do any harm. */
const marks = /[!-&(-+\--/:-@[-`{-~]/g;

/**
 * Text of a note for markdown: one line, in which every mark shows as itself. No link, picture, HTML, code, heading or
 * list can be made of it, and no address in it becomes a link.
 */
export function escapeMarkdown(text: string): string {
  return plain(text).replace(marks, '\\$&');
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
