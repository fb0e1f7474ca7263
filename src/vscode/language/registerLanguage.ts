import * as vscode from 'vscode';
import { DisposableStore } from '../disposables.js';
import { SECTION } from '../sectionName.js';
import type { Services } from '../services.js';
import type { Providers } from './providers.js';

/** What the language features need of the extension: services when something is asked, and a word when something changed. */
export interface LanguageHost {
  readonly services: () => Promise<Services>;
  readonly onDidChange: vscode.Event<unknown>;
}

/** The documents that can be notes. */
const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** Characters behind which there may be something to choose. */
const triggers = [':', ' ', '-', ',', '{', '[', '#'];

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;
const codeActions = { providedCodeActionKinds: [QuickFix, SourceFixAll.append(SECTION)] };

/** A method of a provider, as the editor calls it. */
type Method<T, M extends keyof T> = T[M] extends (...about: infer A) => infer R
  ? (...about: A) => Promise<Awaited<R>>
  : never;

type Ask = ReturnType<typeof asking>;

/** Gives methods that load the providers when one of them is first called. */
function asking(load: () => Promise<Providers>) {
  let loading: Promise<Providers> | undefined;
  return <N extends keyof Providers, M extends keyof Providers[N]>(name: N, method: M) =>
    (async (...about: unknown[]) => {
      const provider = (await (loading ??= load()))[name];
      return (provider[method] as (...about: unknown[]) => unknown).apply(provider, about);
    }) as Method<Providers[N], M>;
}

/**
 * Says what the editor can ask about notes: what is asked of a document once there is one, the rest at once. What answers
 * is loaded when something is first asked.
 */
export function registerLanguage({ services, onDidChange }: LanguageHost): vscode.Disposable {
  const all = new DisposableStore();
  const ask = asking(async () => {
    const providers = (await import('../whenAsked.js')).createProviders(services);
    all.add(providers);
    return providers;
  });
  const moves = ask('moves', 'editFor');
  all.add(
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(moves(event.files))),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: ask('searchSymbols', 'provideWorkspaceSymbols'),
      resolveWorkspaceSymbol: ask('searchSymbols', 'resolveWorkspaceSymbol'),
    }),
    onceMarkdownIsOpen(() => all.add(...forDocuments(ask, onDidChange))),
  );
  return all;
}

/** What is asked of a document. Each kind of question is a message to the editor, so that none goes out before there is one. */
function forDocuments(ask: Ask, onDidChange: LanguageHost['onDidChange']): vscode.Disposable[] {
  const { languages } = vscode;
  const changed = new vscode.EventEmitter<void>();
  return [
    changed,
    onDidChange(() => changed.fire()),
    languages.registerCompletionItemProvider(
      markdown,
      { provideCompletionItems: ask('completions', 'provideCompletionItems') },
      ...triggers,
    ),
    languages.registerHoverProvider(markdown, { provideHover: ask('hovers', 'provideHover') }),
    languages.registerDefinitionProvider(markdown, {
      provideDefinition: ask('definitions', 'provideDefinition'),
    }),
    languages.registerReferenceProvider(markdown, {
      provideReferences: ask('references', 'provideReferences'),
    }),
    languages.registerRenameProvider(markdown, {
      prepareRename: ask('rename', 'prepareRename'),
      provideRenameEdits: ask('rename', 'provideRenameEdits'),
    }),
    languages.registerCodeActionsProvider(
      markdown,
      { provideCodeActions: ask('actions', 'provideCodeActions') },
      codeActions,
    ),
    languages.registerDocumentLinkProvider(markdown, {
      provideDocumentLinks: ask('links', 'provideDocumentLinks'),
    }),
    languages.registerDocumentSymbolProvider(
      markdown,
      { provideDocumentSymbols: ask('noteSymbols', 'provideDocumentSymbols') },
      { label: 'After Interview' },
    ),
    languages.registerCodeLensProvider(markdown, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: ask('lenses', 'provideCodeLenses'),
    }),
    languages.registerInlayHintsProvider(markdown, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: ask('hints', 'provideInlayHints'),
    }),
  ];
}

function onceMarkdownIsOpen(then: () => void): vscode.Disposable {
  const isMarkdown = ({ languageId }: vscode.TextDocument): boolean => languageId === 'markdown';
  const opened = vscode.workspace.onDidOpenTextDocument((document) => {
    if (!isMarkdown(document)) return;
    opened.dispose();
    then();
  });
  if (vscode.workspace.textDocuments.some(isMarkdown)) {
    opened.dispose();
    then();
  }
  return opened;
}
