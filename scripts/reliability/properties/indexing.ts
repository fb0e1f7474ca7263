import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ActionBoard } from '../../../src/core/actions/actionBoard.js';
import type { ActionSettings } from '../../../src/core/actions/setting.js';
import { defaultTiming } from '../../../src/core/actions/timing.js';
import { NoteIndex, type NoteChange } from '../../../src/core/index/noteIndex.js';
import { problemsOf } from '../../../src/core/index/noteProblems.js';
import { isNoteOf } from '../../../src/core/notes/note.js';
import { parseNote } from '../../../src/core/notes/parseNote.js';
import { noteTypes } from '../../../src/core/noteTypes/index.js';
import { law } from '../property.js';

const pick = fc.constantFrom;
const settings: ActionSettings = {
  userZone: 'America/New_York',
  timing: defaultTiming,
  regionalProfiles: false,
  holidays: { isHoliday: () => false },
};
const now = Date.parse('2026-03-24T12:00Z');

const ids = ['a', 'b', 'one', 'a/one', 'b/two'];
const paths = [
  'a/application.md',
  'b/application.md',
  'one.md',
  'a/one.md',
  'b/one.md',
  'b/two.md',
  'x/y/one.md',
];
const facts = fc.record(
  {
    id: pick(...ids),
    application: pick('a', 'b', ''),
    interview: pick(...ids),
    reference: pick(...ids),
    status: pick('draft', 'sent', 'needed', 'completed', 'interviewing', 'not-selected', 'background-check'),
    start: pick('2026-03-20T10:00Z', 'soon', '2026-03-24T09:00'),
    company: pick('Acme'),
    name: pick('Helena'),
    to: pick('Dana', 'd@x.org'),
    interviewers: pick('Dana, Marcus', 'Dana <d@x.org>'),
    consent: pick('agreed'),
    week: pick('2026-W13'),
    criteria: pick('[]'),
    strength: pick('3', '9'),
  },
  { requiredKeys: [] },
);
const texts = fc.tuple(pick(...noteTypes.map(({ type }) => type), 'recipe'), facts).map(([type, values]) => {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${value}`);
  return `---\ntype: ${type}\n${lines.join('\n')}\n---\n`;
});
const places = fc
  .tuple(pick('file:///first', 'file:///second'), pick(...paths))
  .map(([root, path]) => ({ root, path }));

type Files = Map<string, { readonly root: string; readonly path: string; readonly text: string }>;

type Command =
  | { readonly does: 'write'; readonly place: { root: string; path: string }; readonly text: string }
  | { readonly does: 'remove'; readonly place: { root: string; path: string } }
  | {
      readonly does: 'move';
      readonly place: { root: string; path: string };
      readonly to: { root: string; path: string };
    }
  | {
      readonly does: 'switch';
      readonly files: readonly (readonly [{ root: string; path: string }, string])[];
    };

const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('write' as const), place: places, text: texts }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('remove' as const), place: places }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('move' as const), place: places, to: places }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('switch' as const),
      files: fc.array(fc.tuple(places, texts), { maxLength: 8 }),
    }),
  },
);

/** Carries a command out on the files and tells what changed, as the file system would. */
function carryOut(files: Files, command: Command): string[] {
  const put = ({ root, path }: { root: string; path: string }, text: string | undefined): string => {
    const uri = `${root}/${path}`;
    if (text === undefined) files.delete(uri);
    else files.set(uri, { root, path, text });
    return uri;
  };
  if (command.does === 'write') return [put(command.place, command.text)];
  if (command.does === 'remove') return [put(command.place, undefined)];
  if (command.does === 'move') {
    const text = files.get(`${command.place.root}/${command.place.path}`)?.text;
    return text === undefined ? [] : [put(command.place, undefined), put(command.to, text)];
  }
  const before = [...files.keys()];
  files.clear();
  return [...before, ...command.files.map(([place, text]) => put(place, text))];
}

function changeOf(files: Files, uri: string): NoteChange {
  const file = files.get(uri);
  return { uri, note: file && parseNote({ uri, path: file.path, text: file.text }) };
}

/** Everything that anybody asks an index. */
function answersOf(index: NoteIndex): unknown {
  const uris = (notes: readonly { readonly uri: string }[]): string[] => notes.map(({ uri }) => uri);
  const notes = [...index.notes.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  return {
    notes,
    groups: [...index.groups].map(([id, group]) => [id, [...group.keys()].sort()]).sort(),
    ofType: noteTypes.map(({ type }) => uris(index.ofType(type))),
    withId: noteTypes.map(({ type }) => ids.map((id) => uris(index.allWithId(type, id)))),
    linked: ids.map((id) => ['a', 'b', undefined].map((each) => index.interviewLinked(id, each)?.uri)),
    thankYous: notes.map((note) => (isNoteOf('interview', note) ? uris(index.thankYousOf(note)) : [])),
    problems: notes.map((note) => problemsOf(index, note).map(({ code }) => code)),
  };
}

export const indexing = [
  law(
    'the index and the actions after any changes are those of a fresh start',
    3_000,
    fc.oneof(
      fc.array(commands, { minLength: 1, maxLength: 8 }),
      fc.array(commands, { minLength: 60, maxLength: 60 }),
      fc.array(commands, { minLength: 60, maxLength: 60 }),
    ),
    (list) => {
      const files: Files = new Map();
      const index = new NoteIndex();
      const board = new ActionBoard(index, settings);
      list.forEach((command, at) => {
        const touched = [...new Set(carryOut(files, command))];
        board.touch(index.apply(touched.map((uri) => changeOf(files, uri))));
        if (at % 10 !== 0 && at !== list.length - 1) return;
        const fresh = new NoteIndex();
        fresh.apply([...files.keys()].map((uri) => changeOf(files, uri)));
        assert.deepEqual(answersOf(index), answersOf(fresh));
        assert.deepEqual(board.at(now), new ActionBoard(fresh, settings).at(now));
      });
    },
  ),
];
