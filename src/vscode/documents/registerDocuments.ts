import * as vscode from 'vscode';
import { DisposableStore } from '../disposables.js';
import { SCHEME } from '../sectionName.js';
import type * as OnCommand from '../onCommand.js';
import type { Services } from '../services.js';

/** Gives the documents that are made of the notes, anew when the notes have changed. */
export function registerDocuments(
  services: () => Promise<Services>,
  onDidChange: vscode.Event<unknown>,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const all = new DisposableStore();
  all.add(
    changed,
    onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) changed.fire(uri);
    }),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => {
        const ready = await services();
        const { documentText } = await ready.libraries.load<typeof OnCommand>('onCommand');
        return documentText(uri, ready);
      },
    }),
  );
  return all;
}
