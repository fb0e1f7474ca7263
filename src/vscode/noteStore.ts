import * as vscode from 'vscode';
import { groupBy } from '../core/groupBy.js';
import { NoteIndex, type NoteChange, type Touched } from '../core/index/noteIndex.js';
import type { Note } from '../core/notes/note.js';
import { hasSameFacts, isSame } from '../core/notes/sameNote.js';
import { readFile } from '../core/notes/parseNote.js';
import { problem } from '../core/problem.js';
import { isInTab } from './currentNote.js';
import { FileEvents } from './files/fileEvents.js';
import type { FileStamp, NoteFiles, ReadResult } from './files/noteFiles.js';
import {
  belongsTo,
  findMarkdown,
  hasOwnExcludes,
  isBelow,
  type SearchArea,
  searchAreas,
} from './files/searchArea.js';

/** A file that is empty while it is saved is looked at again after this time. */
const READ_AGAIN_MS = 80;

/** Where it is told what was passed over, and what failed. */
type Log = Pick<vscode.LogOutputChannel, 'info' | 'warn' | 'error'>;

/** Keeps the index true to the workspace: files, unsaved editors, folders. The only reader of notes. */
export class NoteStore implements vscode.Disposable {
  readonly index = new NoteIndex();
  readonly #onDidChange = new vscode.EventEmitter<Touched>();
  /** Notes came, changed or went. */
  readonly onDidChange = this.#onDidChange.event;
  readonly #onDidRead = new vscode.EventEmitter<readonly string[]>();
  /** These files were read: their prose may have changed, though their facts did not. Comes after `onDidChange`. */
  readonly onDidRead = this.#onDidRead.event;

  readonly #filesFor: (folder: vscode.Uri) => NoteFiles;
  readonly #log: Log;
  readonly #events = new FileEvents(this);
  /** Every markdown file that was looked at, notes or not. */
  readonly #stamps = new Map<string, FileStamp>();
  readonly #readAgain = new Set<string>();
  #areas: SearchArea[] = [];
  /** Work is done one piece after the other. */
  #work: Promise<void> = Promise.resolve();

  constructor(filesFor: (folder: vscode.Uri) => NoteFiles, log: Log) {
    this.#filesFor = filesFor;
    this.#log = log;
  }

