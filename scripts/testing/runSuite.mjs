// Runs one suite in an editor.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../editor/cache.mjs';
import { writeSettings } from '../editor/settings.mjs';
import { testOutputReader } from '../editor/testOutput.mjs';

// What `runTests` of @vscode/test-electron passes, but for `--disable-workspace-trust`, which it always does. Its way of
// running is not used either: it lets go of the output when the editor ends, and the last lines can be lost.
const quiet = [
  '--no-sandbox',
  '--disable-gpu-sandbox',
  '--disable-updates',
  '--skip-welcome',
  '--skip-release-notes',
  '--no-cached-data',
  '--disable-extensions',
];

/**
 * @param {import('./suites.mjs').Suite} suite
 * @param {string} tests The bundled module.
 * @param {Awaited<ReturnType<typeof import('../editor/installEditor.mjs').findEditor>>} editor
 * @returns {Promise<{ passed: number, failed: number, failures: string[] }>}
 */
export async function runSuite(suite, tests, editor) {
  const folder = await mkdtemp(join(tmpdir(), `after-interview-${suite.name}-`));
  try {
    const userData = join(folder, 'user');
    // Whoever is not asked does not trust.
    await writeSettings(userData, { 'security.workspace.trust.startupPrompt': 'never' });
    const args = [
      ...editor.args,
      await suite.workspace(folder),
      ...quiet,
      `--user-data-dir=${userData}`,
      `--extensions-dir=${join(folder, 'extensions')}`,
      `--extensionDevelopmentPath=${root}`,
      `--extensionTestsPath=${tests}`,
    ];
    if (suite.web) args.push('--extensionDevelopmentKind=web');
    if (!suite.restricted) args.push('--disable-workspace-trust');
    return await runEditor(editor.executable, args);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

async function runEditor(executable, args) {
  const reader = testOutputReader((line) => console.log(line));
  const { code, output } = await new Promise((done, fail) => {
    const child = spawn(executable, args);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8');
    child.stdout.on('data', (text) => {
      reader.piece(text);
      output += text;
    });
    child.stderr.on('data', (text) => (output += text));
    child.on('error', fail);
    child.on('close', (code, signal) => done({ code: code ?? signal, output }));
  });
  const result = reader.result ?? { passed: 0, failed: 0, failures: [] };
  if (result.failed > 0 || (reader.result && code === 0)) return result;
  console.log(output.slice(-5000));
  const problem = `The editor ended with ${code} and ${reader.result ? 'no failed test' : 'no result'}`;
  return { ...result, failed: 1, failures: [problem] };
}
