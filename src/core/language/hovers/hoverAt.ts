import type { NoteDocument } from '../../document/noteDocument.js';
import type { LanguageContext } from '../context.js';
import { bodyHover } from './bodyHover.js';
import { frontMatterHover } from './frontMatterHover.js';
import type { Hover } from './hover.js';

/**
 * What there is to say about the place under the pointer: a key, a date, a link, a person in the front matter; a
 * question's notes, a topic, a flag, a promise, an address in the sections that are read.
 */
export function hoverAt(document: NoteDocument, offset: number, context: LanguageContext): Hover | undefined {
  return offset < document.bodyStart
    ? frontMatterHover(document, offset, context)
    : bodyHover(document, offset, context);
}