  /** Finds and reads everything. Resolves when the index is complete. */
  scan(): Promise<void> {
    return this.#queue(async () => {
      this.#areas = searchAreas();
      this.#events.watch(this.#areas);
      const gone = new Set(this.#shown());
      const found = (await Promise.all(this.#areas.map((area) => this.#find(area)))).flat();
      for (const uri of found) gone.delete(uri.toString());
      this.#stamps.clear();
      const changes: NoteChange[] = [...gone].map((uri) => ({ uri }));
      await this.#read(found, changes);
      this.#apply(changes);
      this.#log.info(`${this.index.notes.size} notes in ${found.length} markdown files.`);
    });
  }

  /** Compares every file with what was read of it: events are hints, and some never come. */
  reconcile(): Promise<void> {
    return this.#queue(async () => {
      const found = (await Promise.all(this.#areas.map((area) => this.#find(area)))).flat();
      const known = new Set(found.map(String));
      const missing = this.knownFiles().filter((uri) => !known.has(uri));
      for (const [files, uris] of groupBy(found, (uri) => this.#filesFor(uri))) {
        const stamps = await files.stamps(uris);
        uris.forEach((uri, at) => {
          const before = this.#stamps.get(uri.toString());
          const now = stamps[at];
          if (before?.mtime !== now?.mtime || before?.size !== now?.size) this.#events.touch(uri);
        });
      }
      await this.#flush(this.#forget(missing));
    });
  }

  /** Waits until every change that is known of is in the index. */
  settled(): Promise<void> {
    return this.#queue(() => this.#flush());
  }

  /** The text that an edit of a file would meet: what the editor has of it, though it may be behind the disk for a moment. */
  async textToEdit(key: string): Promise<string | undefined> {
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key);
    return open ? open.getText() : this.textOf(key);
  }

  /** The text of a file as the index has it: unsaved, else on disk; undefined when it cannot be read or is no text. */
  async textOf(key: string): Promise<string | undefined> {
    const unsaved = vscode.workspace.textDocuments.find(
      (each) => each.isDirty && each.uri.toString() === key,
    );
    if (unsaved) return unsaved.getText();
    const uri = vscode.Uri.parse(key, true);
    let text: string | undefined;
    await this.#filesFor(uri).read([uri], (_uri, result) => {
      if (result.kind === 'text') text = result.text;
    });
    return text;
  }

  /** The place of a file below its workspace folder, with `/`. */
  pathOf(uri: vscode.Uri): string {
    const folder = this.areaOf(uri)?.folder.uri.path ?? '';
    return uri.path.slice(folder.length).replace(/^\//, '');
  }

  /** The area that a file belongs to. */
  areaOf(uri: vscode.Uri): SearchArea | undefined {
    return this.#areas.find((area) => isBelow(area.folder.uri, uri));
  }

  /** Whether writing to a note's place would write outside of the workspace, through a link; of a new note: outside of the notes folder. */
  leadsOut(uri: vscode.Uri, isNew: boolean): Promise<boolean> {
    const area = this.areaOf(uri);
    const folders = isNew ? [] : this.#areas.map(({ folder }) => folder.uri);
    return this.#filesFor(uri).leadsOut(uri, area ? [area.root, ...folders] : folders);
  }

  get areas(): readonly SearchArea[] {
    return this.#areas;
  }

  dispose(): void {
    this.#events.dispose();
    this.#onDidChange.dispose();
    this.#onDidRead.dispose();
  }

  #queue(work: () => Promise<void>): Promise<void> {
    const result = this.#work.then(work);
    this.#work = result.catch((error: unknown) =>
      this.#log.error(error instanceof Error ? error : String(error)),
    );
    return result;
  }

  async #find(area: SearchArea): Promise<vscode.Uri[]> {
    try {
      return await findMarkdown(area);
    } catch (error) {
      // What is known stays: a search that fails says nothing about the files.
      this.#log.error(`Cannot look through ${area.root.toString(true)}: ${String(error)}`);
      const known = this.knownFiles().map((uri) => vscode.Uri.parse(uri, true));
      return known.filter((uri) => belongsTo(area, uri));
    }
  }

  /** Takes in what has changed, with what is gone besides, as one change. What comes meanwhile has its own moment. */
  async #flush(gone: readonly NoteChange[] = []): Promise<void> {
    const changes = [...gone];
    const waiting = this.#events.take();
    if (waiting.length > 0) await this.#read(await this.#countingOnly(waiting), changes);
    this.#apply(changes);
  }

  /** Every file that was looked at; a note may so far have been read in an editor only. */
  knownFiles(): string[] {
    return [...new Set([...this.#stamps.keys(), ...this.#shown()])];
  }

  #shown(): string[] {
    return [...this.index.notes.keys(), ...this.index.later.keys()];
  }

  /** Without the new files that the user's own excludes hide: events come for those, too. */
  async #countingOnly(uris: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
    const isNew = (uri: vscode.Uri): boolean => !this.#stamps.has(uri.toString());
    const areas = this.#areas.filter(
      (area) => uris.some((uri) => isNew(uri) && belongsTo(area, uri)) && hasOwnExcludes(area),
    );
    if (areas.length === 0) return uris;
    const found = new Set((await Promise.all(areas.map((area) => this.#find(area)))).flat().map(String));
    return uris.filter(
      (uri) => !isNew(uri) || found.has(uri.toString()) || !areas.some((area) => belongsTo(area, uri)),
    );
  }

  /** Takes files out that are gone or excluded now; what is open and not saved stays. */
  #forget(uris: readonly string[]): NoteChange[] {
    const unsaved = new Set(
      vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()),
    );
    const gone = uris.filter((uri) => !unsaved.has(uri));
    for (const uri of gone) this.#stamps.delete(uri);
    return gone.map((uri) => ({ uri }));
  }

  async #read(uris: readonly vscode.Uri[], changes: NoteChange[]): Promise<void> {
    const open = new Map(
      vscode.workspace.textDocuments
        .filter(({ isDirty }) => isDirty)
        .map((each) => [each.uri.toString(), each]),
    );
    const onDisk: vscode.Uri[] = [];
    for (const uri of uris) {
      const document = open.get(uri.toString());
      if (document) changes.push(this.#change(uri, document.getText()));
      else onDisk.push(uri);
    }
    const take = (uri: vscode.Uri, result: ReadResult): void => this.#take(uri, result, changes);
    for (const [files, group] of groupBy(onDisk, (uri) => this.#filesFor(uri))) await files.read(group, take);
  }

  #take(uri: vscode.Uri, result: ReadResult, changes: NoteChange[]): void {
    const key = uri.toString();
    const before = this.index.notes.get(key);
    if ('stamp' in result) this.#stamps.set(key, result.stamp);
    else this.#stamps.delete(key);
    switch (result.kind) {
      case 'text':
        changes.push(this.#change(uri, result.text));
        break;
      case 'not-a-note':
        if (before && result.stamp.size === 0 && !this.#readAgain.has(key)) {
          this.#readAgain.add(key); // somebody is just saving it
          setTimeout(() => this.#events.touch(uri), READ_AGAIN_MS);
          return;
        }
        if (result.passedOver) this.#log.info(`${uri.toString(true)} is passed over: ${result.passedOver}.`);
        changes.push({ uri: key });
        break;
      case 'gone':
        changes.push({ uri: key });
        break;
      case 'unreadable':
        this.#log.warn(`${uri.toString(true)}: ${result.reason}`);
        if (before) changes.push({ uri: key, note: unreadable(before, result.reason) });
    }
    this.#readAgain.delete(key);
  }

  /**
   * While front matter is being typed it often cannot be read: then the facts that could be read last still count, so that
   * nothing comes and goes with every key. Once its editor is closed a note is what its file says.
   */
  #change(uri: vscode.Uri, text: string): NoteChange {
    const key = uri.toString();
    const { note, later } = readFile({ uri: key, path: this.pathOf(uri), text });
    const before = note?.broken ? this.index.notes.get(key) : undefined;
    const isBeingTyped = before && !before.broken && before.type === note?.type && isInTab(uri);
    return { uri: key, note: isBeingTyped ? { ...before, problems: note.problems } : note, later };
  }

  /** Of several changes of one file the last one counts. */
  #apply(all: readonly NoteChange[]): void {
    const { notes, later: laterNotes } = this.index;
    const changes = [...new Map(all.map((change) => [change.uri, change])).values()];
    const real = changes.filter(
      ({ uri, note, later }) => !isSame(notes.get(uri), note) || !isSame(laterNotes.get(uri), later),
    );
    const isFelt = real.some(
      ({ uri, note, later }) => !hasSameFacts(notes.get(uri), note) || !isSame(laterNotes.get(uri), later),
    );
    const touched = this.index.apply(real);
    if (isFelt) this.#onDidChange.fire(touched);
    if (changes.length > 0) this.#onDidRead.fire(changes.map(({ uri }) => uri));
  }
}

/** What was known of a note stays; that it cannot be read now is told. */
function unreadable(note: Note, reason: string): Note {
  const others = note.problems.filter(({ code }) => code !== 'file/unreadable');
  return { ...note, problems: [problem('file/unreadable', 0, { found: reason }), ...others] };
}
