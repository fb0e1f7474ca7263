import assert from 'node:assert/strict';
import type { Action, ActionKind } from '../../src/core/actions/action.js';
import { ActionBoard } from '../../src/core/actions/actionBoard.js';
import type { HolidayCalendar } from '../../src/core/actions/setting.js';
import { defaultTiming } from '../../src/core/actions/timing.js';
import { NoteIndex } from '../../src/core/index/noteIndex.js';
import { parseNote } from '../../src/core/notes/parseNote.js';
import { type Debriefed, debriefIn } from '../../src/core/questions/index.js';
import { createPublicHolidays } from '../../src/libraries/holidays.js';
import { sampleNotes } from '../../src/sample/index.js';

const holidays = createPublicHolidays() as HolidayCalendar;

/** The worked job search as it was at a moment. */
export function searchAt(moment: string): { index: NoteIndex; actions: readonly Action[] } {
  const index = new NoteIndex();
  const files = sampleNotes(new Date(moment));
  index.apply(files.map((file) => ({ uri: file.path, note: parseNote({ uri: file.path, ...file }) })));
  const settings = { userZone: 'Europe/Berlin', timing: defaultTiming, regionalProfiles: false, holidays };
  return { index, actions: new ActionBoard(index, settings).at(Date.parse(moment)) };
}

/** Its interviews with their bodies, as they were at a moment. */
export function debriefsAt(moment: string): { index: NoteIndex; debriefs: Debriefed[] } {
  const texts = new Map(sampleNotes(new Date(moment)).map(({ path, text }) => [path, text]));
  const { index } = searchAt(moment);
  const debriefs = index
    .ofType('interview')
    .map((interview) => ({ interview, debrief: debriefIn(texts.get(interview.path) ?? '') }));
  return { index, debriefs };
}

export interface Expected {
  readonly at: string;
  readonly kind: ActionKind;
  readonly about?: string;
  readonly state: Action['state'] | 'none';
  readonly due?: string;
  readonly late?: string;
}

/** Checks one action at one moment; `about` is the person or the application. */
export function check({ at, kind, about, state, due, late }: Expected): void {
  const { actions } = searchAt(at);
  const found = actions.filter(
    (each) =>
      each.kind === kind && (about === undefined || each.person === about || each.application === about),
  );
  if (state === 'none') {
    assert.deepEqual(
      found.map(({ title }) => title),
      [],
    );
    return;
  }
  assert.equal(found.length, 1, `${kind} ${about ?? ''}: ${found.length} found at ${at}`);
  assert.equal(found[0]?.state, state);
  if (due) assert.equal(new Date(found[0]?.due ?? NaN).toISOString(), new Date(due).toISOString());
  if (late) assert.equal(new Date(found[0]?.late ?? NaN).toISOString(), new Date(late).toISOString());
}
