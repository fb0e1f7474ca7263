import type { NoteDocument } from '../../document/noteDocument.js';
import type { Place } from '../../document/position.js';
import { type PersonIn, peopleIn } from '../../index/people.js';
import type { Note } from '../../notes/note.js';
import { isSamePerson, type Person } from '../../text/people.js';
import { mentionAt, mentionsIn } from './mentions.js';
import { type Found, type NotesContext, Search } from './search.js';
import { isSame, type Thing } from './thing.js';

/** Where that which is named at an offset is defined: several places where an id is doubled, none where nothing is. */
export async function definitionsAt(
  document: NoteDocument,
  offset: number,
  context: NotesContext,
): Promise<Place[]> {
  const mention = mentionAt(document, offset);
  if (!mention) return [];
  const search = new Search(context, document);
  const found = await definitionsOf(search.thing(mention, document), search);
  const places = found.map(placeOf);
  return places.length > 0 || mention.naming.kind !== 'own' ? places : [placeOf({ document, mention })];
}

/** The places that define a thing. A note whose front matter cannot be read is meant as a whole. */
export async function definitionsOf(thing: Thing, search: Search): Promise<Found[]> {
  switch (thing.kind) {
    case 'note':
      return definitionsIn(search.index.allWithId(thing.type, thing.id), search, (document) => [
        mentionsIn(document).find(({ naming }) => naming.kind === 'own') ?? {
          naming: { kind: 'own', of: thing.type, isDefault: true },
          span: { start: 0, end: 0 },
          says: thing.id,
        },
      ]);
    case 'criterion':
      return definitionsIn(search.index.ofType('values'), search, (document) =>
        mentionsIn(document).filter(
          (each) =>
            each.naming.kind === 'criterion' &&
            each.naming.defines &&
            isSame(search.thing(each, document), thing),
        ),
      );
    case 'person':
      return definitionsIn(bestNote(thing.person, search), search, (document) =>
        mentionsIn(document)
          .filter(({ naming }) => naming.kind === 'person' && naming.where === 'front')
          .filter((each) => isSame(search.thing(each, document), thing))
          .slice(0, 1),
      );
  }
}

/** A place in a note, as the editor takes it. */
export function placeOf({ document, mention }: Found): Place {
  return document.placeOf(mention.span);
}

async function definitionsIn(
  notes: readonly Note[],
  search: Search,
  find: (document: NoteDocument) => readonly Found['mention'][],
): Promise<Found[]> {
  const found: Found[] = [];
  for await (const document of search.documents(notes)) {
    found.push(...find(document).map((mention) => ({ document, mention })));
  }
  return found;
}

/** The reference that is the person, else the note that says most about them: an interview or an application first. */
function bestNote(person: Person, { index, world }: Search): Note[] {
  let best: { readonly note: Note; readonly rank: number } | undefined;
  const isCertain = (each: Person): boolean =>
    (each.email !== undefined && person.email !== undefined) || !world.namesakes.isShared(each.name ?? '');
  for (const note of index.notes.values()) {
    for (const each of peopleIn(note)) {
      if (!isSamePerson(each.person, person)) continue;
      const rank = rankOf(note, each) + (isCertain(each.person) ? 10_000 : 0);
      if (!best || rank > best.rank || (rank === best.rank && note.uri < best.note.uri))
        best = { note, rank };
    }
  }
  return best ? [best.note] : [];
}

function rankOf({ type }: Note, { person }: PersonIn): number {
  const facts = Object.keys(person).length;
  if (type === 'reference') return 2000 + facts;
  return facts + (type === 'interview' || type === 'application' ? 1000 : 0);
}
