import * as vscode from 'vscode';
import { filesOf } from '../currentNote.js';
import { DisposableStore } from '../disposables.js';
import { belongsTo, isBelow, type SearchArea } from './searchArea.js';

/** Events of one moment are taken together. */
const COALESCE_MS = 80;
/** Where so many files change, as with another branch of a repository, the rest is waited for … */
const MANY = 50;
/** … until no more of them came for so long, … */
const PAUSE_MS = 300;
/** … but no longer than this. */
const LONGEST_MS = 1500;

/** What is done about events. */
export interface Listener {
  /** Every file that was looked at. */
  knownFiles(): readonly string[];
  /** Files changed: they wait to be taken. */
  settled(): Promise<void>;
  /** Something changed of which no event tells the files. */
  reconcile(): Promise<void>;
  /** Other folders or settings count now. */
  scan(): Promise<void>;
}

/** Hears of everything that may have changed a note, and keeps a list of the files that are to be read again. */
export class FileEvents implements vscode.Disposable {
  readonly #listener: Listener;
  readonly #disposables = new DisposableStore();
  readonly #watchers = new DisposableStore();
  readonly #waiting = new Map<string, vscode.Uri>();
  #areas: readonly SearchArea[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first of the files that wait came. */
  #since = 0;

  constructor(listener: Listener) {
    this.#listener = listener;
    this.#listen();
  }

  /** Watches the files of these areas, and no others. */
  watch(areas: readonly SearchArea[]): void {
    this.#areas = areas;
    this.#watchers.clear();
    for (const area of areas) {
      const files = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(area.root, '**/*.md'),
      );
      const touch = (uri: vscode.Uri): void => {
        if (belongsTo(area, uri)) this.touch(uri);
      };
      // A folder that goes is one event of its own; its files get none.
      const everything = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(area.root, '**'),
        true,
        true,
        false,
      );
      this.#watchers.add(files, files.onDidCreate(touch), files.onDidChange(touch), files.onDidDelete(touch));
      this.#watchers.add(
        everything,
        everything.onDidDelete((uri) => this.#touchBelow(uri)),
      );
    }
  }

  /** Puts a file on the list. */
  touch(uri: vscode.Uri): void {
    this.#waiting.set(uri.toString(), uri);
    const now = performance.now();
    if (this.#timer === undefined) {
      this.#since = now;
      this.#wakeIn(COALESCE_MS);
    } else if (this.#waiting.size >= MANY && now - this.#since < LONGEST_MS - PAUSE_MS) {
      this.#wakeIn(PAUSE_MS);
    }
  }

  /** The files of the list, which is empty then. */
  take(): vscode.Uri[] {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const taken = [...this.#waiting.values()];
    this.#waiting.clear();
    return taken;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watchers.dispose();
    this.#disposables.dispose();
  }

  #wakeIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#listener.settled(), milliseconds);
  }

  #touchBelow(folder: vscode.Uri): void {
    for (const known of this.#listener.knownFiles()) {
      const uri = vscode.Uri.parse(known, true);
      if (isBelow(folder, uri)) this.touch(uri);
    }
  }

  #listen(): void {
    const touch = (uri: vscode.Uri): void => {
      if (this.#areas.some((area) => belongsTo(area, uri))) this.touch(uri);
    };
    this.#disposables.add(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) touch(document.uri);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => touch(document.uri)),
      vscode.workspace.onDidCloseTextDocument((document) => touch(document.uri)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => closed.flatMap(filesOf).forEach(touch)),
      vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => this.#touchBelow(uri))),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri } of files) this.#touchBelow(oldUri);
        void this.#listener.reconcile();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#listener.scan()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        const keys = [
          'afterInterview.notesFolder',
          'afterInterview.templatesFolder',
          'files.exclude',
          'search.exclude',
        ];
        if (keys.some((key) => event.affectsConfiguration(key))) void this.#listener.scan();
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) void this.#listener.reconcile();
      }),
    );
  }
}
