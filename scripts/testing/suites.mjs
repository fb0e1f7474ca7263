// The suites that run in an editor: what they hold and what they open.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../editor/cache.mjs';

const fixtures = join(root, 'test/fixtures');

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string[]} folders Those below test/integration whose `*.test.ts` it runs.
 * @property {(folder: string) => Promise<string>} workspace Makes what the window opens, in a temporary folder.
 * @property {boolean} [web] In the web worker host.
 * @property {boolean} [restricted] In a workspace that is not trusted.
 */

/** @type {Suite[]} */
export const suites = [
  { name: 'node', folders: ['common', 'node'], workspace: oneFolder },
  { name: 'web', folders: ['common', 'web'], workspace: oneFolder, web: true },
  { name: 'multi-root', folders: ['multiRoot'], workspace: twoFolders },
  { name: 'restricted', folders: ['restricted'], workspace: oneFolder, restricted: true },
];

/** A copy of test/fixtures/workspace; an empty folder when there is none. */
async function oneFolder(folder) {
  return copyOf('workspace', join(folder, 'workspace'));
}

/** A `.code-workspace` with copies of test/fixtures/workspace and test/fixtures/second-workspace. */
async function twoFolders(folder) {
  await copyOf('workspace', join(folder, 'first'));
  await copyOf('second-workspace', join(folder, 'second'));
  const file = join(folder, 'two.code-workspace');
  await writeFile(file, JSON.stringify({ folders: [{ path: 'first' }, { path: 'second' }] }));
  return file;
}

async function copyOf(fixture, folder) {
  await mkdir(folder, { recursive: true });
  const source = join(fixtures, fixture);
  if (existsSync(source)) await cp(source, folder, { recursive: true });
  return folder;
}
