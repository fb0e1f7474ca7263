import * as vscode from 'vscode';
import type { TypeName } from '../core/noteTypes/index.js';
import { readFolder } from './settings.js';

/** Finds the template of a type: the workspace's own where it has one and is trusted, else the shipped one. */
export class TemplateStore {
  readonly #shipped: vscode.Uri;

  constructor(extensionUri: vscode.Uri) {
    this.#shipped = vscode.Uri.joinPath(extensionUri, 'templates');
  }

  async read(type: TypeName, folder: vscode.WorkspaceFolder): Promise<string> {
    return (
      (await this.#own(type, folder)) ?? (await readText(vscode.Uri.joinPath(this.#shipped, `${type}.md`)))
    );
  }

  async #own(type: TypeName, folder: vscode.WorkspaceFolder): Promise<string | undefined> {
    const path = readFolder('templatesFolder', folder);
    if (!vscode.workspace.isTrusted || path === '') return undefined;
    const file = vscode.Uri.joinPath(folder.uri, path, `${type}.md`);
    try {
      return await readText(file);
    } catch {
      return undefined;
    }
  }
}

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
