import type { NoteDocument } from '../document/noteDocument.js';
import type { Span } from '../document/position.js';

/** An address as it stands in a note. */
export interface EmailAt {
  readonly address: string;
  readonly span: Span;
}

/** What may stand right before a name is no part of a longer word or address. Every part is bounded. */
const address =
  /(?<![\p{L}\p{N}@/:.+_=?&%#-])[\p{L}\p{N}_](?:[\p{L}\p{N}!#$%&'*+/=?^_{|}~.-]{0,62}[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,63}(?![\p{L}\p{N}@_-]|\.[\p{L}\p{N}])/gu;

/** Every well-formed address in a text, each with its place. */
export function emailsInText(text: string, offset = 0): EmailAt[] {
  return [...text.matchAll(address)]
    .filter(([found]) => found.length <= 254 && !found.includes('..'))
    .map(({ 0: found, index }) => ({
      address: found,
      span: { start: offset + index, end: offset + index + found.length },
    }));
}

/** The addresses in the front matter's values and in the sections that are read, in order. */
export function emailsIn(document: NoteDocument): EmailAt[] {
  const { tree, text } = document;
  const found: EmailAt[] = [];
  for (const { part, span, text: single } of tree?.places() ?? [])
    if (part === 'value' && single !== undefined)
      found.push(...emailsInText(text.slice(span.start, span.end), span.start));
  for (const { start, end } of readSpans(document))
    found.push(...emailsInText(withoutLinks(text.slice(start, end)), start));
  return found;
}

/** The stretches of the body that are read, from heading to heading. */
function readSpans({ sections, lines, definition }: NoteDocument): Span[] {
  if (!definition || definition.sections.length === 0) return [];
  const spans = [...sections.values()]
    .flat()
    .map(({ line, end }) => ({ start: lines.startOf(line), end: lines.startOf(end) }));
  return spans.sort((a, b) => a.start - b.start);
}

/** Blanks in the place of comments, code, and links, which the editor knows itself. */
function withoutLinks(text: string): string {
  return text.replace(
    /<!--[^]*?(?:-->|$(?![^]))|^(?:```|~~~)[^]*?(?:^(?:```|~~~)|$(?![^]))|`[^`\n]{1,500}`|\[[^[\]\n]{0,500}\]\([^()\n]{0,500}\)|<\w{1,20}:[^<>\s]{1,500}>/gm,
    (found) => ' '.repeat(found.length),
  );
}
