import * as vscode from 'vscode';
import type { Variant } from '../core/messages/drafts/index.js';
import { whyNot } from './files/diskText.js';
import { UserFacingError } from './messages.js';
import { readFolder } from './settings.js';

/** A template is a page or two. */
const LARGEST = 262_144;
/** The folder, below that of the templates, of the variants of a thank-you. */
const VARIANTS = 'thank-you';

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
      (await this.#own(`${name}.md`, folder)) ??
      (general === name ? undefined : await this.#own(`${general}.md`, folder)) ??
      (await readText(vscode.Uri.joinPath(this.#shipped, `${name}.md`)))
    );
  }

  /**
   * The variants of a thank-you: the shipped ones, by their names, and the workspace's own. One of the same name replaces
   * a shipped one, and an empty one takes it away; a `thank-you.md` of the workspace's own takes the place of them all.
   *
   * @throws {UserFacingError} when one of the workspace's own cannot be read.
   */
  async variants(shipped: readonly string[], folder: vscode.WorkspaceFolder): Promise<Variant[]> {
    const whole = await this.#own(`${VARIANTS}.md`, folder);
    const names = await this.#ownVariants(folder);
    const own = await Promise.all(
      names.map(async (name) => ({ name, text: await this.#own(`${VARIANTS}/${name}.md`, folder) })),
    );
    const wanted = whole === undefined ? shipped.filter((name) => !names.includes(name)) : [];
    const others = await Promise.all(
      wanted.map(async (name) => ({
        name,
        text: await readText(vscode.Uri.joinPath(this.#shipped, VARIANTS, `${name}.md`)),
      })),
    );
    return [...others, ...own, { name: '', text: whole }].flatMap(({ name, text }) =>
      text?.trim() ? [{ name, text }] : [],
    );
  }

  /** The names of the workspace's own variants, in order. */
  async #ownVariants(folder: vscode.WorkspaceFolder): Promise<string[]> {
    const own = ownFolder(folder);
    if (!own) return [];
    try {
      const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(own, VARIANTS));
      return entries.flatMap(([name]) => (name.endsWith('.md') ? name.slice(0, -'.md'.length) : [])).sort();
    } catch {
      return [];
    }
  }

  async #own(path: string, folder: vscode.WorkspaceFolder): Promise<string | undefined> {
    const own = ownFolder(folder);
    if (!own) return undefined;
    const file = vscode.Uri.joinPath(own, path);
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

/** The folder of the workspace's own templates; undefined where it is not trusted. */
function ownFolder(folder: vscode.WorkspaceFolder): vscode.Uri | undefined {
  const path = readFolder('templatesFolder', folder);
  return vscode.workspace.isTrusted && path !== '' ? vscode.Uri.joinPath(folder.uri, path) : undefined;
}

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
