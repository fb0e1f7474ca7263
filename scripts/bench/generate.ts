import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { note } from '../../src/sample/note.js';
import { applicationNotes, type GeneratedNote, searchNotes } from './notesOfSearch.js';
import { Random } from './random.js';

const seed = 20260324;
const notesPerApplication = 40;

/** All notes of a job search with that many notes, the same in every run. Paths start in the notes folder. */
export function* generateNotes(count: number): Generator<GeneratedNote> {
  const random = new Random(seed);
  const shared = searchNotes(random, Math.min(180, Math.floor(count / 10)));
  yield* shared;
  let left = count - shared.length;
  for (let number = 1; left > 0; number += 1) {
    const notes = applicationNotes(random, number, Math.min(left, notesPerApplication));
    left -= notes.length;
    yield* notes;
  }
}

/** Writes a workspace of notes and gives back the paths of its files. */
export function writeNotes(folder: string, count: number): string[] {
  return [...generateNotes(count)].map((each) => write(folder, each));
}

/** Markdown files that are none of ours: two of three without front matter, the others with that of another tool. */
export function writeUnrelated(folder: string, count: number): void {
  const random = new Random(seed + 1);
  for (let number = 0; number < count; number += 1) {
    const body = random.prose(random.between(900, 2800));
    const fields = { title: random.words(4), tags: [random.word(), random.word()], date: '2025-11-03' };
    const text = number % 3 === 0 ? note(fields, body) : `# ${random.words(3)}\n\n${body}\n`;
    write(folder, { path: `wiki/topic-${number % 250}/page-${number}.md`, text });
  }
}

function write(folder: string, { path, text }: GeneratedNote): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
