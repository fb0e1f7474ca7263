import * as vscode from 'vscode';
import type { Services } from '../services.js';
import { DisposableStore } from '../disposables.js';
import { CodeActions } from './codeActions.js';
import { Completions, triggers } from './completions.js';
import { Definitions } from './definitions.js';
import { DocumentLinks } from './documentLinks.js';
import { keepLinksTrue } from './fileRename.js';
import { Hovers } from './hovers.js';
import { NoteHints } from './inlayHints.js';
import { NoteLenses } from './lenses.js';
import { NoteDocuments } from './noteDocuments.js';
import { References } from './references.js';
import { Rename } from './rename.js';
import { NoteSymbols, SearchSymbols } from './symbols.js';

/** What the language features need of the extension. */
export interface LanguageHost {
  readonly services: () => Promise<Services>;
}

/** The documents that can be notes. */
export const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** Says what the editor can ask about notes. Answers are loaded when something is first asked. */
export function registerLanguage({ services }: LanguageHost): vscode.Disposable {
  const { languages } = vscode;
  const documents = new NoteDocuments(services);
  const symbols = new SearchSymbols(services);
  const lenses = new NoteLenses(documents);
  const hints = new NoteHints(documents);
  const all = new DisposableStore();
  all.add(
    languages.registerCompletionItemProvider(markdown, new Completions(documents), ...triggers),
    languages.registerHoverProvider(markdown, new Hovers(documents)),
    languages.registerDefinitionProvider(markdown, new Definitions(documents)),
    languages.registerReferenceProvider(markdown, new References(documents)),
    languages.registerRenameProvider(markdown, new Rename(documents)),
    keepLinksTrue(services),
    languages.registerCodeActionsProvider(markdown, new CodeActions(documents), CodeActions.metadata),
    languages.registerDocumentLinkProvider(markdown, new DocumentLinks(documents)),
    languages.registerDocumentSymbolProvider(markdown, new NoteSymbols(documents), {
      label: 'After Interview',
    }),
    symbols,
    languages.registerWorkspaceSymbolProvider(symbols),
    lenses,
    languages.registerCodeLensProvider(markdown, lenses),
    hints,
    languages.registerInlayHintsProvider(markdown, hints),
  );
  return all;
}
