import { Lexer, type Token, type Tokens } from 'marked';
import { type SectionName, sectionNamed } from './sectionNames.js';

/** One entry of a list: its own text without HTML comments, and the entries nested in it. */
export interface ListEntry {
  readonly text: string;
  /** A task item: ticked or open. Undefined for a plain entry. */
  readonly ticked?: boolean;
  readonly line: number;
  readonly entries: readonly ListEntry[];
}

/** A stretch of the body under one heading. */
export interface Section {
  /** The heading as written, without comments. */
  readonly heading: string;
  readonly line: number;
  /** The first line that no longer belongs to it. */
  readonly end: number;
  readonly entries: readonly ListEntry[];
  /** Paragraphs and other text outside lists, without comments, one after the other. */
  readonly prose: string;
  /** Headings below this one. */
  readonly sections: readonly Section[];
}

interface OpenSection extends Section {
  readonly depth: number;
  readonly name?: SectionName;
  end: number;
  readonly entries: ListEntry[];
  prose: string;
  readonly sections: OpenSection[];
}

/**
 * Finds the sections that the format reads, by heading, at any level. A section ends at the next heading of its level
 * or above, or at the next heading that is read. Code blocks and HTML comments count for nothing. `firstLine` is the
 * line of the file on which the body begins; `names` are the sections that the note's type has. A heading that comes
 * twice adds to the first. A body that is nested beyond reason has no sections.
 */
export function readSections(
  body: string,
  firstLine: number,
  names: readonly string[],
): ReadonlyMap<SectionName, readonly Section[]> {
  const found = new Map<SectionName, OpenSection[]>();
  const path: OpenSection[] = [];
  let line = firstLine;
  for (const token of tokensOf(body)) {
    if (token.type === 'heading') openSection(token as Tokens.Heading, line, { found, path, names });
    else if (path.length > 0) addContent(path.at(-1) as OpenSection, token, line);
    line += lineBreaks(token.raw);
  }
  for (const section of path) section.end = line + 1;
  return found;
}

/**
 * Headings, lists and paragraphs; what stands inside a line (emphasis, links) is never asked for, and most of a lexer's
 * work. Long runs of blanks, and of marks of lists and quotes, cost it far too much time and mean nothing.
 */
function tokensOf(body: string): Token[] {
  try {
    return new Lexer({ gfm: true }).blockTokens(
      body
        .replace(/[^\S\n]{100,}/g, ' ')
        .replace(/(?:[-*+>][ \t]*){100,}/g, '')
        .replace(/\r\n?/g, '\n'),
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [];
  }
}

function openSection(
  token: Tokens.Heading,
  line: number,
  {
    found,
    path,
    names,
  }: { found: Map<SectionName, OpenSection[]>; path: OpenSection[]; names: readonly string[] },
): void {
  const heading = withoutComments(token.text);
  const called = sectionNamed(heading);
  const name = called !== undefined && names.includes(called) ? called : undefined;
  while (path.length > 0 && (name !== undefined || (path.at(-1) as OpenSection).depth >= token.depth))
    (path.pop() as OpenSection).end = line;
  if (name === undefined && path.length === 0) return;
  const section: OpenSection = {
    heading,
    line,
    end: line + 1,
    depth: token.depth,
    name,
    entries: [],
    prose: '',
    sections: [],
  };
  path.at(-1)?.sections.push(section);
  if (name !== undefined) found.set(name, [...(found.get(name) ?? []), section]);
  path.push(section);
}

function addContent(section: OpenSection, token: Token, line: number): void {
  if (token.type === 'list') section.entries.push(...readList(token as Tokens.List, line));
  else if (token.type === 'paragraph' || token.type === 'text' || token.type === 'blockquote') {
    const text = withoutComments(token.raw);
    if (text) section.prose += (section.prose ? '\n\n' : '') + text;
  }
}

function readList(list: Tokens.List, firstLine: number): ListEntry[] {
  let line = firstLine;
  return list.items.map((item) => {
    const entry = readItem(item, line);
    line += lineBreaks(item.raw);
    return entry;
  });
}

function readItem(item: Tokens.ListItem, line: number): ListEntry {
  const own: string[] = [];
  const entries: ListEntry[] = [];
  let at = line;
  for (const token of item.tokens) {
    if (token.type === 'list') entries.push(...readList(token as Tokens.List, at));
    else if (token.type === 'text' || token.type === 'paragraph') own.push((token as Tokens.Text).text);
    at += lineBreaks(token.raw);
  }
  const text = withoutComments(own.join('\n'));
  return { text, line, entries, ...(item.task && { ticked: item.checked === true }) };
}

/** Text as its reader sees it: HTML comments are the writer's own. */
export function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim();
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
