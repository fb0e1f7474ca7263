import { ActionBoard } from '../../../../src/core/actions/actionBoard.js';
import { defaultTiming } from '../../../../src/core/actions/timing.js';
import { memoryFrom, sharedFrom } from '../../../../src/core/reminders/memory.js';
import { type Plan, type PlanInput, planReminder } from '../../../../src/core/reminders/planner.js';
import { readQuietHours } from '../../../../src/core/reminders/quietHours.js';
import { type Files, indexOf, settingsWith } from '../../../support/notes.js';
import { note } from '../views/search.js';

/** An interview at Acme in Berlin, Tuesday 17 March 2026, 14:00 to 15:00, with what else stands in its front matter. */
export function interview(...lines: string[]): Files {
  return {
    'applications/acme/application.md': note('type: application', 'company: Acme', 'status: interviewing'),
    'applications/acme/first.md': note(
      ...['type: interview', 'application: acme', 'status: completed'],
      ...['start: 2026-03-17T14:00+01:00', 'end: 2026-03-17T15:00+01:00', ...lines],
    ),
  };
}

/** What the planner gets at a moment of somebody in Berlin whose window has been open for long. */
export function inputAt(moment: string, files: Files, changes: Partial<PlanInput> = {}): PlanInput {
  const index = indexOf(files);
  const now = Date.parse(moment);
  return {
    actions: new ActionBoard(index, settingsWith({ timing: changes.timing ?? defaultTiming })).at(now),
    index,
    reader: { now, userZone: 'Europe/Berlin', locale: 'en-GB' },
    timing: defaultTiming,
    written: new Set(),
    perDay: 3,
    quiet: readQuietHours('21:00-08:00').hours,
    memory: memoryFrom(undefined),
    shared: sharedFrom(undefined),
    awakeSince: Date.parse('2026-03-01T09:00+01:00'),
    ...changes,
  };
}

/** The plan at a moment. */
export function planAt(moment: string, files: Files, changes: Partial<PlanInput> = {}): Plan {
  return planReminder(inputAt(moment, files, changes));
}

/** The sentence that is shown at a moment; undefined for none. */
export function saidAt(moment: string, files: Files, changes: Partial<PlanInput> = {}): string | undefined {
  return planAt(moment, files, changes).show?.text;
}
