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
      const { output, ...result } = await runIn(zone, grep);
      if (zone === zones[0] || result.failed > 0) console.log(output);
      console.log(`Unit tests in ${zone}: ${result.passed} passed, ${result.failed} failed`);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

async function runIn(zone, grep) {
  const args = ['--import', 'tsx', join(root, 'scripts/testing/runMocha.mjs')];
  if (grep) args.push(grep);
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, TZ: zone } });
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
  const failed = { passed: 0, failed: 1, failures: [`The unit tests in ${zone} ended with ${code}`] };
  const result = reader.result ?? failed;
  if (code !== 0 && result.failed === 0) return { ...failed, passed: result.passed, output };
  return { ...result, output: shown.join('\n') };
}
