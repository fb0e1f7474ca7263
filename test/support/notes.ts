import { type Action } from '../../src/core/actions/action.js';
import { ActionBoard } from '../../src/core/actions/actionBoard.js';
import type { ActionSettings } from '../../src/core/actions/setting.js';
import { defaultTiming } from '../../src/core/actions/timing.js';
import { NoteIndex } from '../../src/core/index/noteIndex.js';
import type { Note } from '../../src/core/notes/note.js';
import { parseNote } from '../../src/core/notes/parseNote.js';
import type { TreeNode, ViewInput } from '../../src/core/views/treeNode.js';

/** Texts of files by their path below the notes folder. */
export type Files = Readonly<Record<string, string>>;

/** The address that `indexOf` gives to a path. */
export function uriOf(path: string): string {
  return `file:///notes/${path}`;
}

/** Reads one note from its text; throws where the text is no note. */
export function noteAt(path: string, text: string): Note {
  const note = parseNote({ uri: uriOf(path), path, text });
  if (!note) throw new Error(`${path} is not a note`);
  return note;
}

/** An index of notes, read from their texts. */
export function indexOf(files: Files): NoteIndex {
  const index = new NoteIndex();
  index.apply(Object.entries(files).map(([path, text]) => ({ uri: uriOf(path), note: noteAt(path, text) })));
  return index;
}

/** The settings of somebody in Berlin without public holidays, changed where a test says so. */
export function settingsWith(changes: Partial<ActionSettings> = {}): ActionSettings {
  return {
    userZone: 'Europe/Berlin',
    timing: defaultTiming,
    regionalProfiles: false,
    holidays: { isHoliday: () => false },
    ...changes,
  };
}

/** The board of an index. */
export function boardAt(index: NoteIndex, changes: Partial<ActionSettings> = {}): ActionBoard {
  return new ActionBoard(index, settingsWith(changes));
}

/** Everything that a view is computed from. */
export interface Scene {
  readonly index: NoteIndex;
  readonly actions: readonly Action[];
  readonly input: ViewInput;
}

/** The notes as a view gets them at a moment, written in ISO 8601. */
export function sceneAt(moment: string, files: Files, changes: Partial<ViewInput> = {}): Scene {
  const input = {
    now: Date.parse(moment),
    userZone: 'Europe/Berlin',
    locale: 'en-GB',
    filter: '',
    ...changes,
  };
  const index = indexOf(files);
  const actions = boardAt(index, { userZone: input.userZone }).at(input.now);
  return { index, actions, input };
}

/** All nodes of a view, each before those below it. */
export function allNodes(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children?.() ?? [])]);
}

/** A view as one reads it: a line per node, `label | description`, two blanks deeper for each level. */
export function outline(nodes: readonly TreeNode[], indent = ''): string[] {
  return nodes.flatMap(({ label, description, children }) => [
    `${indent}${label}${description ? ` | ${description}` : ''}`,
    ...outline(children?.() ?? [], `${indent}  `),
  ]);
}
