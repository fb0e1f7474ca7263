import type { Action } from '../actions/action.js';
import { brief, plain, plainLines, withoutIcons } from '../text/plain.js';
import { actionIcons } from './actionNode.js';
import { momentWords, type Reader } from './calendarWords.js';
import type { ViewInput } from './treeNode.js';
import { decidesToday, nightWords } from './thanksWords.js';
import { dueSentence, dueWords, leftWords } from './wording.js';

/** What the status bar shows: the most urgent action. */
export interface StatusView {
  /** Id of a codicon, to be put before the text. */
  readonly icon: string;
  readonly text: string;
  /** Plain text: the first five, one a line; and until when reminders pause. */
  readonly tooltip: string;
  readonly accessibleLabel: string;
  /** How many actions are due or late. */
  readonly pressing: number;
  /** The action shown is late. */
  readonly late: boolean;
}

const longest = 40;
const listed = 5;

/** The most urgent action; undefined when none is due or late. */
export function statusView(
  actions: readonly Action[],
  input: ViewInput,
  remindersPausedUntil?: number,
): StatusView | undefined {
  const pressing = mostUrgent(actions, input.now);
  const first = pressing[0];
  if (!first) return undefined;
  const title = plain(first.title);
  const more = pressing.length - listed;
  return {
    icon: actionIcons[first.kind],
    text: `${withoutIcons(brief(first.title, longest))} · ${leftWords(first, input)}`,
    tooltip: plainLines([
      ...pressing
        .slice(0, listed)
        .map((action) =>
          [plain(action.title), dueWords(action, input), nightWords(action, input)]
            .filter(Boolean)
            .join(' · '),
        ),
      more > 0 ? `and ${more} more` : undefined,
      remindersPausedUntil === undefined ? undefined : pauseSentence(remindersPausedUntil, input),
    ]),
    accessibleLabel: `${title}. ${dueSentence(first, input)}${pressing.length > 1 ? ` ${pressing.length} things to do now.` : ''}`,
    pressing: pressing.length,
    late: first.state === 'late',
  };
}

/** `Reminders pause until Wed 18 Mar, 00:00.` */
export function pauseSentence(until: number, reader: Reader): string {
  return `Reminders pause until ${momentWords(until, reader)}.`;
}

/** What is due or late, the most urgent first. A thank-you to those who decide today is urgent before it is due. */
export function mostUrgent(actions: readonly Action[], now: number): Action[] {
  const isToday = (action: Action): boolean =>
    decidesToday(action, now) && now >= (action.thanks?.notBefore ?? 0);
  const pressing = actions.filter(({ state }) => state === 'late' || state === 'due');
  return [...actions.filter(isToday), ...pressing.filter((each) => !isToday(each)).sort(byUrgency)];
}

/** What is late comes first, then what is late next; the rest stays in its order. */
function byUrgency(a: Action, b: Action): number {
  if (a.state !== b.state) return a.state === 'late' ? -1 : 1;
  return a.state === 'late' || a.late === b.late ? 0 : (a.late ?? Infinity) - (b.late ?? Infinity);
}
