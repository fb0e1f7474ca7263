import * as vscode from 'vscode';
import { statusChange, statusesOf } from '../../core/edit/changes.js';
import type { Change } from '../../core/edit/change.js';
import { isEnded } from '../../core/actions/situation.js';
import { capital } from '../../core/notes/identity.js';
import type { Note } from '../../core/notes/note.js';
import type { Day } from '../../core/time/day.js';
import { type Drop, dropMeaning, type Dropping, type DropTarget } from '../../core/views/drop.js';
import type { Services } from '../services.js';
import { makeChange, mentionUnusual, pickStatus } from './changeNote.js';
import { mentionBefore } from './mentionBefore.js';
import { askUntil, puttingAway, takingUp } from './putAway.js';

/**
 * Moves applications that were dropped on an item of the Applications view, as the commands Set Status and Put Away do.
 * Without an item it asks for the status.
 */
export async function moveApplications(services: Services, uris: unknown, target: unknown): Promise<void> {
  const { search } = services;
  await search.ready();
  await search.store.settled();
  const dropped = Array.isArray(uris) ? uris.map(String) : [];
  const dropping = dropMeaning(dropped, target as DropTarget | undefined, search.index, search.viewInput);
  if (!dropping) return;
  if (dropping.drop.to === 'put-away') {
    const until = await askUntil(services);
    if (until === undefined) return;
    for (const note of dropping.moved) await services.writer.change(note, () => puttingAway(until as Day));
    await search.store.settled();
    return;
  }
  const status = await statusFor(dropping);
  if (status !== undefined) await setAll(dropping.moved, status, services);
}

function statusFor({ drop, moved }: Dropping): string | undefined | Promise<string | undefined> {
  if (drop.to === 'status') return drop.status;
  return pickFrom(drop, moved);
}

/** Asks which status is meant, where the place alone does not say it. */
async function pickFrom({ to }: Drop, moved: readonly Note[]): Promise<string | undefined> {
  const statuses = statusesOf('application').filter((status) => to !== 'which-end' || isEnded(status));
  const [first, ...others] = moved as readonly [Note, ...Note[]];
  if (others.length === 0) return pickStatus(first, statuses);
  const items = statuses.map((status) => ({ label: capital(status), status }));
  const title = `${moved.length} applications`;
  return (await vscode.window.showQuickPick(items, { title, placeHolder: 'The new status' }))?.status;
}

/** One after the other. Whoever was put away is taken up again: it was moved out of there. */
async function setAll(notes: readonly Note[], status: string, services: Services): Promise<void> {
  const today = services.dates.today();
  const unusual: string[] = [];
  for (const note of notes) {
    const changeOf = (present: Note) => {
      const { changes, unusual: odd } = statusChange(present, status, today);
      const isSame = present.status === status;
      return { changes: [...(isSame ? [] : changes), ...takenUp(present)], unusual: odd };
    };
    const move = await makeChange(note, changeOf, { services, to: status });
    if (move !== undefined) unusual.push(move);
  }
  mentionUnusual(unusual);
  if (status === 'applied') for (const { uri } of notes) void mentionBefore(uri, services);
}

function takenUp({ values }: Note): readonly Change[] {
  return 'paused-until' in values && values['paused-until'] !== undefined ? takingUp : [];
}
