import type { NoteDocument } from '../../document/noteDocument.js';
import type { TextEdit } from '../../edit/editFrontMatter.js';
import { defaultId } from '../../notes/identity.js';
import { baseName, type Note } from '../../notes/note.js';
import { noteTypeNamed } from '../../noteTypes/index.js';
import { type FileEdits, fileEdits } from './fileEdits.js';
import { applicationOf, explicitId } from './frontMentions.js';
import { interviewLinkAfter } from './interviewLinks.js';
import type { LinkedType, Mention } from './mention.js';
import { mentionsIn } from './mentions.js';
import { type Moves, relativeLinkEdits } from './relativeLinks.js';
import { hasOddLineEnds, type Rewording, reword } from './rewrite.js';
import { type NotesContext, Search } from './search.js';

/** What has to change along with files that move, so that every link stays true. */
export interface MovePlan {
  readonly files: readonly FileEdits[];
  /** Notes with links that could not be changed, and why, as a plain sentence. */
  readonly left: readonly { readonly path: string; readonly why: string }[];
}

/** Where files go, and what is known of the workspace. */
export interface MoveContext extends NotesContext {
  readonly moves: Moves;
  /** The place of an address below its workspace folder. */
  readonly pathOf: (uri: string) => string;
  /** Whether links in the text are changed, too. The editor can do that by itself. */
  readonly links: boolean;
}

/** An id that follows from a file's place and changes with it. */
interface NewId {
  readonly note: Note;
  readonly type: LinkedType;
  readonly to: string;
  /** The new id belongs to another note: the note gets its old one in writing instead. */
  readonly keeps: boolean;
  /** Another note has the old id, too: only links that move along are meant for this one. */
  readonly doubled: boolean;
}

interface Changed {
  readonly document: NoteDocument;
  readonly rewordings: Rewording[];
  readonly edits: TextEdit[];
}

/** Plans what has to change before files are renamed or moved. Edits of a file that moves name its old address. */
export async function planMoves(context: MoveContext): Promise<MovePlan> {
  const search = new Search(context);
  const changed = new Map<string, Changed>();
  const of = (document: NoteDocument): Changed => {
    const known = changed.get(document.uri) ?? { document, rewordings: [], edits: [] };
    changed.set(document.uri, known);
    return known;
  };
  const ids = await newIds(search, context);
  for (const id of ids) await changeLinks(id, { search, context, of });
  await changeInterviewLinks(ids, { search, context, of });
  if (context.links) {
    const { index, moves } = context;
    const mayChange = (text: string, { uri }: Note): boolean =>
      (text.includes('](') || text.includes(']:')) && (moves.after(uri) !== uri || moves.mayBeNamedIn(text));
    for await (const document of search.documents([...index.notes.values()], mayChange)) {
      const edits = relativeLinkEdits(document, moves);
      if (edits.length > 0) of(document).edits.push(...edits);
    }
  }
  return planOf(changed.values());
}

interface Work {
  readonly search: Search;
  readonly context: MoveContext;
  readonly of: (document: NoteDocument) => Changed;
}

/** The applications, references and stories whose id changes with their place. */
async function newIds(search: Search, { index, moves, pathOf }: MoveContext): Promise<NewId[]> {
  const found: Omit<NewId, 'keeps'>[] = [];
  for (const note of index.notes.values()) {
    const uri = moves.after(note.uri);
    if (uri === note.uri || !noteTypeNamed(note.type).linked || note.type === 'interview') continue;
    const to = defaultId({ ...note, path: pathOf(uri) });
    if (!/\.md$/i.test(uri) || note.id !== defaultId(note) || to === note.id) continue;
    const document = await search.document(note);
    if (!document || explicitId(document)) continue;
    const doubled = index.allWithId(note.type, note.id).length > 1;
    found.push({ note, type: note.type as LinkedType, to, doubled });
  }
  const leaving = new Set(found.map(({ note }) => note.uri));
  const isTaken = ({ type, to }: Omit<NewId, 'keeps'>): boolean =>
    index.allWithId(type, to).some(({ uri }) => !leaving.has(uri));
  return found.map((each) => ({ ...each, keeps: isTaken(each) }));
}

async function changeLinks(
  { note, type, to, keeps, doubled }: NewId,
  { search, context, of }: Work,
): Promise<void> {
  for (const { document, mention } of await search.mentionsOf({ kind: 'note', type, id: note.id })) {
    const isOwn = mention.naming.kind === 'own';
    if (keeps ? !isOwn || document.uri !== note.uri : isOwn) continue;
    if (!keeps && doubled && context.moves.after(document.uri) === document.uri) continue;
    of(document).rewordings.push({ mention, to: keeps ? note.id : to });
  }
}

/** Links that name an interview by its application or its file. */
async function changeInterviewLinks(ids: readonly NewId[], { search, context, of }: Work): Promise<void> {
  const { index, moves, pathOf } = context;
  const applications = new Map(
    ids.flatMap(({ type, note, to, keeps, doubled }) =>
      type === 'application' && !keeps && !doubled ? [[note.id, to] as const] : [],
    ),
  );
  const after = {
    application: (id: string) => applications.get(id) ?? id,
    fileName: (note: Note) => {
      const uri = moves.after(note.uri);
      return /\.md$/i.test(uri) ? baseName(pathOf(uri)) : baseName(note.path);
    },
  };
  const says = (link: string, application: string | undefined): string =>
    interviewLinkAfter(index, { link, application }, after);
  const notes = index
    .ofType('thank-you')
    .filter(({ values: { interview, application } }) =>
      interview === undefined ? false : says(interview, application) !== interview,
    );
  for await (const document of search.documents(notes)) {
    for (const mention of mentionsIn(document)) {
      if (mention.naming.kind !== 'link' || mention.naming.to !== 'interview') continue;
      const to = says(mention.says, applicationOf(document));
      if (to !== mention.says) of(document).rewordings.push({ mention, to });
    }
  }
}

/** Each file by itself: files move whatever else cannot be changed. */
function planOf(changed: Iterable<Changed>): MovePlan {
  const files: FileEdits[] = [];
  const left: { path: string; why: string }[] = [];
  for (const { document, rewordings, edits } of changed) {
    const plan = reword(document, withoutDoubles(rewordings));
    if ('refused' in plan) left.push({ path: document.path, why: plan.refused });
    const inText = hasOddLineEnds(document.text) ? [] : edits;
    const all = [...('refused' in plan ? [] : plan.edits), ...inText];
    if (all.length > 0) files.push(fileEdits(document, all));
  }
  return { files, left };
}

function withoutDoubles(rewordings: readonly Rewording[]): Rewording[] {
  return [...new Map<Mention, Rewording>(rewordings.map((each) => [each.mention, each])).values()];
}
