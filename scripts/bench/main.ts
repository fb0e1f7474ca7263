import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  benchSettings,
  goalOfOneNote,
  goalOfUnrelated,
  goalsOfGrowth,
  goalsOfManyNotes,
} from './coreGoals.js';
import { writeNotes, writeUnrelated } from './generate.js';
import { goalsOfTyping } from './languageGoals.js';
import type { Row } from './row.js';

// Measures what needs no editor. Arguments: a folder to work in, the file for the rows, and `--quick`.
const [folder = '', result = ''] = process.argv.slice(2);
const quick = process.argv.includes('--quick');

void measure().then((rows) => writeFileSync(result, JSON.stringify(rows)));

async function measure(): Promise<Row[]> {
  const rounds = quick ? 3 : 7;
  const counts = quick ? [1000, 10_000] : [1000, 10_000, 50_000];
  const folders = new Map(counts.map((count) => [count, workspace(`notes-${count}`, count)]));
  const many = folders.get(10_000) ?? '';
  const unrelated = workspace('unrelated', 100);
  writeUnrelated(unrelated, 20_000);
  return [
    ...(await goalsOfManyNotes(many, rounds)),
    await goalOfOneNote(many, rounds),
    ...(await goalsOfTyping(many, benchSettings, rounds)),
    await goalOfUnrelated(unrelated, rounds),
    ...(await goalsOfGrowth(folders, quick ? 2 : 3)),
  ];
}

function workspace(name: string, count: number): string {
  const path = join(folder, name);
  writeNotes(path, count);
  return path;
}
