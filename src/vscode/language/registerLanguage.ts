import * as vscode from 'vscode';
import type { Services } from '../services.js';
import { DisposableStore } from '../disposables.js';
import { CodeActions } from './codeActions.js';
import { Completions, triggers } from './completions.js';
import { DocumentLinks } from './documentLinks.js';
import { Hovers } from './hovers.js';
import { NoteHints } from './inlayHints.js';
import { NoteLenses } from './lenses.js';
import { NoteDocuments } from './noteDocuments.js';
import { NoteSymbols, SearchSymbols } from './symbols.js';

/** What the language features need of the extension. */
export interface LanguageHost {
  readonly services: () => Promise<Services>;
}

/** The documents that can be notes. */
export const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** Says what the editor can ask about notes. Answers are loaded when something is first asked. */
export function registerLanguage({ services }: LanguageHost): vscode.Disposable {
  const all = new DisposableStore();
  const documents = new NoteDocuments(services);
  const { languages } = vscode;
  all.add(languages.registerCompletionItemProvider(markdown, new Completions(documents), ...triggers));
  all.add(
    languages.registerHoverProvider(markdown, new Hovers(documents)),
    languages.registerDocumentLinkProvider(markdown, new DocumentLinks(documents)),
    languages.registerDocumentSymbolProvider(markdown, new NoteSymbols(documents), {
      label: 'After Interview',
    }),
  );
  const symbols = new SearchSymbols(services);
  all.add(symbols, languages.registerWorkspaceSymbolProvider(symbols));
  const [lenses, hints] = [new NoteLenses(documents), new NoteHints(documents)];
  all.add(lenses, languages.registerCodeLensProvider(markdown, lenses));
  all.add(hints, languages.registerInlayHintsProvider(markdown, hints));
  all.add(languages.registerCodeActionsProvider(markdown, new CodeActions(documents), CodeActions.metadata));
  return all;
}
