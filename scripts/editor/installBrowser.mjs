// Finds a browser to be the window of the VS Code server, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { installOnce, npmInstall, root, run } from './cache.mjs';

const packageVersion = '153.0.0';

const names = {
  linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
};

/**
 * A Chromium, as options for playwright's `launch`. In this order: AFTER_INTERVIEW_BROWSER; a Chrome, Edge or Chromium
 * of the machine; on Linux x64 the npm package `@sparticuz/chromium`, which needs the npm registry only, no root and no
 * system library, and leaves the machine as it was; else playwright's own download; else Debian's package, as root.
 * @returns {Promise<{ executablePath: string, args?: string[], env?: Record<string, string> }>}
 */
export async function findBrowser() {
  const own = process.env.AFTER_INTERVIEW_BROWSER;
  if (own && !existsSync(own)) throw new Error(`AFTER_INTERVIEW_BROWSER names no file: ${own}`);
  const found = own || installedBrowser();
  if (found) return { executablePath: found };
  const problems = [];
  for (const install of [fromNpm, fromPlaywright, fromDebian]) {
    try {
      const browser = await install();
      if (browser) return browser;
    } catch (error) {
      problems.push(error.message);
    }
  }
  throw new Error(
    ['No browser. Install Chrome, Edge or Chromium, or set AFTER_INTERVIEW_BROWSER.', ...problems].join('\n'),
  );
}

function installedBrowser() {
  const { platform, env } = process;
  const folders =
    platform === 'win32'
      ? [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      : platform === 'darwin'
        ? ['/']
        : (env.PATH ?? '').split(delimiter);
  return (names[platform] ?? names.linux)
    .flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** The machine's own fonts, and those of the package; its own file looks for them where it is not unpacked. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * The package holds a headless Chromium, fonts and the libraries that a bare container lacks, as brotli files. They are
 * unpacked here, as its own code wants a newer Node.
 */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await installOnce(`chromium-${packageVersion}`, async (partial) => {
    const download = join(partial, 'download');
    await mkdir(download);
    await npmInstall(download, `@sparticuz/chromium@${packageVersion}`);
    const bin = join(download, 'node_modules/@sparticuz/chromium/bin');
    await writeFile(join(partial, 'chromium'), await unpacked(join(bin, 'chromium.br')), { mode: 0o755 });
    for (const part of ['fonts', 'swiftshader', 'al2023']) {
      await writeFile(join(partial, `${part}.tar`), await unpacked(join(bin, `${part}.tar.br`)));
      await run({ command: 'tar', args: ['xf', `${part}.tar`] }, { cwd: partial });
      await rm(join(partial, `${part}.tar`));
    }
    await writeFile(join(partial, 'fonts.conf'), fontsConf);
    await rm(download, { recursive: true });
  });
  const executablePath = join(folder, 'chromium');
  const env = { ...process.env, FONTCONFIG_PATH: folder };
  // The machine's own libraries are better where it has them.
  if (/not found/.test(spawnSync('ldd', [executablePath]).stdout?.toString() ?? 'not found'))
    env.LD_LIBRARY_PATH = [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return { executablePath, args: ['--headless=shell'], env };
}

/** What `npx playwright install` does, on every system, from a download host of its own. */
async function fromPlaywright() {
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  await run({ command: process.execPath, args: [cli, 'install', '--only-shell', 'chromium'] });
  return { executablePath: chromium.executablePath() };
}

async function fromDebian() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run({ command: 'apt-get', args: ['update', '-qq'] }, { env });
  await run(
    { command: 'apt-get', args: ['install', '-qq', '-y', '--no-install-recommends', 'chromium'] },
    { env },
  );
  return { executablePath: '/usr/bin/chromium' };
}

const brotli = promisify(brotliDecompress);

async function unpacked(file) {
  return brotli(await readFile(file));
}
