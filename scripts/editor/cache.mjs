// What is too large to be a dependency (an editor, a browser) is installed at first use, into the folder that
// @vscode/test-electron uses for its own downloads.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The folder for what is installed at first use; not under version control. */
export const cacheFolder = join(root, '.vscode-test');

const sleepMs = 500;
const staleMs = 15 * 60_000;

/**
 * The folder `name` of the cache, made by `install(folder)` when it is not there yet. It is filled under another
 * name and renamed when complete, so that an interrupted install is never taken for a good one; a lock keeps two
 * runs from installing the same thing.
 */
export async function installOnce(name, install) {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const unlock = await lock(`${folder}.lock`);
  try {
    if (existsSync(folder)) return folder;
    const partial = `${folder}.partial`;
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial);
    console.log(`Installing ${name} into .vscode-test (once) …`);
    await install(partial);
    await rename(partial, folder);
    return folder;
  } finally {
    await unlock();
  }
}

/** Installs packages into a folder that is no part of the project, without running their scripts. */
export async function npmInstall(folder, ...args) {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) await writeFile(manifest, '{ "private": true }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run(npm(['install', '--prefix', folder, ...quiet, ...args]), { cwd: folder });
}

/** Runs a program to its end. Its output is kept back, and shown only when it fails. */
export function run({ command, args, shell = false }, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { ...options, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done(output);
      else fail(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}

/** npm as a program to run: the one that runs this script, else the one on the path. */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return { command: process.execPath, args: [script, ...args] };
  return { command: 'npm', args, shell: process.platform === 'win32' };
}

async function lock(file) {
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (await isStale(file)) await rm(file, { force: true });
    else await sleep(sleepMs);
  }
}

/** Whether the run that took the lock is gone: its process has ended, or the lock is older than any install. */
async function isStale(file) {
  try {
    if (Date.now() - (await stat(file)).mtimeMs > staleMs) return true;
    const owner = Number(await readFile(file, 'utf8'));
    if (!owner) return false;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
