import * as vscode from 'vscode';
import { whyNot } from './files/diskText.js';
import { UserFacingError } from './messages.js';
import { readFolder } from './settings.js';

/** A template is a page or two. */
const LARGEST = 262_144;

/** Finds templates: the workspace's own where it has them and is trusted, else the shipped ones. */
export class TemplateStore {
  readonly #shipped: vscode.Uri;

  constructor(extensionUri: vscode.Uri) {
    this.#shipped = vscode.Uri.joinPath(extensionUri, 'templates');
  }

  /**
   * The template of that name. One of the workspace's own for the general name comes before the shipped one.
   *
   * @throws {UserFacingError} when the workspace's own template is there but cannot be read.
   */
  async read(name: string, folder: vscode.WorkspaceFolder, general = name): Promise<string> {
    return (
      (await this.#own(name, folder)) ??
      (general === name ? undefined : await this.#own(general, folder)) ??
      (await readText(vscode.Uri.joinPath(this.#shipped, `${name}.md`)))
    );
  }

  async #own(name: string, folder: vscode.WorkspaceFolder): Promise<string | undefined> {
    const path = readFolder('templatesFolder', folder);
    if (!vscode.workspace.isTrusted || path === '') return undefined;
    const file = vscode.Uri.joinPath(folder.uri, path, `${name}.md`);
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
