import * as vscode from 'vscode';
import type { Change } from '../core/edit/change.js';
import type { TextEdit } from '../core/edit/textEdit.js';
import type { Note } from '../core/notes/note.js';
import { parseNote } from '../core/notes/parseNote.js';
import type { NotePlan } from '../core/templates/planNote.js';
import { foldPath } from '../core/text/fileName.js';
import { assertSavesAsIs, isCutOff, whyNot } from './files/diskText.js';
import { deleteFiles, type MadeFile } from './files/deleteFiles.js';
import { applied, isTaken, makeFiles, type NewFile } from './files/makeFiles.js';
import type { Libraries } from './libraries.js';
import { UserFacingError } from './messages.js';
import type { NoteStore } from './noteStore.js';

/** A note that is to be made, and the workspace folder that it goes into. */
export interface Planned {
  readonly plan: NotePlan;
  readonly folder: vscode.WorkspaceFolder;
}

/** Plans a note when its turn has come; it gets the addresses of those that are made before it in the same step. */
export type Planning = (before: readonly vscode.Uri[]) => Promise<Planned>;

/** How often names are picked again when somebody else was faster. */
const MOST_PICKS = 10;

/** Makes and changes notes: always through the editor, so that every change can be undone. The only writer. */
export class NoteWriter {
  readonly #libraries: Libraries;
  readonly #store: Pick<NoteStore, 'leadsOut' | 'reconcile'>;
  /** One piece of work after the other: each looks at what the one before has made. */
  #work: Promise<unknown> = Promise.resolve();

  constructor(libraries: Libraries, store: Pick<NoteStore, 'leadsOut' | 'reconcile'>) {
    this.#libraries = libraries;
    this.#store = store;
  }

  /**
   * Writes new notes as one step that can be undone. A taken name gets `-2`, `-3` …, also when it is taken only now; no
   * file is ever overwritten. Reading has caught up when it resolves.
   *
   * @throws {UserFacingError} when a file cannot be made; then none is.
   */
  create(plannings: readonly Planning[]): Promise<vscode.Uri[]> {
    return this.#inTurn(() => this.#createNow(plannings));
  }

  /**
   * Takes back files that nobody has changed since they were made: into the bin where there is one. Folders that this
   * leaves empty go too.
   *
   * @returns the addresses of those that were changed: they stay.
   */
  takeBack(files: readonly MadeFile[]): Promise<vscode.Uri[]> {
    return this.#inTurn(async () => {
      const kept = await deleteFiles(files);
      await this.#store.reconcile();
      return kept;
    });
  }

  async #createNow(plannings: readonly Planning[]): Promise<vscode.Uri[]> {
    let names = '';
    for (let pick = 1; pick <= MOST_PICKS; pick += 1) {
      const files = await this.#pick(plannings);
      const uris = files.map(({ uri }) => uri);
      if (uris.map(nameOf).join(', ') === names) break; // nobody took them: they cannot be written
      names = uris.map(nameOf).join(', ');
      const isMade = await makeFiles(files);
      await this.#store.reconcile();
      if (isMade) return uris;
    }
    throw new UserFacingError(`${names} could not be written. Is the folder read-only, or the disk full?`);
  }

  async #pick(plannings: readonly Planning[]): Promise<NewFile[]> {
    const files: NewFile[] = [];
    for (const planning of plannings) {
      const before = files.map(({ uri }) => uri);
      const { plan, folder } = await planning(before);
      const uri = await freeUri(plan, folder, before);
      if (await this.#store.leadsOut(uri, true)) {
        throw new UserFacingError(
          `${nameOf(uri)} would be written outside of your notes folder: one of its folders is a link that leads out. Nothing was made. Put a folder in the place of the link.`,
        );
      }
      files.push({ uri, text: plan.text });
    }
    return files;
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
      throw new UserFacingError(`${nameOf(uri)}: ${plan.refused}`);
    });
  }

  /**
   * Changes the text of a note; what is to change is asked of the text as it stands now. Saves as `change` does.
   *
   * @throws {UserFacingError} when the file cannot be changed; then nothing is.
   */
  edit(uri: vscode.Uri, editsOf: (text: string) => readonly TextEdit[]): Promise<void> {
    return this.#inTurn(() => this.#editNow(uri, editsOf));
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#work.then(work);
    this.#work = result.catch(() => {});
    return result;
  }

  async #editNow(uri: vscode.Uri, editsOf: (text: string) => readonly TextEdit[]): Promise<void> {
    if (await this.#store.leadsOut(uri, false)) {
      throw new UserFacingError(
        `${nameOf(uri)} lies outside of this folder: a link leads there. Nothing was changed. Open the folder in which it lies, and change it there.`,
      );
    }
    const document = await openDocument(uri);
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      await assertSavesAsIs(document);
      const { isDirty: wasDirty, version } = document;
      const text = document.getText();
      const edits = editsOf(text);
      if (edits.every(({ start, end, text: by }) => text.slice(start, end) === by)) return;
      // The editor refuses an edit of a version that is past: somebody typed, or another extension was faster.
      if (await applied(workspaceEdit(document, edits))) return wasDirty ? undefined : save(document);
      if (document.version === version) break;
    }
    throw new UserFacingError(`${nameOf(uri)} could not be changed. Is it read-only?`);
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

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}

/** Saves; the editor may have done so by itself in the meantime, and may need a second try. */
async function save(document: vscode.TextDocument): Promise<void> {
  for (let attempt = 1; document.isDirty && attempt <= 3; attempt += 1) {
    if (await document.save()) break;
  }
  if (!document.isDirty) return assertIsWhole(document);
  throw new UserFacingError(
    `${nameOf(document.uri)} was changed in the editor, but could not be saved. Is it read-only, or the disk full? Save it again once it can be, or undo the change.`,
  );
}

/** What was saved in part is shown: the whole of it is in the editor alone. */
async function assertIsWhole(document: vscode.TextDocument): Promise<void> {
  if (!(await isCutOff(document.uri, document.getText()))) return;
  await vscode.window.showTextDocument(document, { preview: false });
  throw new UserFacingError(
    `${nameOf(document.uri)} was saved only in part: the disk is full. All of it is still in the editor. Make room, and save it there again before you close it.`,
  );
}

async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    await vscode.workspace.fs.stat(uri);
    return await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    throw new UserFacingError(whyNot(error, nameOf(uri)));
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
