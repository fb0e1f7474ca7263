// Runs the unit tests once in each of several time zones, as no test may depend on the machine's own.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../editor/cache.mjs';

const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo'];
const atOnce = 2;

/**
 * Prints all titles for the first zone; for the others only when one failed.
 * @param {{ grep?: string }} options
 */
export async function runUnitTests({ grep }) {
  const folder = await mkdtemp(join(tmpdir(), 'after-interview-unit-'));
  const waiting = [...zones];
  const results = [];
  const work = async () => {
    for (let zone = waiting.shift(); zone; zone = waiting.shift()) {
      const { output, ...result } = await runIn(zone, join(folder, `${zones.indexOf(zone)}.json`), grep);
      const all = zone === zones[0] || result.failed > 0;
      console.log(`\nUnit tests in ${zone}: ${result.passed} passed, ${result.failed} failed`);
      if (all) console.log(output);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await rm(folder, { recursive: true });
  return results;
}

async function runIn(zone, resultFile, grep) {
  const args = ['--import', 'tsx', join(root, 'node_modules/mocha/bin/mocha.js'), '--ui', 'tdd'];
  args.push('--reporter', join(root, 'scripts/testing/countingReporter.cjs'), '--forbid-only');
  if (process.stdout.isTTY) args.push('--color');
  if (grep) args.push('--fgrep', grep);
  args.push('test/unit/**/*.test.ts');
  const env = { ...process.env, TZ: zone, AFTER_INTERVIEW_RESULT: resultFile };
  const output = await outputOf(spawn(process.execPath, args, { cwd: root, env }));
  try {
    return { ...JSON.parse(await readFile(resultFile, 'utf8')), output };
  } catch {
    return { passed: 0, failed: 1, failures: [`The unit tests in ${zone} gave no result`], output };
  }
}

function outputOf(child) {
  return new Promise((done) => {
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => done(String(error)));
    child.on('close', () => done(output));
  });
}
