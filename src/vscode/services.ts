import type * as vscode from 'vscode';
import { Api } from './api.js';
import { DateReader } from './dateReader.js';
import { DisposableStore } from './disposables.js';
import { noteFilesFor } from './files/noteFilesFor.js';
import { JobSearch } from './jobSearch.js';
import { Libraries } from './libraries.js';
import { NoteStore } from './noteStore.js';
import { NoteWriter } from './noteWriter.js';
import { TemplateStore } from './templateStore.js';

/** What the features share. Made once, when something first needs it. */
export interface Services extends vscode.Disposable {
  readonly search: JobSearch;
  readonly writer: NoteWriter;
  readonly templates: TemplateStore;
  readonly dates: DateReader;
  readonly api: Api;
  readonly libraries: Libraries;
  readonly log: vscode.LogOutputChannel;
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
  owned.add(store, search);
  return {
    search,
    writer: new NoteWriter(libraries),
    templates: new TemplateStore(context.extensionUri),
    dates: new DateReader(search, libraries),
    api: new Api(search),
    libraries,
    log,
    dispose: () => owned.dispose(),
  };
}
