// A temporary folder with the demo job search.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './cache.mjs';

/**
 * @param {string} [at] A moment of the story, told as it was; without one it is told as if it were today.
 * @returns {Promise<{ folder: string, remove(): Promise<void> }>}
 */
export async function makeDemo(at) {
  const parent = await mkdtemp(join(tmpdir(), 'after-interview-demo-'));
  const folder = join(parent, 'job-search');
  const script = join(root, 'scripts/demo.ts');
  if (existsSync(script))
    await run(
      { command: process.execPath, args: ['--import', 'tsx', script, folder, ...(at ? ['--at', at] : [])] },
      { cwd: root },
    );
  else await mkdir(folder);
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}
