import * as vscode from 'vscode';
import type { FoundSymbol } from '../../core/language/symbols/foundSymbol.js';
import type { NoteSymbol, NoteSymbolKind } from '../../core/language/symbols/noteSymbol.js';
import type { WorkspaceSymbols } from '../../core/language/symbols/workspaceSymbols.js';
import type { NoteDocument } from '../../core/document/noteDocument.js';
import type { Services } from '../services.js';
import { toRange } from './convert.js';
import type { NoteDocuments } from './noteDocuments.js';

const { SymbolKind } = vscode;

const kindsInNote: Readonly<Record<NoteSymbolKind, vscode.SymbolKind>> = {
  note: SymbolKind.File,
  group: SymbolKind.Namespace,
  person: SymbolKind.Object,
  entry: SymbolKind.Field,
  question: SymbolKind.String,
  topic: SymbolKind.Property,
  flag: SymbolKind.Event,
  promise: SymbolKind.Boolean,
};

const kindsInWorkspace: Readonly<Record<FoundSymbol['kind'], vscode.SymbolKind>> = {
  application: SymbolKind.Class,
  person: SymbolKind.Object,
  question: SymbolKind.String,
  reference: SymbolKind.Interface,
  story: SymbolKind.Struct,
};

/** Shows what is in a note. */
export class NoteSymbols implements vscode.DocumentSymbolProvider {
  readonly #documents: NoteDocuments;

  constructor(documents: NoteDocuments) {
    this.#documents = documents;
  }

  async provideDocumentSymbols(text: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
    const reading = await this.#documents.note(text);
    const symbol = reading?.library.symbolOf(reading.document);
    return reading && symbol ? [toDocumentSymbol(symbol, reading.document)] : [];
  }
}

function toDocumentSymbol(symbol: NoteSymbol, document: NoteDocument): vscode.DocumentSymbol {
  const { name, detail, kind, span, selection, children } = symbol;
  const range = (of: typeof span): vscode.Range => toRange(document.lines.rangeOf(of));
  const made = new vscode.DocumentSymbol(name, detail, kindsInNote[kind], range(span), range(selection));
  made.children = children.map((child) => toDocumentSymbol(child, document));
  return made;
}

/** Finds symbols in all notes. Where exactly one stands is looked up when it is chosen. */
export class SearchSymbols implements vscode.WorkspaceSymbolProvider, vscode.Disposable {
  readonly #services: () => Promise<Services>;
  readonly #found = new WeakMap<vscode.SymbolInformation, FoundSymbol>();
  #symbols: Promise<WorkspaceSymbols> | undefined;

  #listening: vscode.Disposable | undefined;

  constructor(services: () => Promise<Services>) {
    this.#services = services;
  }

  dispose(): void {
    this.#listening?.dispose();
  }

  async provideWorkspaceSymbols(query: string, token: vscode.CancellationToken) {
    const services = await this.#services();
    const { search } = services;
    await search.ready();
    this.#symbols ??= this.#make(services);
    const symbols = await this.#symbols;
    await search.store.settled();
    const found = await symbols.find(query, search.index, () => token.isCancellationRequested);
    return found.map((symbol) => this.#toSymbol(symbol));
  }

  async resolveWorkspaceSymbol(symbol: vscode.SymbolInformation) {
    const found = this.#found.get(symbol);
    if (!found) return symbol;
    const { search, libraries } = await this.#services();
    const { NoteDocument, rangeOfProblem } = await libraries.language();
    const { uri } = symbol.location;
    const text = await search.store.textOf(found.uri);
    if (text === undefined) return symbol;
    const document = new NoteDocument({ uri: found.uri, path: search.store.pathOf(uri), text });
    symbol.location = new vscode.Location(uri, toRange(rangeOfProblem(document, found.place)));
    return symbol;
  }

  async #make({ search: { store }, libraries }: Services): Promise<WorkspaceSymbols> {
    const { WorkspaceSymbols } = await libraries.language();
    const symbols = new WorkspaceSymbols({
      textOf: (uri) => store.textOf(uri),
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    });
    this.#listening = store.onDidRead((uris) => symbols.forget(uris));
    return symbols;
  }

  #toSymbol(found: FoundSymbol): vscode.SymbolInformation {
    const { name, kind, container = '', uri, place } = found;
    const location = new vscode.Location(vscode.Uri.parse(uri, true), new vscode.Position(place.line, 0));
    const symbol = new vscode.SymbolInformation(name, kindsInWorkspace[kind], container, location);
    this.#found.set(symbol, found);
    return symbol;
  }
}
