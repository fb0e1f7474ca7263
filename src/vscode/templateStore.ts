import * as vscode from 'vscode';
import type { TypeName } from '../core/noteTypes/index.js';
import { whyNot } from './files/diskText.js';
import { UserFacingError } from './messages.js';
import { readFolder } from './settings.js';

/** A template is a page or two. */
const LARGEST = 262_144;

/** Finds the template of a type: the workspace's own where it has one and is trusted, else the shipped one. */
export class TemplateStore {
  readonly #shipped: vscode.Uri;

  constructor(extensionUri: vscode.Uri) {
    this.#shipped = vscode.Uri.joinPath(extensionUri, 'templates');
  }

  /** @throws {UserFacingError} when the workspace's own template is there but cannot be read. */
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
      const { size } = await vscode.workspace.fs.stat(file);
      if (size <= LARGEST) return await readText(file);
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      throw new UserFacingError(whyNot(error, vscode.workspace.asRelativePath(file)));
    }
    throw new UserFacingError(`${vscode.workspace.asRelativePath(file)} is too large for a template.`);
  }
}

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
