import * as vscode from 'vscode';
import type { NoteDocument } from '../../core/document/noteDocument.js';
import type { TextRange } from '../../core/document/position.js';
import { groupOf } from '../../core/index/noteIndex.js';
import { problemsOf } from '../../core/index/noteProblems.js';
import type { Note } from '../../core/notes/note.js';
import type { Problem } from '../../core/problem.js';
import { DisposableStore } from '../disposables.js';
import type { JobSearch } from '../jobSearch.js';
import type { Libraries } from '../libraries.js';

/** A problem and the characters it is about. */
export type PlacedProblem = Problem & { readonly range: TextRange };

/** The editor is held no longer than this at a time, in milliseconds. */
const SLICE_MS = 8;
/** Types whose body is looked at. Of others, only notes with a problem in the front matter are read again. */
const withBody: ReadonlySet<Note['type']> = new Set([
  'interview',
  'thank-you',
  'follow-up',
  'insider-talk',
  'evaluation',
  'story',
  'application',
]);

/** Types whose text is checked against the other notes of its application, and against all names. */
const checked = ['interview', 'thank-you'] as const;

/** Keeps the problems of every note up to date: those of the format, and what the checks find in the text. */
export class NoteChecks implements vscode.Disposable {
  readonly #search: JobSearch;
  readonly #libraries: Libraries;
  readonly #log: vscode.LogOutputChannel;
  readonly #onDidChange = new vscode.EventEmitter<readonly string[]>();
  /** The problems of these notes were looked for again. */
  readonly onDidChange = this.#onDidChange.event;
  readonly #disposables = new DisposableStore();
  readonly #found = new Map<string, readonly PlacedProblem[]>();
  /** What the format alone said when a note was last looked at, to see whether that changed. */
  readonly #formatOf = new Map<string, string>();
  /** The notes as they were when they were last read, to see what changed for others. */
  readonly #seen = new Map<string, Note>();
  #namesRevision = 0;
  readonly #waiting = new Set<string>();
  #working: Promise<void> | undefined;

