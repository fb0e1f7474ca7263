// Runs the tests of folders in this process, which tsx has taught TypeScript, and prints the result as the tests in an
// editor do: node --import tsx scripts/testing/runMocha.mjs folder,folder milliseconds [text that titles must hold]
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Mocha from 'mocha';
import { root } from '../editor/cache.mjs';
import { resultMark } from '../editor/testOutput.mjs';

const [below = 'test/unit', timeout = '10000', grep] = process.argv.slice(2);

async function testFiles(folder) {
  const names = await readdir(join(root, folder), { recursive: true });
  return names
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(root, folder, name));
}

const mocha = new Mocha({
  ui: 'tdd',
  reporter: 'spec',
  timeout: Number(timeout),
  forbidOnly: Boolean(process.env.CI),
});
if (grep) mocha.fgrep(grep);
for (const folder of below.split(',')) (await testFiles(folder)).forEach((file) => mocha.addFile(file));
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
