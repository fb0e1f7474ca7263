// npm start [-- --desktop]
//
// Opens the demo job search with this extension: in a page of the VS Code server, or with `--desktop` in a desktop VS
// Code. Ends, and removes the demo, with Ctrl+C.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { windowAddress } from './editor/address.mjs';
import { root } from './editor/cache.mjs';
import { makeDemo } from './editor/demoWorkspace.mjs';
import { findDesktop } from './editor/installEditor.mjs';
import { linkExtension } from './editor/linkExtension.mjs';
import { startServer } from './editor/server.mjs';
import { writeSettings } from './editor/settings.mjs';

const showView = join(root, 'scripts/editor/showView');

const build = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(1);
const stopped = new Promise((done) => process.once('SIGINT', done).once('SIGTERM', done));
const demo = await makeDemo();
const temporary = await mkdtemp(join(tmpdir(), 'after-interview-start-'));
try {
  if (process.argv.includes('--desktop')) await startDesktop();
  else await startPage();
} finally {
  await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  await demo.remove();
}

async function startPage() {
  const extensionsFolder = join(temporary, 'extensions');
  await linkExtension(root, extensionsFolder);
  await linkExtension(showView, extensionsFolder);
  const token = randomBytes(16).toString('hex');
  const server = await startServer({ extensionsFolder, trusted: true, token });
  const address = windowAddress(server.authority, { workspace: demo.folder, token });
  console.log(`\nVS Code with After Interview, on the demo job search in ${demo.folder}:\n\n  ${address}\n`);
  console.log('Ctrl+C ends it.');
  openInBrowser(address);
  await stopped;
  await server.stop();
}

async function startDesktop() {
  const executable = await findDesktop();
  if (!executable)
    throw new Error('No desktop VS Code. Set AFTER_INTERVIEW_VSCODE to the path of its binary.');
  const userData = join(temporary, 'user');
  await writeSettings(userData);
  const child = spawn(
    executable,
    [
      demo.folder,
      `--extensionDevelopmentPath=${root}`,
      `--extensionDevelopmentPath=${showView}`,
      `--user-data-dir=${userData}`,
      `--extensions-dir=${join(temporary, 'extensions')}`,
      '--disable-workspace-trust',
      '--disable-updates',
      '--skip-welcome',
    ],
    { stdio: 'ignore' },
  );
  console.log(`VS Code with After Interview, on the demo job search in ${demo.folder}. Ctrl+C ends it.`);
  const ended = new Promise((done) => child.once('exit', done).once('error', done));
  await Promise.race([ended, stopped]);
  child.kill();
  await ended;
}

/** Opens the person's own browser where there is a desktop; the address is printed in any case. */
function openInBrowser(address) {
  const { platform, env } = process;
  const [command, ...args] =
    platform === 'darwin'
      ? ['open', address]
      : platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
