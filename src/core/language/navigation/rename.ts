import type { NoteDocument } from '../../document/noteDocument.js';
import type { TextRange } from '../../document/position.js';
import { peopleIn } from '../../index/people.js';
import { baseName, type Note } from '../../notes/note.js';
import { foldName, isSamePerson } from '../../text/people.js';
import { type FileEdits, fileEdits, type RenamePlan } from './fileEdits.js';
import { applicationOf } from './frontMentions.js';
import { interviewLinkAfter, linkingInFull } from './interviewLinks.js';
import type { Mention } from './mention.js';
import { mentionAt, mentionsIn } from './mentions.js';
import { refusalOf, refusalOfName, refusalOfTaken } from './refusals.js';
import { type Rewording, reword } from './rewrite.js';
import { type Found, type NotesContext, Search } from './search.js';
import type { Thing } from './thing.js';

/** What can be renamed at an offset and how it is called now, or why nothing can, as a plain sentence. */
export type Renameable =
  { readonly range: TextRange; readonly placeholder: string } | { readonly refused: string };

const nothing = 'Nothing here can be renamed. Put the cursor on an id, or on the name or e-mail of a person.';

/** Looks whether a rename can begin at an offset. */
export function prepareRename(document: NoteDocument, offset: number, context: NotesContext): Renameable {
  const mention = mentionAt(document, offset);
  if (!mention) return { refused: nothing };
  const search = new Search(context, document);
  const refused = refusalOf(mention, document, search);
  if (refused !== undefined) return { refused };
  const thing = search.thing(mention, document);
  return {
    range: document.lines.rangeOf(mention.span),
    placeholder: thing.kind === 'note' ? thing.id : mention.says,
  };
}

/**
 * Plans to rename what is named at an offset: an id with all links to it, a person or an address wherever they are
 * named. All of it is changed or nothing.
 */
export async function renameAt(
  document: NoteDocument,
  offset: number,
  { newName, ...context }: NotesContext & { readonly newName: string },
): Promise<RenamePlan> {
  const mention = mentionAt(document, offset);
  if (!mention) return { refused: nothing };
  const search = new Search(context, document);
  const thing = search.thing(mention, document);
  const to = newName.trim();
  const part = mention.naming.kind === 'person' ? mention.naming.part : 'id';
  const refused = refusalOf(mention, document, search) ?? refusalOfName(part, to);
  if (refused !== undefined) return { refused };
  if (to === (thing.kind === 'note' ? thing.id : mention.says)) return { files: [] };
  const taken = refusalOfTaken(thing, to, search);
  if (taken !== undefined) return { refused: taken };
  const found = await search.mentionsOf(thing);
  const meant = thing.kind === 'person' ? ofPerson(found, { thing, part, search }) : found;
  const rewordings = byDocument(meant.map((each) => ({ ...each, to })));
  if (thing.kind === 'note') {
    await addPartsOfLinks(thing, to, { search, rewordings });
    const own = search.index.withId(thing.type, thing.id);
    if (own && !meant.some(({ mention: { naming } }) => naming.kind === 'own'))
      return { refused: `${own.path}: ${own.problems[0]?.message ?? 'The note cannot be read.'}` };
  }
  const unread = search.unread.find((note) => thing.kind !== 'person' || names(note, thing));
  return unread ? { refused: `${unread.path}: The file cannot be read.` } : planOf(rewordings);
}

type Rewordings = Map<string, { readonly document: NoteDocument; readonly rewordings: Rewording[] }>;

function byDocument(all: readonly (Found & { readonly to: string })[]): Rewordings {
  const found: Rewordings = new Map();
  for (const { document, mention, to } of all) add(found, document, { mention, to });
  return found;
}

function add(all: Rewordings, document: NoteDocument, rewording: Rewording): void {
  const known = all.get(document.uri);
  if (known) known.rewordings.push(rewording);
  else all.set(document.uri, { document, rewordings: [rewording] });
}

/** Links to an application's interviews can name the application. */
async function addPartsOfLinks(
  thing: Extract<Thing, { kind: 'note' }>,
  to: string,
  { search, rewordings }: { readonly search: Search; readonly rewordings: Rewordings },
): Promise<void> {
  if (thing.type !== 'application') return;
  const after = {
    application: (id: string) => (id === thing.id ? to : id),
    fileName: ({ path }: Note) => baseName(path),
  };
  for await (const document of search.documents(linkingInFull(search.index, thing.id))) {
    for (const mention of mentionsIn(document)) {
      if (mention.naming.kind !== 'link' || mention.naming.to !== 'interview') continue;
      const link = { link: mention.says, application: applicationOf(document) };
      const says = interviewLinkAfter(search.index, link, after);
      if (says !== mention.says) add(rewordings, document, { mention, to: says });
    }
  }
}

/** Of the places that can mean a person those that certainly do, and hold what is renamed. */
function ofPerson(
  found: readonly Found[],
  {
    thing,
    part,
    search,
  }: { readonly thing: Extract<Thing, { kind: 'person' }>; readonly part: string; readonly search: Search },
): Found[] {
  const known = search.world.namesakes.namesOf(thing.person);
  const isMeant = ({ naming, says }: Mention, document: NoteDocument): boolean => {
    if (naming.kind !== 'person' || naming.part !== part) return false;
    const { email } = search.world.namesakes.known(naming.person, document);
    if (thing.person.email !== undefined && email === undefined) return false;
    return naming.where !== 'link' || known.has(foldName(says));
  };
  return found.filter(({ mention, document }) => isMeant(mention, document));
}

function names(note: Note, { person }: Extract<Thing, { kind: 'person' }>): boolean {
  return peopleIn(note).some((each) => isSamePerson(each.person, person));
}

function planOf(all: Rewordings): RenamePlan {
  const files: FileEdits[] = [];
  for (const { document, rewordings } of all.values()) {
    const plan = reword(document, rewordings);
    if ('refused' in plan) return { refused: `${document.path}: ${plan.refused}` };
    if (plan.edits.length > 0) files.push(fileEdits(document, plan.edits));
  }
  return { files };
}
