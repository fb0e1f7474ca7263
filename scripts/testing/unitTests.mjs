// Runs the unit tests, and those that know the time once more in each of several time zones: nothing may depend on the
// machine's own.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../editor/cache.mjs';
import { resultMark, testOutputReader } from '../editor/testOutput.mjs';

// Behind and before UTC, by half an hour and by three quarters, beyond twelve hours; a summer of the north, one of the
// south, one of half an hour, and none.
const zones = [
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
];
const timely = ['actions', 'checks', 'index', 'messages', 'notes', 'time', 'views'].map(
  (name) => `test/unit/core/${name}`,
);
const atOnce = 2;

/**
 * All tests run in the first zone, and their titles are printed; of the others only where one failed.
 * @param {{ grep?: string }} options
 */
export async function runUnitTests({ grep }) {
  const waiting = [...zones];
  const results = [];
  const work = async () => {
    for (let zone = waiting.shift(); zone; zone = waiting.shift()) {
      const folder = zone === zones[0] ? 'test/unit' : [...timely, 'test/unit/sample'].join(',');
      const { output, ...result } = await runMochaIn({ folder, timeout: 10_000, grep, zone });
      if (zone === zones[0] || result.failed > 0) console.log(output);
      console.log(`Unit tests in ${zone}: ${result.passed} passed, ${result.failed} failed`);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

/**
 * Runs the tests of folders, with commas between, with mocha in a process of its own.
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