  constructor(search: JobSearch, libraries: Libraries, log: vscode.LogOutputChannel) {
    this.#search = search;
    this.#libraries = libraries;
    this.#log = log;
    const { store } = search;
    this.#disposables.add(
      this.#onDidChange,
      store.onDidChange(({ groups, shared }) =>
        this.#lookAtNeighbours(shared ? [...groups, ''] : [...groups]),
      ),
      store.onDidRead((uris) => this.#look([...uris, ...this.#checkedAgainst(uris)])),
      search.onDidChangeSettings(() => this.#look([...search.index.notes.keys()])),
    );
  }

  /** What is wrong with a note, by line. */
  problemsOf(uri: string): readonly PlacedProblem[] {
    return this.#found.get(uri) ?? [];
  }

  /** Resolves when every note that is known of was looked at. */
  async settled(): Promise<void> {
    while (this.#working) await this.#working;
  }

  dispose(): void {
    this.#waiting.clear();
    this.#disposables.dispose();
  }

  /** Notes whose links or ids may now be right or wrong because of another note. */
  #lookAtNeighbours(groups: readonly string[]): void {
    const { index } = this.#search;
    const notes = groups.flatMap((group) => [...(index.groups.get(group)?.values() ?? [])]);
    const changed = notes.filter((note) => this.#format(note) !== (this.#formatOf.get(note.uri) ?? '[]'));
    this.#look(changed.map(({ uri }) => uri));
  }

  /**
   * The notes that are checked against what changed: the interviews and thank-yous of the same application, those that
   * were told to be like a note elsewhere, and all of them once a name came, went or changed; the stories that an interview
   * names; and all adverts once a story changed.
   */
  #checkedAgainst(uris: readonly string[]): string[] {
    const { index } = this.#search;
    const groups = new Set<string>();
    const stories = new Set<string>();
    let hasStories = false;
    for (const uri of uris) {
      const [before, now] = [this.#seen.get(uri), index.notes.get(uri)];
      if (before === now) continue;
      for (const note of [before, now]) {
        if (!note) continue;
        groups.add(groupOf(note));
        for (const id of note.stories ?? []) stories.add(id);
        hasStories ||= note.type === 'story';
      }
      if (now) this.#seen.set(uri, now);
      else this.#seen.delete(uri);
    }
    if (groups.size === 0) return [];
    const isElsewhere = ([, found]: [string, readonly PlacedProblem[]]): boolean =>
      found.some(({ code }) => code === 'TY702');
    const alike = [...this.#found].filter(isElsewhere).map(([uri]) => uri);
    const hasNames = this.#namesRevision !== index.namesRevision;
    this.#namesRevision = index.namesRevision;
    const notes = hasNames
      ? checked.flatMap((type) => index.ofType(type))
      : [...groups].flatMap((group) => checked.flatMap((type) => index.inGroup(group, type)));
    const told = hasNames
      ? index.ofType('story')
      : [...stories].flatMap((id) => index.allWithId('story', id));
    const adverts = hasStories ? index.ofType('application') : [];
    return [...alike, ...[...notes, ...told, ...adverts].map(({ uri }) => uri)];
  }

  #look(uris: readonly string[]): void {
    for (const uri of uris) this.#waiting.add(uri);
    if (this.#waiting.size === 0) return;
    this.#working ??= this.#work()
      .catch((error: unknown) => this.#log.error(error instanceof Error ? error : String(error)))
      .finally(() => {
        this.#working = undefined;
        this.#look([]);
      });
  }

  /** Open files first, the rest in slices. */
  async #work(): Promise<void> {
    const library = await this.#load();
    let until = performance.now() + SLICE_MS;
    let done: string[] = [];
    for (let uri = this.#next(); uri !== undefined; uri = this.#next()) {
      this.#waiting.delete(uri);
      if (await this.#check(uri, library)) done.push(uri);
      if (performance.now() < until) continue;
      this.#onDidChange.fire(done);
      done = [];
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      until = performance.now() + SLICE_MS;
    }
    if (done.length > 0) this.#onDidChange.fire(done);
  }

  /** Where the library cannot be loaded, nothing waits for it: the next change tries again. */
  async #load(): Promise<Awaited<ReturnType<Libraries['language']>>> {
    try {
      return await this.#libraries.language();
    } catch (error) {
      this.#waiting.clear();
      throw error;
    }
  }

  #next(): string | undefined {
    if (this.#waiting.size === 0) return undefined;
    const open = vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString());
    return open.find((uri) => this.#waiting.has(uri)) ?? (this.#waiting.values().next().value as string);
  }

  /** True when the note's problems may look different now. */
  async #check(uri: string, library: Awaited<ReturnType<Libraries['language']>>): Promise<boolean> {
    const { index, store, settings } = this.#search;
    const note = index.notes.get(uri);
    const before = this.#found.get(uri);
    const format = note ? problemsOf(index, note, settings.ignoredChecks) : [];
    if (note) this.#formatOf.set(uri, JSON.stringify(format));
    else this.#formatOf.delete(uri);
    if (!note || (format.length === 0 && !withBody.has(note.type))) return this.#found.delete(uri);
    const text = await store.textOf(uri);
    const document =
      text === undefined ? undefined : new library.NoteDocument({ uri, path: note.path, text });
    const problems = document ? library.problemsIn(document, format, { index, ...settings }) : format;
    if (problems.length === 0) this.#found.delete(uri);
    else
      this.#found.set(
        uri,
        problems.map((each) => ({ ...each, range: rangeOf(each, document, library) })),
      );
    return before !== undefined || problems.length > 0;
  }

  #format(note: Note): string {
    return JSON.stringify(problemsOf(this.#search.index, note, this.#search.settings.ignoredChecks));
  }
}

function rangeOf(
  problem: Problem,
  document: NoteDocument | undefined,
  library: Awaited<ReturnType<Libraries['language']>>,
): TextRange {
  const line = { start: { line: problem.line, character: 0 }, end: { line: problem.line, character: 0 } };
  return document ? library.rangeOfProblem(document, problem) : line;
}
