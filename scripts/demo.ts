// Writes the worked job search into a folder, to be opened in an editor:
//   node --import tsx scripts/demo.ts <folder>                              the story moved so that its "today" is today
//   node --import tsx scripts/demo.ts <folder> --at 2026-03-27T12:00+01:00  the story as it stood at that moment
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleMoment, sampleNotes } from '../src/sample/index.js';

const SETTINGS = {
  'afterInterview.me.name': 'Ines Okafor',
  'afterInterview.me.email': 'ines.okafor@example.com',
  'afterInterview.me.timeZone': 'Europe/Berlin',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.lineNumbers': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const USAGE = 'usage: node --import tsx scripts/demo.ts <folder> [--at 2026-03-27T12:00+01:00]';

function main(args: readonly string[]): void {
  const [folder, flag, text] = args;
  if (!folder || folder.startsWith('--') || (flag !== undefined && (flag !== '--at' || !text))) {
    throw new Error(USAGE);
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty`);
  const { at, weeks } = text ? { at: new Date(text), weeks: 0 } : sampleMoment(new Date());
  if (Number.isNaN(at.getTime())) throw new Error(`not a moment: ${text}\n${USAGE}`);
  const files = sampleNotes(at, { weeks });
  for (const file of files) write(join(folder, file.path), file.text);
  write(join(folder, '.vscode', 'settings.json'), `${JSON.stringify(SETTINGS, null, 2)}\n`);
  console.log(
    `${files.length} notes in ${folder}: the story at ${at.toISOString()}, told ${weeks} weeks later`,
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
