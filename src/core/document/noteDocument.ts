import { type Debrief, debriefOf } from '../notes/debrief.js';
import { type FrontMatter, readFrontMatter } from '../notes/frontMatter.js';
import type { Note, NoteFile } from '../notes/note.js';
import { noteWith } from '../notes/parseNote.js';
import { readSections, type Section } from '../notes/sections.js';
import type { SectionName } from '../notes/sectionNames.js';
import { noteTypeNamed } from '../noteTypes/index.js';
import type { NoteType } from '../noteTypes/noteType.js';
import { FrontMatterTree } from './frontMatterTree.js';
import type { Place, Span } from './position.js';
import { TextLines } from './textLines.js';

/** A file with the place of everything in it: what completions, hovers, checks and fixes look at. */
export class NoteDocument {
  readonly uri: string;
  readonly path: string;
  readonly text: string;
  readonly front: FrontMatter | undefined;
  /** Undefined for a file that is not ours. */
  readonly note: Note | undefined;
  readonly lines: TextLines;
  #tree: FrontMatterTree | undefined;
  #debrief: Debrief | undefined;
  #sections: ReadonlyMap<SectionName, readonly Section[]> | undefined;

  constructor(file: NoteFile) {
    this.uri = file.uri;
    this.path = file.path;
    this.text = file.text;
    this.front = readFrontMatter(file.text);
    this.note = noteWith(this.front, file, () => this.debrief?.promises ?? []);
    this.lines = new TextLines(file.text);
  }

  get definition(): NoteType | undefined {
    return this.note && noteTypeNamed(this.note.type);
  }

  /** The front matter with its places; undefined where there is none, it is not closed, or it is too long. */
  get tree(): FrontMatterTree | undefined {
    const { front } = this;
    if (!front || front.problems.some(({ code }) => code === 'yaml/unclosed' || code === 'yaml/too-large'))
      return undefined;
    return (this.#tree ??= new FrontMatterTree(this.text, front));
  }

  /** The line on which the body begins; 0 without front matter. */
  get bodyLine(): number {
    return this.lines.lineAt(this.bodyStart);
  }

  get bodyStart(): number {
    return this.front?.bodyStart ?? 0;
  }

  get body(): string {
    return this.text.slice(this.bodyStart);
  }

  /** The body of an interview, read; undefined for other types. */
  get debrief(): Debrief | undefined {
    if (this.note?.type !== 'interview') return undefined;
    return (this.#debrief ??= debriefOf(this.sections));
  }

  /** The sections of the body that the type has. */
  get sections(): ReadonlyMap<SectionName, readonly Section[]> {
    return (this.#sections ??= readSections(this.body, this.bodyLine, this.definition?.sections ?? []));
  }

  placeOf(span: Span): Place {
    return { uri: this.uri, range: this.lines.rangeOf(span) };
  }

  /** Where a text first stands on a line; the whole line, trimmed, where it does not. */
  spanOnLine(line: number, text: string): Span {
    const at = text === '' ? -1 : this.lines.lineText(line).indexOf(text);
    if (at === -1) return this.lines.trimmedSpan(line);
    const start = this.lines.startOf(line) + at;
    return { start, end: start + text.length };
  }
}
