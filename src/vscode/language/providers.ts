import type * as vscode from 'vscode';
import { DisposableStore } from '../disposables.js';
import type { Services } from '../services.js';
import { CodeActions } from './codeActions.js';
import { Completions } from './completions.js';
import { Definitions } from './definitions.js';
import { DocumentLinks } from './documentLinks.js';
import { editForMoves } from './fileRename.js';
import { Hovers } from './hovers.js';
import { NoteHints } from './inlayHints.js';
import { NoteLenses } from './lenses.js';
import { NoteDocuments } from './noteDocuments.js';
import { References } from './references.js';
import { Rename } from './rename.js';
import { NoteSymbols, SearchSymbols } from './symbols.js';

/** What answers the editor's questions, one for each kind. */
export type Providers = ReturnType<typeof createProviders>;

/** Makes all of them; loaded when the editor first asks anything. */
export function createProviders(services: () => Promise<Services>) {
  const documents = new NoteDocuments(services);
  const searchSymbols = new SearchSymbols(services);
  const owned = new DisposableStore();
  owned.add(searchSymbols);
  return {
    actions: new CodeActions(documents),
    completions: new Completions(documents),
    definitions: new Definitions(documents),
    hints: new NoteHints(documents),
    hovers: new Hovers(documents),
    lenses: new NoteLenses(documents),
    links: new DocumentLinks(documents),
    moves: {
      editFor: async (files: vscode.FileWillRenameEvent['files']) => editForMoves(files, await services()),
    },
    noteSymbols: new NoteSymbols(documents),
    references: new References(documents),
    rename: new Rename(documents),
    searchSymbols,
    dispose: () => owned.dispose(),
  };
}
