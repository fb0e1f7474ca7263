import * as vscode from 'vscode';
import { isNoteOf, type Note } from '../../core/notes/note.js';
import { daysOfWeek } from '../../core/time/week.js';
import { UserFacingError } from '../messages.js';
import type { Services } from '../services.js';
import { pickNote } from './changeNote.js';
import { noteFor, targetOf } from './targets.js';
import { weekSources } from './weekSources.js';

const SHOWN_MS = 5000;

/** Adds to a week note what has moved since it was made; asks for the note where it is not clear. */
export async function fillWeek(services: Services, argument?: unknown): Promise<void> {
  const note = await weekFor(argument, services);
  if (!note) return;
  const { week } = note.values as { week?: string };
  if (week === undefined || !daysOfWeek(week))
    throw new UserFacingError(`“${note.title}” names no week. Write it like 2026-W13.`);
  const { NoteDocument, weeks } = await services.libraries.language();
  const lines = weeks.weekLines(week, await weekSources(services));
  let count = 0;
  await services.writer.edit(vscode.Uri.parse(note.uri, true), (text) => {
    const edits = weeks.weekEdits(new NoteDocument({ uri: note.uri, path: note.path, text }), lines);
    count = edits.length;
    return edits;
  });
  await services.search.store.settled();
  if (count === 0) vscode.window.setStatusBarMessage('Nothing has moved since.', SHOWN_MS);
}

async function weekFor(argument: unknown, services: Services): Promise<Note | undefined> {
  const note = await noteFor(argument, services);
  if (isNoteOf('week', note)) return note;
  if (targetOf(argument).kind === 'none') return pickNote(services, (each) => isNoteOf('week', each));
  throw new UserFacingError(note ? `“${note.title}” is not a week.` : 'There is no week note here.');
}
