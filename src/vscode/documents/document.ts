import * as vscode from 'vscode';
import { SCHEME } from '../sectionName.js';
import type { Services } from '../services.js';

/** A document that is made of the notes whenever somebody looks at it. */
export interface DocumentKind {
  /** Its text, in markdown. `about` is what its address says. */
  readonly text: (about: About, services: Services) => Promise<string>;
}

/** What a document is about: plain values, by name. */
export type About = Readonly<Record<string, unknown>>;

/** The address of a document: its kind, the name that its tab shows, and what it is about. */
export function addressOf(kind: string, name: string, about: About = {}): vscode.Uri {
  const path = `/${name.replace(/[\p{C}/\\]+/gu, ' ')}.md`;
  const query = Object.keys(about).length === 0 ? '' : JSON.stringify(about);
  return vscode.Uri.from({ scheme: SCHEME, authority: kind, path, query });
}

/** What an address says that its document is about; nothing where it cannot be read. */
export function aboutIn({ query }: vscode.Uri): About {
  try {
    const about: unknown = JSON.parse(query || '{}');
    return typeof about === 'object' && about !== null ? (about as About) : {};
  } catch {
    return {};
  }
}

/** Shows a document in the editor's preview of markdown; as text where there is none. */
export async function showDocument(uri: vscode.Uri): Promise<vscode.Uri> {
  try {
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
  } catch {
    await vscode.window.showTextDocument(uri);
  }
  return uri;
}

/** The folder that the preview takes for the root of links; empty where no folder is open. */
export function rootOfLinks(): string {
  return vscode.workspace.workspaceFolders?.[0]?.uri.toString() ?? '';
}
