// npm run coverage
//
// Runs the unit tests once and counts what they reach of the core: lines and branches of every file, and the sums. Files
// that hold types alone are left out: nothing of them runs. What is below the limits fails.
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { root } from './editor/cache.mjs';

// What is reached now; they only ever go up.
const limits = { lines: 99.8, branches: 95 };

/** Files below a folder of which nothing is left without the types. */
async function typesOnly(folder) {
  const names = (await readdir(join(root, folder), { recursive: true })).filter((name) =>
    name.endsWith('.ts'),
  );
  const found = [];
  for (const name of names) {
    const source = await readFile(join(root, folder, name), 'utf8');
    if ((await transform(source, { loader: 'ts' })).code.trim() === '') found.push(`${folder}/${name}`);
  }
  return found;
}

const left = (await typesOnly('src/core')).flatMap((name) => ['--exclude', name]);
const { status } = spawnSync(
  'c8',
  [
    ...[
      '--all',
      '--src',
      'src/core',
      '--include',
      'src/core/**',
      ...left,
      '--temp-directory',
      'out/coverage',
    ],
    ...['--reporter', 'text', '--check-coverage', '--lines', limits.lines, '--branches', limits.branches],
    ...[
      process.execPath,
      '--import',
      './scripts/testing/typesOnly.mjs',
      'scripts/testing/runMocha.mjs',
      'test/unit',
      '60000',
    ],
  ].map(String),
  { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: 'Europe/Berlin' } },
);
process.exitCode = status ?? 1;
