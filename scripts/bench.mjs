// npm run bench [-- --quick] [-- --no-editor]
//
// Measures what the goals of the house name, each as a ratio within one run: milliseconds mean nothing on another
// machine, ratios do. `--quick` leaves out the 50 000 notes and takes fewer rounds, `--no-editor` what needs a VS Code.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bench/bundle.mjs';
import { editorRows } from './bench/editorRows.mjs';
import { buildExtension, sizeRows } from './bench/extensionBuild.mjs';
import { printTable } from './bench/table.mjs';

const quick = process.argv.includes('--quick');
const folder = await mkdtemp(join(tmpdir(), 'after-interview-bench-'));
try {
  const rows = await coreRows();
  const extension = await buildExtension(folder);
  if (!process.argv.includes('--no-editor')) rows.push(...(await editorRows({ folder, extension, quick })));
  rows.push(...(await sizeRows(extension)));
  rows.push({ goal: '9', what: 'Other extensions on the same files', verdict: 'measured elsewhere' });
  console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}\n`);
  printTable(rows);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** In a process of its own: nothing else is on its heap. */
async function coreRows() {
  const module = await bundle('main.ts', 'main.cjs');
  const result = join(folder, 'rows.json');
  const args = ['--expose-gc', module, folder, result, ...(quick ? ['--quick'] : [])];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The measurements ended with ${status}.`);
  return JSON.parse(await readFile(result, 'utf8'));
}
