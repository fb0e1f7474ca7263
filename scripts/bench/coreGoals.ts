import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import yaml from 'js-yaml';
import { ActionBoard } from '../../src/core/actions/actionBoard.js';
import type { ActionSettings, HolidayCalendar } from '../../src/core/actions/setting.js';
import { defaultTiming } from '../../src/core/actions/timing.js';
import type { NoteIndex } from '../../src/core/index/noteIndex.js';
import { problemsOf } from '../../src/core/index/noteProblems.js';
import { parseNote } from '../../src/core/notes/parseNote.js';
import { createPublicHolidays } from '../../src/libraries/holidays.js';
import { coldIndex, readHeads, readRaw } from './disk.js';
import { interleaved, median, ratio } from './measure.js';
import { present } from './notesOfSearch.js';
import { type Row, row } from './row.js';
import { drawEverythingOpen, topLevels } from './trees.js';

/** What the actions of the benchmark depend on. */
export const benchSettings: ActionSettings = {
  userZone: 'Europe/Berlin',
  timing: defaultTiming,
  regionalProfiles: false,
  holidays: createPublicHolidays() as HolidayCalendar,
};
const changesPerRound = 200;
const notesPerRound = 5000;

/** Goals 1, 4 and 5, and the tree models, in one run on a folder of many notes. */
export async function goalsOfManyNotes(folder: string, rounds: number): Promise<Row[]> {
  const index = await coldIndex(folder);
  const board = new ActionBoard(index, benchSettings);
  const actions = board.at(present);
  const change = changer(folder, index, board);
  const times = await interleaved(rounds, {
    raw: () => readRaw(folder),
    cold: () => coldIndex(folder),
    actions: () => new ActionBoard(index, benchSettings).at(present),
    change: () => repeat(changesPerRound, change),
    tops: () => topLevels(index, actions, present),
    open: () => drawEverythingOpen(index, actions, present),
  });
  const against = (name: keyof typeof times): number => ratio(times[name], times.cold);
  const count = `${index.notes.size.toLocaleString('en')} notes`;
  const one = median(times.change) / changesPerRound;
  return [
    row('1', `Cold index of ${count} ÷ reading the same files raw`, 3, ratio(times.cold, times.raw)),
    row(
      '4',
      'One changed note: parse, index, badge, actions ÷ cold index',
      0.001,
      against('change') / changesPerRound,
    ),
    row('5', `All actions (${actions.length.toLocaleString('en')}) ÷ cold index`, 0.1, against('actions')),
    row('–', 'Top level of all four views ÷ cold index', undefined, against('tops')),
    row('–', 'Everything that is open in the four views ÷ cold index', undefined, against('open')),
    row(
      '–',
      'In milliseconds: raw read · cold index · one change',
      undefined,
      [median(times.raw).toFixed(0), median(times.cold).toFixed(0), one.toFixed(2)].join(' · '),
    ),
  ];
}

/** Goal 5: the problems of one note against a bare parse of its front matter. */
export async function goalOfOneNote(folder: string, rounds: number): Promise<Row> {
  const index = await coldIndex(folder);
  const files = [...index.notes.values()].slice(0, notesPerRound);
  const notes = files.map(({ uri, path }) => ({ uri, path, text: readFileSync(join(folder, path), 'utf8') }));
  const options = { engines: { yaml: { parse: (text: string) => yaml.safeLoad(text) as object } } };
  const times = await interleaved(rounds, {
    bare: () => notes.map(({ text }) => matter(text, options)),
    problems: () => notes.map((file) => problemsOf(index, parseNote(file) as never)),
  });
  return row(
    '5',
    'Problems of one note ÷ bare gray-matter parse of it',
    3,
    ratio(times.problems, times.bare),
  );
}

/** Goal 3: a few notes among many files of others. */
export async function goalOfUnrelated(folder: string, rounds: number): Promise<Row> {
  const times = await interleaved(rounds, {
    heads: () => readHeads(folder),
    cold: () => coldIndex(folder),
  });
  const what = '100 notes beside 20,000 other files ÷ reading the first 4 KB of each';
  return row('3', what, 1.3, ratio(times.cold, times.heads));
}

/** Goal 6: time and memory per note, from the smallest folder to the largest. */
export async function goalsOfGrowth(folders: ReadonlyMap<number, string>, rounds: number): Promise<Row[]> {
  const perNote = new Map<number, number[]>([...folders.keys()].map((count) => [count, []]));
  const smallest = Math.min(...folders.keys());
  for (let round = 0; round <= rounds; round += 1) {
    for (const [count, folder] of folders) {
      const repeats = Math.max(1, Math.floor(10_000 / count));
      const { cold } = await interleaved(1, { cold: () => repeatAsync(repeats, () => coldIndex(folder)) });
      if (round > 0) perNote.get(count)?.push((cold[0] ?? NaN) / repeats / count);
    }
  }
  const base = perNote.get(smallest) ?? [];
  const rows = [...perNote]
    .filter(([count]) => count !== smallest)
    .map(([count, times]) => {
      const words = `Time per note at ${count.toLocaleString('en')} ÷ at ${smallest.toLocaleString('en')}`;
      return row('6', words, 1.15, ratio(times, base));
    });
  const largest = Math.max(...folders.keys());
  const memory = await memoryPerNote(folders.get(largest) ?? '');
  return [...rows, row('6', `Memory per note at ${largest.toLocaleString('en')}, in KB`, 3, memory)];
}

async function memoryPerNote(folder: string): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const index = await coldIndex(folder);
  globalThis.gc?.();
  const used = process.memoryUsage().heapUsed - before;
  return used / index.notes.size / 1000;
}

/** Gives back a function that changes the next note and brings everything that shows it up to date. */
function changer(folder: string, index: NoteIndex, board: ActionBoard): () => unknown {
  const files = [...index.notes.values()].map(({ uri, path }) => ({ uri, path }));
  const texts = new Map<string, string>();
  const stride = Math.floor(files.length / changesPerRound);
  for (let at = 0; at < files.length; at += stride) {
    const path = files[at]?.path ?? '';
    texts.set(path, readFileSync(join(folder, path), 'utf8'));
  }
  let next = 0;
  return () => {
    const file = files[(next++ * stride) % (stride * changesPerRound)] as { uri: string; path: string };
    const note = parseNote({ ...file, text: texts.get(file.path) ?? '' });
    board.touch(index.apply([{ uri: file.uri, note }]));
    return [board.countPressing(present), board.at(present)];
  };
}

function repeat(count: number, work: () => unknown): void {
  for (let done = 0; done < count; done += 1) work();
}

async function repeatAsync(count: number, work: () => Promise<unknown>): Promise<void> {
  for (let done = 0; done < count; done += 1) await work();
}
