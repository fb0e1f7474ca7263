// Starts and stops the VS Code server.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installServer } from './installEditor.mjs';
import { run } from './cache.mjs';
import { writeSettings } from './settings.mjs';

const startMs = 60_000;

/**
 * Starts a VS Code server that only this machine reaches.
 * @param {object} options
 * @param {string} [options.userDataFolder] Settings and state; a temporary folder when not given, as the others.
 * @param {string} [options.extensionsFolder]
 * @param {string[]} [options.vsix] Packaged extensions to install first.
 * @param {object} [options.settings] User settings on top of those of a quiet window.
 * @param {boolean} [options.trusted] Whether every workspace is trusted without a question.
 * @param {string} [options.token] What a browser must know to connect; without it the server is for tests.
 * @returns {Promise<{ authority: string, log(): string, stop(): Promise<void> }>}
 */
export async function startServer(options = {}) {
  const { node, main } = await installServer();
  const temporary = await mkdtemp(join(tmpdir(), 'after-interview-'));
  const userDataFolder = options.userDataFolder ?? join(temporary, 'user');
  const folders = [
    ...['--user-data-dir', userDataFolder],
    ...['--extensions-dir', options.extensionsFolder ?? join(temporary, 'extensions')],
    ...['--server-data-dir', join(temporary, 'server')],
    '--accept-server-license-terms',
  ];
  await writeSettings(userDataFolder, options.settings);
  for (const vsix of options.vsix ?? [])
    await run({ command: node, args: [main, ...folders, '--install-extension', vsix] });

  const port = await freePort();
  const access = options.token
    ? ['--connection-token', options.token]
    : ['--without-connection-token', '--enable-smoke-test-driver'];
  const args = [main, '--host', '127.0.0.1', '--port', String(port), ...folders, ...access];
  args.push('--telemetry-level', 'off');
  if (options.trusted) args.push('--disable-workspace-trust');
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stdout.on('data', (data) => (log += data));
  child.stderr.on('data', (data) => (log += data));
  const ended = new Promise((done) => child.once('exit', done));
  const kill = () => child.kill();
  process.once('exit', kill);

  const stop = async () => {
    process.removeListener('exit', kill);
    child.kill();
    await Promise.race([ended, sleep(3000)]);
    child.kill('SIGKILL');
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await untilAnswers(port, child);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${log}`);
  }
  // `localhost`, as the page must be a secure context: extensions run in workers there.
  return { authority: `localhost:${port}`, log: () => log, stop };
}

async function untilAnswers(port, child) {
  const end = Date.now() + startMs;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The VS Code server ended with ${child.exitCode}.`);
    if (await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined)) return;
    await sleep(100);
  }
  throw new Error(`The VS Code server did not answer within ${startMs / 1000} s.`);
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
