import type { NoteDocument } from '../../document/noteDocument.js';
import { holds, type Span } from '../../document/position.js';
import { bodyMentions } from './bodyMentions.js';
import { frontMentions } from './frontMentions.js';
import type { Mention } from './mention.js';

const known = new WeakMap<NoteDocument, readonly Mention[]>();

/** Everything that a note names, in order. */
export function mentionsIn(document: NoteDocument): readonly Mention[] {
  let mentions = known.get(document);
  if (!mentions) {
    mentions = [...frontMentions(document), ...bodyMentions(document)].sort(
      (a, b) => a.span.start - b.span.start,
    );
    known.set(document, mentions);
  }
  return mentions;
}

/** What is named at an offset; a cursor on the quotes of a value means the value. */
export function mentionAt(document: NoteDocument, offset: number): Mention | undefined {
  const mentions = mentionsIn(document);
  return (
    mentions.find(({ span }) => holds(span, offset)) ??
    mentions.find(({ scalar, says }) => scalar?.text.trim() === says && holds(scalar.span, offset))
  );
}

/** Where a note names itself: its id, or the word that stands for it; undefined for a type that nothing links to. */
export function ownSpan(document: NoteDocument): Span | undefined {
  return mentionsIn(document).find(({ naming }) => naming.kind === 'own')?.span;
}
