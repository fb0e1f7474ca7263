import * as vscode from 'vscode';
import { toLocation, toRange } from '../language/convert.js';
import { NoteDocuments } from '../language/noteDocuments.js';
import { UserFacingError } from '../messages.js';
import type { Services } from '../services.js';
import { noteFor } from './targets.js';

/** Opens a note where its id stands, or the word that stands for it, and lists every other place that means it. */
export async function showUses(services: Services, argument?: unknown): Promise<vscode.Location[]> {
  const note = await noteFor(argument, services);
  if (!note) throw new UserFacingError('Open a note first, or choose one in a list.');
  const text = await vscode.workspace.openTextDocument(vscode.Uri.parse(note.uri, true));
  const reading = await new NoteDocuments(() => Promise.resolve(services)).note(text);
  const span = reading?.library.ownSpan(reading.document);
  if (!reading || !span) throw new UserFacingError('No other note links to a note of this type.');
  const { library, document, context } = reading;
  const places = await library.referencesAt(document, span.start, { ...context, includeDeclaration: false });
  const uses = places.map(toLocation);
  if (uses.length === 0) void vscode.window.showInformationMessage('No other note speaks of this one yet.');
  else {
    const { start } = toRange(document.lines.rangeOf(span));
    await vscode.window.showTextDocument(text, {
      selection: new vscode.Range(start, start),
      preview: false,
    });
    await vscode.commands.executeCommand('editor.action.showReferences', text.uri, start, uses);
  }
  return uses;
}
