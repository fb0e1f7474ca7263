import type * as vscode from 'vscode';
import type { NoteDocument } from '../../core/document/noteDocument.js';
import type { LanguageContext } from '../../core/language/context.js';
import type * as LanguageLibrary from '../../libraries/language.js';
import { belongsTo } from '../files/searchArea.js';
import type { Services } from '../services.js';

/** What a provider works with: the library of the language, the file read, and all that is known besides. */
export interface Reading {
  readonly library: typeof LanguageLibrary;
  readonly document: NoteDocument;
  readonly context: LanguageContext;
  readonly services: Services;
}

/** Reads the documents of editors, each version once. */
export class NoteDocuments {
  readonly #services: () => Promise<Services>;
  readonly #read = new WeakMap<
    vscode.TextDocument,
    { version: number; uri: string; document: NoteDocument }
  >();

  constructor(services: () => Promise<Services>) {
    this.#services = services;
  }

  /** A file of the workspace, read with all that is known; undefined for files in which notes are not looked for. */
  async any(text: vscode.TextDocument): Promise<Reading | undefined> {
    const services = await this.#services();
    const { search } = services;
    const [library] = await Promise.all([services.libraries.language(), search.ready()]);
    const area = search.store.areaOf(text.uri);
    if (text.uri.scheme !== 'untitled' && !(area && belongsTo(area, text.uri))) return undefined;
    await search.store.settled();
    return { library, document: this.of(text, library, services), context: contextOf(services), services };
  }

  /** The same, but undefined also for a file that is no note. */
  async note(text: vscode.TextDocument): Promise<Reading | undefined> {
    const reading = await this.any(text);
    return reading?.document.note ? reading : undefined;
  }

  /** The document as it stands in its editor. */
  of(text: vscode.TextDocument, library: typeof LanguageLibrary, { search }: Services): NoteDocument {
    const uri = text.uri.toString();
    const known = this.#read.get(text);
    if (known?.version === text.version && known.uri === uri) return known.document;
    const document = new library.NoteDocument({
      uri,
      path: search.store.pathOf(text.uri),
      text: text.getText(),
    });
    this.#read.set(text, { version: text.version, uri, document });
    return document;
  }
}

function contextOf({ search, dates }: Services): LanguageContext {
  return {
    ...search.viewInput,
    index: search.index,
    actions: search.actions(),
    timing: search.settings.timing,
    ignoredChecks: search.settings.ignoredChecks,
    me: search.settings.me,
    limits: search.settings.limits,
    actionSettings: search.actionSettings,
    today: dates.today(),
    textOf: (uri) => search.store.textToEdit(uri),
  };
}
