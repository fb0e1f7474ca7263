import * as vscode from 'vscode';
import { byEmployer, earlierAt, type Earlier, endedHard } from '../../core/applications/before.js';
import { isNoteOf } from '../../core/notes/note.js';
import { beforeWords } from '../../core/views/beforeWords.js';
import { open } from '../goTo.js';
import { plainMessage, showFailure } from '../messages.js';
import type { Services } from '../services.js';

const OPEN = 'Open It';

/**
 * Mentions, once an application is made or sent, that there was one at the same employer that ended in a way worth a
 * second thought, or left red flags. Never holds anything up.
 */
export async function mentionBefore(uri: string, services: Services): Promise<void> {
  try {
    const said = await whatWasBefore(uri, services);
    if (!said) return;
    const show = said.isHard ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
    const answer = await show(plainMessage(said.message), OPEN);
    if (answer === OPEN) await open(vscode.Uri.parse(said.earlier.note.uri, true));
  } catch (error) {
    showFailure(error, services.log);
  }
}

/** What is said, about which application, and whether it is worth a second thought. */
export interface Said {
  readonly earlier: Earlier;
  readonly isHard: boolean;
  readonly message: string;
}

/** What there was at the employer of an application before; undefined where there is nothing to say. */
export async function whatWasBefore(
  uri: string,
  services: Pick<Services, 'search' | 'debriefs'>,
): Promise<Said | undefined> {
  const { search } = services;
  const note = search.index.notes.get(uri);
  if (!isNoteOf('application', note)) return undefined;
  const all = earlierAt(note, byEmployer(search.index));
  const flags = await Promise.all(all.map((each) => redFlags(each, services)));
  const hard = all.findIndex((each, at) => endedHard(each) || (flags[at] as number) > 0);
  const at = hard === -1 ? all.findIndex(({ status }) => status === 'offer-declined') : hard;
  const earlier = all[at];
  if (!earlier) return undefined;
  const count = flags[at] as number;
  const flagged = count === 0 ? '' : ` You noted ${count === 1 ? 'a red flag' : `${count} red flags`} there.`;
  return {
    earlier,
    isHard: hard !== -1,
    message: `You applied at ${note.values.company} before: ${beforeWords(earlier, search.viewInput)}.${flagged}`,
  };
}

/** How many red flags the debriefs of an application hold. */
async function redFlags({ note }: Earlier, { debriefs }: Pick<Services, 'debriefs'>): Promise<number> {
  const theirs = (await debriefs.all()).filter(({ interview }) => interview.values.application === note.id);
  return theirs.flatMap(({ debrief }) => debrief.flags).filter(({ colour }) => colour === 'red').length;
}
