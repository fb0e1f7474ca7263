// The extension as it is shipped, built apart from the working copy: a build that others are using stays as it is.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../editor/cache.mjs';

const mainLimit = 300_000;

/** Builds with `--production` into a folder that can be loaded as an extension. */
export async function buildExtension(folder) {
  const extension = join(folder, 'extension');
  await mkdir(extension);
  for (const name of ['package.json', 'media', 'templates'])
    await cp(join(root, name), join(extension, name), { recursive: true });
  await symlink(join(root, 'src'), join(extension, 'src'), 'junction');
  const args = [join(root, 'scripts/build.mjs'), '--production'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: extension, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  return extension;
}

/** Goal 8: the bundles that every start loads have a limit; libraries load when they are first needed. */
export async function sizeRows(extension) {
  const sizeOf = async (...path) => (await stat(join(extension, 'dist', ...path))).size;
  const bundles = [
    ['Bundles for the Node host', (await sizeOf('extension.js')) + (await sizeOf('whenAsked.js'))],
    ['Bundle for the web host', await sizeOf('web', 'extension.js')],
  ];
  const libraries = (await readdir(join(extension, 'dist/libraries'))).filter((name) => /\.m?js$/.test(name));
  const sizes = await Promise.all(libraries.map((name) => sizeOf('libraries', name)));
  const list = libraries.map((name, at) => `${name.replace(/\.m?js$/, '')} ${kilobytes(sizes[at])}`);
  return [
    ...bundles.map(([what, size]) => ({
      goal: '8',
      what: `${what}, minified`,
      limit: `≤ ${kilobytes(mainLimit)}`,
      measured: kilobytes(size),
      verdict: size <= mainLimit ? 'met' : 'missed',
    })),
    { goal: '8', what: 'Libraries that load when first used', measured: list.join(', ') },
  ];
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
