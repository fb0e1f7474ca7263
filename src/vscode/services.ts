import * as vscode from 'vscode';
import { Api } from './api.js';
import { Debriefs } from './debriefs.js';
import { DateReader } from './dateReader.js';
import { DisposableStore } from './disposables.js';
import { noteFilesFor } from './files/noteFilesFor.js';
import { JobSearch } from './jobSearch.js';
import { Diagnostics } from './language/diagnostics.js';
import { NoteChecks } from './language/noteChecks.js';
import { WordingStatus } from './language/wordingStatus.js';
import { Libraries } from './libraries.js';
import { NoteStore } from './noteStore.js';
import { NoteWriter } from './noteWriter.js';
import { Reminders } from './reminders.js';
import { TemplateStore } from './templateStore.js';

/** What the features share. Made once, when something first needs it. */
export interface Services extends vscode.Disposable {
  readonly search: JobSearch;
  readonly writer: NoteWriter;
  readonly templates: TemplateStore;
  readonly dates: DateReader;
  readonly api: Api;
  readonly checks: NoteChecks;
  readonly libraries: Libraries;
  readonly reminders: Reminders;
  readonly debriefs: Debriefs;
  readonly log: vscode.LogOutputChannel;
  /** What is remembered of this workspace from one window to the next. */
  readonly memory: vscode.Memento;
  /** The folder of the reference pages. */
  readonly docs: vscode.Uri;
}

/** Puts the services together. */
export async function createServices(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): Promise<Services> {
  const libraries = new Libraries(context.extensionUri);
  const store = new NoteStore(await noteFilesFor(), log);
  const search = new JobSearch(store, libraries);
  const owned = new DisposableStore();
  const checks = new NoteChecks(search, libraries, log);
  const memory = { own: context.workspaceState, shared: context.globalState };
  const reminders = new Reminders({ search, libraries, log, memory });
  const debriefs = new Debriefs(search, libraries);
  const wording = new WordingStatus(search, libraries);
  owned.add(store, search, checks, new Diagnostics(checks), wording, reminders, debriefs);
  return {
    search,
    writer: new NoteWriter(libraries, store),
    templates: new TemplateStore(context.extensionUri),
    dates: new DateReader(search, libraries),
    api: new Api(search, checks),
    checks,
    libraries,
    reminders,
    debriefs,
    log,
    memory: context.workspaceState,
    docs: vscode.Uri.joinPath(context.extensionUri, 'docs'),
    dispose: () => owned.dispose(),
  };
}
