// Runs the unit tests once in each of several time zones, as no test may depend on the machine's own.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../editor/cache.mjs';
import { resultMark, testOutputReader } from '../editor/testOutput.mjs';

const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo'];
const atOnce = 2;

/**
 * Prints all titles for the first zone; for the others only when one failed.
 * @param {{ grep?: string }} options
 */
export async function runUnitTests({ grep }) {
  const waiting = [...zones];
  const results = [];
  const work = async () => {
    for (let zone = waiting.shift(); zone; zone = waiting.shift()) {
      const { output, ...result } = await runMochaIn({ folder: 'test/unit', timeout: 10_000, grep, zone });
      if (zone === zones[0] || result.failed > 0) console.log(output);
      console.log(`Unit tests in ${zone}: ${result.passed} passed, ${result.failed} failed`);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

/**
 * Runs the tests of a folder with mocha in a process of its own.
 * @param {{ folder: string, timeout: number, grep?: string, zone?: string }} options
 */
export async function runMochaIn({ folder, timeout, grep, zone }) {
  const script = join(root, 'scripts/testing/runMocha.mjs');
  const args = ['--import', 'tsx', script, folder, String(timeout)];
  if (grep) args.push(grep);
  const env = { ...process.env, ...(zone && { TZ: zone }) };
  const child = spawn(process.execPath, args, { cwd: root, env });
  const { code, output } = await new Promise((done) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => (output += text));
    }
    child.on('error', (error) => done({ code: error.message, output }));
    child.on('close', (code, signal) => done({ code: code ?? signal, output }));
  });
  const reader = testOutputReader();
  reader.piece(`${output}\n`);
  const shown = output.split('\n').filter((line) => !line.startsWith(resultMark));
  const failed = {
    passed: 0,
    failed: 1,
    failures: [`The tests in ${[folder, zone].filter(Boolean).join(', ')} ended with ${code}`],
  };
  const result = reader.result ?? failed;
  if (code !== 0 && result.failed === 0) return { ...failed, passed: result.passed, output };
  return { ...result, output: shown.join('\n') };
}
