import type { NoteDocument } from '../document/noteDocument.js';
import type { Span } from '../document/position.js';
import type { Note } from '../notes/note.js';
import { noteTypeNamed } from '../noteTypes/index.js';
import { plain } from '../text/plain.js';
import { bodyEntries, notedKey } from './bodyEntries.js';
import type { LanguageContext } from './context.js';
import { emailsIn } from './emails.js';
import { linkedNote } from './linkedNote.js';

/** Something in a note that leads elsewhere. */
export interface NoteLink {
  readonly span: Span;
  /** An address: `mailto:`, `http:`, `https:`, or that of a note. */
  readonly target: string;
  /** For a note: the line to go to, counted from 0. */
  readonly line?: number;
  /** In plain words. */
  readonly tooltip: string;
}

/** The links of a note: addresses of people, ids of other notes, the address of an advert. */
export function linksIn(document: NoteDocument, context: LanguageContext): NoteLink[] {
  if (!document.note) return [];
  return [
    ...frontMatterLinks(document, document.note, context),
    ...storyLinks(document, document.note, context),
    ...emailsIn(document).map(({ address, span }) => ({
      span,
      target: mailTo(address),
      tooltip: `Write an e-mail to ${address}`,
    })),
  ];
}

/** Everything that could mean more than a letter of the address is encoded, so that no header can be added. */
function mailTo(address: string): string {
  const at = address.lastIndexOf('@');
  return `mailto:${encodeURIComponent(address.slice(0, at))}@${encodeURIComponent(address.slice(at + 1))}`;
}

function* frontMatterLinks(
  { tree, definition }: NoteDocument,
  note: Note,
  { index }: LanguageContext,
): Generator<NoteLink> {
  for (const [key, { is }] of Object.entries(definition?.keys ?? {})) {
    const span = tree?.valueSpan([key]);
    const text = span && textAt(tree, key);
    if (!span || text === undefined) continue;
    const found = is.kind === 'link' ? linkedNote(index, note, is.to, text) : undefined;
    if (found) yield toNote(found, span);
    else if (key === 'url' && isWebAddress(text)) yield { span, target: text, tooltip: 'Open the advert' };
  }
}

function textAt(tree: NoteDocument['tree'], key: string): string | undefined {
  const node = tree?.node([key]) as { readonly value?: unknown } | undefined;
  return typeof node?.value === 'string' ? node.value.trim() : undefined;
}

/** The stories that were told, by their ids under the questions. */
function* storyLinks(document: NoteDocument, note: Note, { index }: LanguageContext): Generator<NoteLink> {
  for (const entry of bodyEntries(document)) {
    if (entry.section !== 'Questions they asked') continue;
    const noted = notedKey(document, entry);
    const story = noted?.key === 'story' ? linkedNote(index, note, 'story', noted.value) : undefined;
    if (noted && story) yield toNote(story, noted.valueSpan);
  }
}

/** To the first thing to mend, else to the beginning. */
function toNote(note: Note, span: Span): NoteLink {
  const line = note.problems.find(({ severity }) => severity === 'error')?.line ?? 0;
  const type = noteTypeNamed(note.type).title.toLowerCase();
  return { span, target: note.uri, line, tooltip: `Open the ${type} “${plain(note.title)}”` };
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s<>"\\]+$/i.test(text)) return false;
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
