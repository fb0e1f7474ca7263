import type { NoteDocument } from '../../document/noteDocument.js';
import type { Place } from '../../document/position.js';
import { definitionsOf, placeOf } from './definitions.js';
import { mentionAt } from './mentions.js';
import { type Found, type NotesContext, Search } from './search.js';

/** Every place that means what is named at an offset; with or without those that define it. */
export async function referencesAt(
  document: NoteDocument,
  offset: number,
  context: NotesContext & { readonly includeDeclaration: boolean },
): Promise<Place[]> {
  const mention = mentionAt(document, offset);
  if (!mention) return [];
  const search = new Search(context, document);
  const thing = search.thing(mention, document);
  const found = await search.mentionsOf(thing);
  const definitions = await definitionsOf(thing, search);
  if (context.includeDeclaration)
    return [...definitions.filter((each) => !has(found, each)), ...found].map(placeOf);
  return found.filter((each) => !has(definitions, each)).map(placeOf);
}

function has(all: readonly Found[], { document, mention }: Found): boolean {
  return all.some(
    (each) => each.document.uri === document.uri && each.mention.span.start === mention.span.start,
  );
}
