import type { NoteDocument } from '../../document/noteDocument.js';
import { baseName } from '../../notes/note.js';
import type { TextEdit } from '../../edit/editFrontMatter.js';

/** Files and folders that get other addresses. */
export class Moves {
  readonly #moves: readonly { readonly from: string; readonly to: string }[];

  readonly #names: readonly string[];

  constructor(moves: readonly { readonly from: string; readonly to: string }[]) {
    this.#moves = moves;
    this.#names = moves.map(({ from }) => baseName(pathOf(from)));
  }

  /** The address that a file has afterwards. */
  after(uri: string): string {
    for (const { from, to } of this.#moves) {
      if (uri === from) return to;
      if (uri.startsWith(`${from}/`)) return `${to}${uri.slice(from.length)}`;
    }
    return uri;
  }

  /** Whether a text can name what moves: it has the name of it, or names with escapes. */
  mayBeNamedIn(text: string): boolean {
    return text.includes('%') || this.#names.some((name) => text.includes(name));
  }

  /** The same as `after` for an address's path, as `pathOf` gives it; undefined where it does not move. */
  afterPath(path: string): string | undefined {
    for (const move of this.#moves) {
      const [from, to] = [pathOf(move.from), pathOf(move.to)];
      if (path === from) return to;
      if (path.startsWith(`${from}/`)) return `${to}${path.slice(from.length)}`;
    }
    return undefined;
  }
}

/** A link in the text, and the address it names. */
interface WrittenLink {
  readonly start: number;
  readonly target: string;
  /** Written between `<` and `>`. */
  readonly pointed: boolean;
}

/** The edits that keep the relative links of a note true when files move. Links in code and comments are left. */
export function relativeLinkEdits(document: NoteDocument, moves: Moves): TextEdit[] {
  const here = pathOf(document.uri);
  const places: Places = {
    folder: folderOf(here),
    folderAfter: folderOf(moves.afterPath(here) ?? here),
    root: here.endsWith(`/${document.path}`) ? here.slice(0, -document.path.length - 1) : undefined,
    moves,
  };
  return linksIn(document).flatMap((link) => {
    const target = targetAfter(link, places);
    const end = link.start + link.target.length;
    return target === undefined || target === link.target ? [] : [{ start: link.start, end, text: target }];
  });
}

interface Places {
  readonly folder: string;
  readonly folderAfter: string;
  /** The workspace folder, which a link that begins with `/` counts from. */
  readonly root: string | undefined;
  readonly moves: Moves;
}

/** What a link has to say afterwards; undefined where it can stay. */
function targetAfter({ target, pointed }: WrittenLink, places: Places): string | undefined {
  const [, written = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  const path = decoded(written);
  const folders = isPath(path) ? foldersFor(path, places) : undefined;
  if (!folders) return undefined;
  const meant = joined(folders.before, path);
  const after = places.moves.afterPath(meant) ?? withoutEnding(places.moves, meant) ?? meant;
  if (after === joined(folders.after, path)) return undefined;
  const now = path.startsWith('/') ? inRoot(folders.after, after) : relative(folders.after, after);
  if (now === undefined) return undefined;
  const lead = path.startsWith('./') && !now.startsWith('.') ? './' : '';
  const tail = path.endsWith('/') && !now.endsWith('/') ? '/' : '';
  return `${encoded(`${lead}${now}${tail}`, pointed)}${rest}`;
}

/** Not an address with a scheme, and not a heading of the note itself. */
function isPath(target: string): boolean {
  return target !== '' && !target.startsWith('//') && !/^[a-z][a-z\d+.-]*:/i.test(target);
}

/** The folder that a path counts from, before and after. */
function foldersFor(path: string, { folder, folderAfter, root }: Places) {
  if (!path.startsWith('/')) return { before: folder, after: folderAfter };
  return root === undefined ? undefined : { before: root, after: root };
}

/** A link may leave out the ending of a note's name. */
function withoutEnding(moves: Moves, path: string): string | undefined {
  return moves.afterPath(`${path}.md`)?.replace(/\.md$/i, '');
}

function inRoot(root: string, path: string): string | undefined {
  return path.startsWith(`${root}/`) ? path.slice(root.length) : undefined;
}

const inlineLink = /\]\((?:<([^<>\n]*)>|([^\s<>()]+(?:\([^\s()]*\)[^\s()]*)*))(?=[\s)])/g;
const definition = /^ {0,3}\[[^\]\n]{1,300}\]:[ \t]*(?:<([^<>\n]*)>|([^\s<>]+))/gm;

function linksIn({ body, bodyStart }: NoteDocument): WrittenLink[] {
  const text = withoutCode(body);
  return [inlineLink, definition].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const pointed = match[1] !== undefined;
      const target = match[1] ?? match[2] ?? '';
      const start = bodyStart + match.index + match[0].length - target.length - (pointed ? 1 : 0);
      return { start, target, pointed };
    }),
  );
}

/** The text with blanks in the place of code and comments. */
function withoutCode(body: string): string {
  return body.replace(
    /^ {0,3}(`{3,}|~{3,})[^\n]*\n[^]*?(?:^ {0,3}\1[`~]*[ \t]*\r?$|$(?![^]))|<!--[^]*?(?:-->|$(?![^]))|(?<!`)(`{1,2})(?!`)[^`\n]*\2/gm,
    (code) => code.replace(/[^\n]/g, ' '),
  );
}

/** The path of an address, without escapes. */
function pathOf(uri: string): string {
  return decoded(uri.replace(/^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?/i, ''));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function joined(folder: string, path: string): string {
  const parts: string[] = folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function relative(folder: string, path: string): string {
  const [from, to] = [folder.split('/'), path.split('/')];
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/') || '.';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Escapes what would end the address or mean something else in it. */
function encoded(path: string, pointed: boolean): string {
  const marks = pointed ? /[%<>#?\n]/g : /[%\s<>()#?\\]/g;
  return path.replace(
    marks,
    (mark) => `%${(mark.codePointAt(0) as number).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
