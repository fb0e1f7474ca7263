// Runs the tests of a folder in this process, which tsx has taught TypeScript, and prints the result as the tests in an
// editor do: node --import tsx scripts/testing/runMocha.mjs folder milliseconds [text that titles must hold]
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Mocha from 'mocha';
import { root } from '../editor/cache.mjs';
import { resultMark } from '../editor/testOutput.mjs';

const [below = 'test/unit', timeout = '10000', grep] = process.argv.slice(2);
const folder = join(root, below);
const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.test.ts')).sort();

const mocha = new Mocha({
  ui: 'tdd',
  reporter: 'spec',
  timeout: Number(timeout),
  forbidOnly: Boolean(process.env.CI),
});
if (grep) mocha.fgrep(grep);
files.forEach((name) => mocha.addFile(join(folder, name)));
await mocha.loadFilesAsync();

const result = { passed: 0, failed: 0, failures: [] };
const runner = mocha.run(() => {
  console.log(`${resultMark}${JSON.stringify(result)}`);
  process.exitCode = result.failed > 0 ? 1 : 0;
});
runner.on('pass', () => result.passed++);
runner.on('fail', (test) => {
  result.failed++;
  result.failures.push(test.fullTitle());
});
