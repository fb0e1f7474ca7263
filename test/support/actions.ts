import assert from 'node:assert/strict';
import { type Action, type ActionKind, dueAt } from '../../src/core/actions/action.js';
import { ActionBoard } from '../../src/core/actions/actionBoard.js';
import type { ActionSettings } from '../../src/core/actions/setting.js';
import { momentText } from '../../src/core/actions/situation.js';
import { defaultTiming } from '../../src/core/actions/timing.js';
import { NoteIndex } from '../../src/core/index/noteIndex.js';
import type { Note } from '../../src/core/notes/note.js';
import { parseNote } from '../../src/core/notes/parseNote.js';

/** Front matter as data: written as JSON, which is YAML too. */
export type Facts = Readonly<Record<string, unknown>>;

/** The employer of the builders is in New York, the user in Berlin: a zone that is mixed up shows. */
export const employerZone = 'America/New_York';
export const userZone = 'Europe/Berlin';

const easter = ['2026-04-03', '2026-04-06'];
const publicHolidays: Readonly<Record<string, readonly string[]>> = {
  'GB-ENG': easter,
  DE: easter,
  'DE-BY': [...easter, '2026-06-04'],
  US: ['2026-05-25'],
  JP: ['2026-04-29'],
};

export const settings: ActionSettings = {
  userZone,
  timing: defaultTiming,
  regionalProfiles: false,
  holidays: { isHoliday: (code, day) => publicHolidays[code]?.includes(day) ?? false },
};

/** A note from its path and its front matter; a key that is undefined is not written. */
export function note(path: string, facts: Facts, body = ''): Note {
  const written = Object.entries(facts).filter(([, value]) => value !== undefined);
  const lines = written.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const read = parseNote({ uri: `file:///${path}`, path, text: `---\n${lines.join('\n')}\n---\n${body}` });
  assert.ok(read, `${path} is not a note`);
  return read;
}

/** The application `acme`, or another one by its id. */
export function application(facts: Facts = {}, id = 'acme'): Note {
  const usual = { type: 'application', company: 'Acme', 'time-zone': employerZone, status: 'interviewing' };
  return note(`applications/${id}/application.md`, { ...usual, ...facts });
}

/** A note of `acme` in its folder. */
export function ofAcme(type: string, facts: Facts = {}, name = type, body = ''): Note {
  return note(`applications/acme/${name}.md`, { type, application: 'acme', ...facts }, body);
}

/** An interview of `acme` on Tuesday 17 March 2026, 11:00 to 11:45 in New York, whose debrief is done. */
export function interview(facts: Facts = {}, name = 'first', body = ''): Note {
  const usual = {
    start: '2026-03-17T11:00-04:00',
    end: '2026-03-17T11:45-04:00',
    status: 'completed',
    debrief: 'completed',
  };
  return ofAcme('interview', { ...usual, ...facts }, name, body);
}

/** A reference from its name. */
export function reference(facts: Facts = {}, id = 'helena'): Note {
  return note(`references/${id}.md`, { type: 'reference', name: 'Helena Marsh', ...facts });
}

/** The whole list at a moment (ISO 8601 with offset). */
export function actionsAt(
  now: string,
  notes: readonly Note[],
  more: Partial<ActionSettings> = {},
): readonly Action[] {
  const index = new NoteIndex();
  index.apply(notes.map((each) => ({ uri: each.uri, note: each })));
  return new ActionBoard(index, { ...settings, ...more }).at(Date.parse(now));
}

/** The actions of one kind at a moment. */
export function ofKind(
  kind: ActionKind,
  now: string,
  notes: readonly Note[],
  more: Partial<ActionSettings> = {},
): readonly Action[] {
  return actionsAt(now, notes, more).filter((action) => action.kind === kind);
}

/** The kinds at a moment, each once, in the order of the list. */
export function kindsAt(
  now: string,
  notes: readonly Note[],
  more: Partial<ActionSettings> = {},
): readonly ActionKind[] {
  return [...new Set(actionsAt(now, notes, more).map(({ kind }) => kind))];
}

/** An action in a line: its state, its due, and when it is late. */
export function told(action: Action, now: string): string {
  const due = dueAt(action, Date.parse(now));
  const parts = [action.state as string];
  if (due !== undefined) parts.push(`from ${momentText(due, action.zone)}`);
  if (action.late !== undefined) parts.push(`late ${momentText(action.late, action.zone)}`);
  return parts.join(' ');
}

/** The actions of a kind at a moment, each in a line. */
export function toldAt(
  kind: ActionKind,
  now: string,
  notes: readonly Note[],
  more: Partial<ActionSettings> = {},
): readonly string[] {
  return ofKind(kind, now, notes, more).map((action) => told(action, now));
}
