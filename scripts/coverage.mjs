// npm run coverage
//
// Runs the unit tests once and counts what they reach of the core: lines and branches of every file, and the sums. Tests
// that try random input take part too. What is below the limits fails.
import { spawnSync } from 'node:child_process';
import { root } from './editor/cache.mjs';

const limits = { lines: 99, branches: 95 };
const { status } = spawnSync(
  'c8',
  [
    ...['--all', '--src', 'src/core', '--include', 'src/core/**', '--temp-directory', 'out/coverage'],
    ...['--reporter', 'text', '--check-coverage', '--lines', limits.lines, '--branches', limits.branches],
    ...[process.execPath, '--import', 'tsx', 'scripts/testing/runMocha.mjs', 'test/unit', '60000'],
  ].map(String),
  { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: 'Europe/Berlin' } },
);
process.exitCode = status ?? 1;
