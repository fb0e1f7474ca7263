// Finds a VS Code to run in, and installs one where there is none.
//
// 1. AFTER_INTERVIEW_VSCODE: the path of a desktop VS Code's binary.
// 2. The desktop VS Code that @vscode/test-electron downloads, when its download host answers
//    (not with AFTER_INTERVIEW_EDITOR=server).
// 3. The VS Code server in the npm package `code-server`, with a headless browser as its window. It needs nothing
//    but the npm registry and serves containers and machines without a desktop.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cacheFolder, installOnce, npmInstall } from './cache.mjs';

const serverVersion = '4.139.1';
const serverNode = 24;
const downloadHost = 'https://update.code.visualstudio.com/api/releases/stable';
const launcher = fileURLToPath(new URL('launcher.mjs', import.meta.url));

/**
 * The editor to run tests in: a program, and the arguments that come before those of VS Code. The launcher stands in
 * for the `code` binary where the editor is the server.
 * @returns {Promise<{ kind: 'desktop' | 'server', executable: string, args: string[] }>}
 */
export async function findEditor() {
  const executable = await findDesktop();
  if (executable) return { kind: 'desktop', executable, args: [] };
  await installServer();
  return { kind: 'server', executable: process.execPath, args: [launcher] };
}

/** The binary of a desktop VS Code, or undefined where none can be had. */
export async function findDesktop() {
  const own = process.env.AFTER_INTERVIEW_VSCODE;
  if (own) {
    if (!existsSync(own)) throw new Error(`AFTER_INTERVIEW_VSCODE names no file: ${own}`);
    return own;
  }
  if (process.env.AFTER_INTERVIEW_EDITOR === 'server' || !(await answers(downloadHost))) return undefined;
  return downloadAndUnzipVSCode({ version: 'stable', cachePath: cacheFolder });
}

/**
 * The VS Code server: the program that runs it and its main script. The package's own start script is passed over
 * (it drops the flags that tests need), and so are its install scripts (they refuse other Node versions and compile
 * natives that nothing here uses).
 */
export async function installServer() {
  const folder = await installOnce(`code-server-${serverVersion}`, async (partial) => {
    await npmInstall(partial, `code-server@${serverVersion}`);
    await npmInstall(join(partial, 'node_modules/code-server/lib/vscode'), '--omit=dev');
  });
  const main = join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js');
  return { node: await installNode(), main };
}

/** A Node that is new enough for the server: this one, or one from the npm package of this platform. */
async function installNode() {
  if (Number(process.versions.node.split('.')[0]) >= serverNode) return process.execPath;
  const { platform, arch } = process;
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  const name = [prefix, platform === 'win32' ? 'win' : platform, arch].join('-');
  const folder = await installOnce(`${name}-${serverNode}`, (partial) =>
    npmInstall(partial, `${name}@${serverNode}`),
  );
  return join(folder, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
}

async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}
