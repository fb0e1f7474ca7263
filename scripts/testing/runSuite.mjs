// Runs one suite in an editor.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { runTests } from '@vscode/test-electron';
import { root } from '../editor/cache.mjs';
import { writeSettings } from '../editor/settings.mjs';
import { testOutputReader } from '../editor/testOutput.mjs';

// What `runTests` passes, but for `--disable-workspace-trust`: it always does, so that Restricted Mode is started here.
const quiet = [
  '--no-sandbox',
  '--disable-gpu-sandbox',
  '--disable-updates',
  '--skip-welcome',
  '--skip-release-notes',
  '--no-cached-data',
];

/**
 * Runs a suite. A window that dies before its first test has said nothing of the product (seen once in some fifty runs:
 * the folders of a `.code-workspace` never came), so it is opened again, once, and the run says so.
 * @param {import('./suites.mjs').Suite} suite
 * @param {string} tests The bundled module.
 * @param {Awaited<ReturnType<typeof import('../editor/installEditor.mjs').findEditor>>} editor
 * @returns {Promise<{ passed: number, failed: number, failures: string[] }>}
 */
export async function runSuite(suite, tests, editor) {
  const first = await runOnce(suite, tests, editor);
  if (first.began) return first;
  console.log('The window ended before its first test. It is opened again.');
  return runOnce(suite, tests, editor);
}

async function runOnce(suite, tests, editor) {
  const folder = await mkdtemp(join(tmpdir(), `after-interview-${suite.name}-`));
  try {
    const userData = join(folder, 'user');
    await writeSettings(userData, {
      'security.workspace.trust.startupPrompt': 'never', // whoever is not asked does not trust
      'files.autoSave': 'off', // in a browser the editor saves after a second by itself
    });
    const launchArgs = [
      ...editor.args,
      await suite.workspace(folder),
      '--disable-extensions',
      `--user-data-dir=${userData}`,
      `--extensions-dir=${join(folder, 'extensions')}`,
      ...(suite.web ? ['--extensionDevelopmentKind=web'] : []),
    ];
    return await report((output) =>
      (suite.restricted ? startRestricted : start)(editor, tests, launchArgs, output),
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

/** Through @vscode/test-electron: a desktop VS Code, or the launcher in its place. */
async function start({ executable }, tests, launchArgs, output) {
  const options = {
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
  };
  return runTests({ ...options, launchArgs, stdout: output, stderr: output }).catch(
    ({ code, signal }) => code ?? signal,
  );
}

/** The same without trust, which `runTests` cannot do. */
function startRestricted({ executable }, tests, launchArgs, output) {
  const development = [`--extensionDevelopmentPath=${root}`, `--extensionTestsPath=${tests}`];
  const child = spawn(executable, [...launchArgs, ...quiet, ...development]);
  child.stdout.on('data', (data) => output.write(data));
  child.stderr.on('data', (data) => output.write(data));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => done(code ?? signal));
  });
}

/**
 * Prints the tests' own lines and gives their result; an editor that ends without one is a failure. `began` says whether
 * any test did.
 */
async function report(run) {
  const reader = testOutputReader((line) => console.log(line));
  const decoder = new StringDecoder('utf8');
  let all = '';
  const output = new Writable({
    write(data, _encoding, done) {
      const text = decoder.write(data);
      reader.piece(text);
      all += text;
      done();
    },
  });
  const code = await run(output);
  const result = reader.result ?? { passed: 0, failed: 0, failures: [] };
  const began = reader.printed || reader.result !== undefined;
  if (result.failed > 0 || (reader.result && code === 0)) return { ...result, began };
  console.log(all.slice(-5000));
  const problem = `The editor ended with ${code} and ${reader.result ? 'no failed test' : 'no result'}`;
  return { ...result, failed: 1, failures: [problem], began };
}
