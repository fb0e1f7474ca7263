import * as vscode from 'vscode';
import { parseDay } from '../../core/time/day.js';
import { instantOf, parseMoment } from '../../core/time/moment.js';
import { instantOfDay, isoAt } from '../../core/time/zone.js';
import { withoutIcons } from '../../core/text/plain.js';
import { pauseSentence } from '../../core/views/statusView.js';
import { UserFacingError } from '../messages.js';
import type { Services } from '../services.js';

const SHOWN_MS = 5000;
const UNTIL_A_DAY = 'Until a day…';
const NO_MORE = 'Remind me again';

/** Pauses all reminders until a moment or a day; asks when it was not told. Gives the moment, or nothing where there is no pause. */
export async function pauseReminders(services: Services, until?: unknown): Promise<string | undefined> {
  const { reminders, search } = services;
  const chosen = until === undefined ? await ask(services) : await momentFrom(String(until), services);
  if (chosen === undefined) return undefined;
  await reminders.pause(chosen === NO_MORE ? undefined : chosen);
  const { pausedUntil } = reminders;
  const said = pausedUntil === undefined ? 'Reminders are on.' : pauseSentence(pausedUntil, search.viewInput);
  vscode.window.setStatusBarMessage(withoutIcons(said), SHOWN_MS);
  return pausedUntil === undefined ? undefined : isoAt(pausedUntil, search.settings.userZone);
}

async function ask(services: Services): Promise<number | typeof NO_MORE | undefined> {
  const { pauseChoices } = await services.libraries.reminders();
  const choices = pauseChoices(services.search.viewInput);
  const { pausedUntil } = services.reminders;
  const labels = [
    ...choices.map(({ label }) => label),
    UNTIL_A_DAY,
    ...(pausedUntil === undefined ? [] : [NO_MORE]),
  ];
  const placeHolder =
    pausedUntil === undefined
      ? 'How long do you want no reminders?'
      : pauseSentence(pausedUntil, services.search.viewInput);
  const chosen = await vscode.window.showQuickPick(labels, { placeHolder });
  if (chosen === NO_MORE) return NO_MORE;
  if (chosen !== UNTIL_A_DAY) return choices.find(({ label }) => label === chosen)?.until;
  const text = await vscode.window.showInputBox({
    prompt: 'The day on which reminders begin again, such as 2026-03-24 or “next Monday”',
  });
  return text === undefined ? undefined : momentFrom(text, services);
}

/** A moment as it is written, or the beginning of a day; words are understood. */
async function momentFrom(text: string, { dates, search }: Services): Promise<number> {
  const { userZone } = search.settings;
  const moment = parseMoment(text.trim());
  if (moment && !moment.dayOnly) return instantOf(moment, userZone);
  const day = parseDay((await dates.day(text)) ?? '');
  if (!day) throw new UserFacingError(`“${text}” is not a day. Write it like 2026-03-24.`);
  return instantOfDay(day, 0, userZone);
}
