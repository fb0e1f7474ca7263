import * as vscode from 'vscode';
import { NoteDocuments } from '../language/noteDocuments.js';
import { UserFacingError } from '../messages.js';
import { SECTION } from '../sectionName.js';
import type { Services } from '../services.js';
import { noteFor } from './targets.js';

/**
 * Mends every problem of a note that has one right answer, as one step that can be undone.
 *
 * @returns how many were mended.
 */
export async function fixAll(services: Services, argument?: unknown): Promise<number> {
  const note = await noteFor(argument, services);
  if (!note) throw new UserFacingError('Open a note first, or choose one in a list.');
  const uri = vscode.Uri.parse(note.uri, true);
  const reading = await new NoteDocuments(() => Promise.resolve(services)).note(
    await vscode.workspace.openTextDocument(uri),
  );
  if (!reading) return 0;
  const { library, document, context } = reading;
  let mended = 0;
  await services.writer.edit(uri, (text) => {
    const present = new library.NoteDocument({ uri: document.uri, path: document.path, text });
    const { edits, count } = library.fixAll(present, context);
    mended = count;
    return edits;
  });
  await services.search.store.settled();
  if (mended === 0 && argument === undefined)
    void vscode.window.showInformationMessage('No problem here has one right answer only.');
  return mended;
}

/** Opens a note where a key stands; where it is missing, at the end of the line of the status, below which it would go. */
export async function openKey(services: Services, argument: unknown, key: unknown): Promise<void> {
  const note = await noteFor(argument, services);
  if (!note) return;
  const text = await vscode.workspace.openTextDocument(vscode.Uri.parse(note.uri, true));
  const tree = (await new NoteDocuments(() => Promise.resolve(services)).note(text))?.document.tree;
  const at = tree?.nearestSpan([String(key)]);
  const status = tree?.nearestSpan(['status']) ?? tree?.nearestSpan(['type']);
  const behind = text.lineAt(text.positionAt(status?.end ?? 0)).range.end;
  const selection = at
    ? new vscode.Range(text.positionAt(at.start), text.positionAt(at.end))
    : new vscode.Range(behind, behind);
  await vscode.window.showTextDocument(text, { selection, preview: false });
}

/** Adds a rule to those that are not told in this workspace. */
export async function ignoreProblem(code: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION);
  const { workspaceValue: before = [] } = settings.inspect<string[]>('checks.ignore') ?? {};
  if (typeof code !== 'string' || before.includes(code)) return;
  await settings.update('checks.ignore', [...before, code], vscode.ConfigurationTarget.Workspace);
}
