import * as vscode from 'vscode';
import type { Change } from '../core/edit/change.js';
import type { TextEdit } from '../core/edit/textEdit.js';
import type { Note } from '../core/notes/note.js';
import { parseNote } from '../core/notes/parseNote.js';
import type { NotePlan } from '../core/templates/planNote.js';
import { foldPath } from '../core/text/fileName.js';
import type { Libraries } from './libraries.js';
import { UserFacingError } from './messages.js';

/** Makes and changes notes: always through the editor, so that every change can be undone. The only writer. */
export class NoteWriter {
  readonly #libraries: Libraries;

  constructor(libraries: Libraries) {
    this.#libraries = libraries;
  }

  /**
   * Writes new notes as one step that can be undone. A taken name gets `-2`, `-3` …; no file is ever overwritten.
   *
   * @throws {UserFacingError} when a file cannot be made; then none is.
   */
  async create(
    plans: readonly { readonly plan: NotePlan; readonly folder: vscode.WorkspaceFolder }[],
  ): Promise<vscode.Uri[]> {
    const edit = new vscode.WorkspaceEdit();
    const uris: vscode.Uri[] = [];
    for (const { plan, folder } of plans) {
      const uri = await freeUri(plan, folder, uris);
      edit.createFile(uri, {
        overwrite: false,
        ignoreIfExists: false,
        contents: new TextEncoder().encode(plan.text),
      });
      uris.push(uri);
    }
    if (await vscode.workspace.applyEdit(edit)) return uris;
    const names = uris.map((uri) => vscode.workspace.asRelativePath(uri)).join(', ');
    throw new UserFacingError(`${names} could not be written. Is the folder read-only, or the disk full?`);
  }

  /**
   * Changes the front matter of a note; what is to change is asked of the note as it stands now. A note without unsaved
   * changes is saved afterwards; one with them is left unsaved, as it was.
   *
   * @throws {UserFacingError} when the change cannot be made safely; then nothing is changed.
   */
  async change(note: Note, changesOf: (present: Note) => readonly Change[]): Promise<void> {
    const uri = vscode.Uri.parse(note.uri, true);
    const { planEdit } = await this.#libraries.language();
    await this.edit(uri, (text) => {
      const plan = planEdit(text, changesOf(parseNote({ uri: note.uri, path: note.path, text }) ?? note));
      if ('edits' in plan) return plan.edits;
      throw new UserFacingError(`${vscode.workspace.asRelativePath(uri)}: ${plan.refused}`);
    });
  }

  /**
   * Changes the text of a note; what is to change is asked of the text as it stands now. Saves as `change` does.
   *
   * @throws {UserFacingError} when the file cannot be changed; then nothing is.
   */
  async edit(uri: vscode.Uri, editsOf: (text: string) => readonly TextEdit[]): Promise<void> {
    const document = await openDocument(uri);
    const wasDirty = document.isDirty;
    const text = document.getText();
    const edits = editsOf(text);
    if (edits.every(({ start, end, text: by }) => text.slice(start, end) === by)) return;
    if (!(await vscode.workspace.applyEdit(workspaceEdit(document, edits)))) {
      throw new UserFacingError(
        `${vscode.workspace.asRelativePath(uri)} could not be changed. Is it read-only?`,
      );
    }
    if (!wasDirty) await save(document);
  }
}

/** Edits of a text as the editor carries them out, in one step that can be undone. */
export function workspaceEdit(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits)
    edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  return edit;
}

/** Saves; the editor may have done so by itself in the meantime, and may need a second try. */
async function save(document: vscode.TextDocument): Promise<void> {
  for (let attempt = 1; document.isDirty && attempt <= 3; attempt += 1) {
    if (await document.save()) return;
  }
  if (!document.isDirty) return;
  const name = vscode.workspace.asRelativePath(document.uri);
  throw new UserFacingError(`${name} was changed in the editor, but could not be saved.`);
}

async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    throw new UserFacingError(
      `${vscode.workspace.asRelativePath(uri)} cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The first path of the plan that no file has, in any spelling that a file system might take for the same. */
async function freeUri(
  plan: NotePlan,
  folder: vscode.WorkspaceFolder,
  planned: readonly vscode.Uri[],
): Promise<vscode.Uri> {
  for (let attempt = 1; attempt <= 1000; attempt += 1) {
    const uri = vscode.Uri.joinPath(folder.uri, plan.pathAt(attempt));
    if (planned.some((other) => foldPath(other.path) === foldPath(uri.path))) continue;
    if (!(await isTaken(uri))) return uri;
  }
  throw new UserFacingError('No free name was found for the new note.');
}

async function isTaken(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.Uri.joinPath(uri, '..');
  try {
    const name = foldPath(uri.path.slice(uri.path.lastIndexOf('/') + 1));
    return (await vscode.workspace.fs.readDirectory(folder)).some(([other]) => foldPath(other) === name);
  } catch {
    return false;
  }
}
