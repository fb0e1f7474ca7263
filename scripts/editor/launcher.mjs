// Stands in for the `code` binary where there is no desktop VS Code: takes the arguments that @vscode/test-electron
// passes, runs the tests in the VS Code server with a headless browser as its window, prints what the tests print, and
// ends with their result. AFTER_INTERVIEW_VERBOSE=1 prints the whole console of the window as well.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { windowAddress } from './address.mjs';
import { root } from './cache.mjs';
import { openPage } from './page.mjs';
import { startServer } from './server.mjs';
import { testOutputReader } from './testOutput.mjs';

const timeoutMs = Number(process.env.AFTER_INTERVIEW_TIMEOUT_MS ?? 5 * 60_000);
const emptyExtension = join(root, 'scripts/editor/emptyExtension');
const verbose = Boolean(process.env.AFTER_INTERVIEW_VERBOSE);

/** What the window complains of in every run: natives that are not built, hosts that are not in reach. */
const noise =
  /bindings file|Release\/watchdog|getaddrinfo|Failed to load resource|AccountPolicyGate|Canceled: /;

const { values, positionals } = parseArgs({
  strict: false, // what only a desktop window understands is passed over
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    extensionDevelopmentKind: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
    'install-extension': { type: 'string', multiple: true },
    'disable-workspace-trust': { type: 'boolean' },
  },
});

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});

async function main() {
  const server = await startServer({
    userDataFolder: values['user-data-dir'],
    extensionsFolder: values['extensions-dir'],
    vsix: values['install-extension'],
    settings: await hostSettings(),
    trusted: values['disable-workspace-trust'],
  });
  const stop = () => server.stop().then(() => process.exit(1));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    if (values.extensionTestsPath) return await runTests(server);
    return 0;
  } finally {
    await server.stop();
  }
}

/**
 * Where the extensions under development run. A window of the server takes no `--extensionDevelopmentKind` (in 1.139 it
 * reads the option and never asks for it), but it takes this setting.
 */
async function hostSettings() {
  if (!values.extensionDevelopmentKind) return {};
  const kinds = {};
  for (const folder of values.extensionDevelopmentPath ?? []) {
    const { publisher, name } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    kinds[`${publisher}.${name}`] = [values.extensionDevelopmentKind];
  }
  return { 'remote.extensionKind': kinds };
}

/** Opens the window on the tests and waits for their result. */
async function runTests(server) {
  const { page, close } = await openPage();
  const output = testOutputReader();
  const consoleLog = [];
  page.on('console', (message) => {
    const text = message.text();
    if (output.line(text) || verbose) console.log(text);
    else if (!noise.test(text)) consoleLog.push(text.slice(0, 1000));
  });
  try {
    const ended = new Promise((done) => {
      // The workbench calls this when the extension host has run the tests and ended.
      void page.exposeFunction('codeAutomationExit', () => done('ended'));
      page.once('crash', () => done('the window crashed'));
      page.once('close', () => done('the window was closed'));
      setTimeout(() => done(`nothing after ${timeoutMs / 1000} s`), timeoutMs).unref();
    });
    const address = windowAddress(server.authority, {
      workspace: positionals[0],
      // Tests run only in a window for extension development; for an installed one, something must be.
      extensions: values.extensionDevelopmentPath ?? [emptyExtension],
      tests: values.extensionTestsPath,
    });
    await page.goto(address, { waitUntil: 'commit' });
    const end = await ended;
    if (output.result) return output.result.failed > 0 ? 1 : 0;
    const last = verbose ? [] : consoleLog.slice(-15);
    console.error(
      [`The tests gave no result (${end}). The last of the window's console:`, ...last].join('\n'),
    );
    return 1;
  } finally {
    await close();
  }
}
