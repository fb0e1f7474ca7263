import type { NoteDocument } from '../../document/noteDocument.js';
import type { Mention } from './mention.js';
import type { Search } from './search.js';
import type { Thing } from './thing.js';

/** Why a mention cannot be renamed, as a plain sentence; undefined when it can. */
export function refusalOf(mention: Mention, document: NoteDocument, search: Search): string | undefined {
  const fault = mention.scalar && document.front?.problems[0]?.message;
  return fault ?? refusalOfThing(search.thing(mention, document), search);
}

/** Why a new name cannot be taken, as a plain sentence; undefined when it can. */
export function refusalOfName(part: 'id' | 'name' | 'email', name: string): string | undefined {
  const what = { id: 'An id', name: 'A name', email: 'An e-mail address' }[part];
  if (name === '') return `${what} cannot be empty.`;
  if (/[\p{Cc}\u2028\u2029]/u.test(name)) return `${what} stands on one line.`;
  if (part === 'email' && !/^[^\s<>()[\],;:"@]+@[^\s<>()[\],;:"@]+$/.test(name))
    return `“${name}” is not an e-mail address. Write it like dana@example.com.`;
  return undefined;
}

/** Says that another note has the id already; undefined when it is free. */
export function refusalOfTaken(thing: Thing, id: string, { index }: Search): string | undefined {
  if (thing.kind === 'person') return undefined;
  if (thing.kind === 'note') {
    const isFree = index.allWithId(thing.type, id).length === 0 && !isFileName(thing, id, { index });
    return isFree ? undefined : `Another ${thing.type} has the id “${id}” already.`;
  }
  const isTaken = index
    .ofType('values')
    .some(({ values }) => (values[thing.list] ?? []).some((each) => each.id === id));
  return isTaken ? `Your ${thing.list} have the id “${id}” already.` : undefined;
}

/** A link can mean an interview by its file, too: then a link to the new id would lead there. */
function isFileName(
  thing: Extract<Thing, { kind: 'note' }>,
  id: string,
  { index }: Pick<Search, 'index'>,
): boolean {
  if (thing.type !== 'interview') return false;
  const own = index.withId('interview', thing.id);
  const other = index.interviewLinked(id, own?.values.application as string | undefined);
  return other !== undefined && other.uri !== own?.uri;
}

function refusalOfThing(thing: Thing, { index, world }: Search): string | undefined {
  switch (thing.kind) {
    case 'note': {
      const notes = index.allWithId(thing.type, thing.id);
      if (notes.length === 0) return `No ${thing.type} has the id “${thing.id}”. There is nothing to rename.`;
      return notes.length > 1
        ? `Several notes have the id “${thing.id}”. Give all but one an id of their own, by hand.`
        : undefined;
    }
    case 'criterion':
      return index
        .ofType('values')
        .some(({ values }) => (values[thing.list] ?? []).some(({ id }) => id === thing.id))
        ? undefined
        : `None of your ${thing.list} has the id “${thing.id}”. There is nothing to rename.`;
    case 'person': {
      const { name, email } = thing.person;
      return email === undefined && name !== undefined && world.namesakes.isShared(name)
        ? `Several people are called “${name}”. Add the e-mail address here to say which of them is meant.`
        : undefined;
    }
  }
}
