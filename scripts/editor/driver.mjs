// Opens a window of the VS Code server for a script that drives it as a person would.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { windowAddress } from './address.mjs';
import { root } from './cache.mjs';
import { linkExtension } from './linkExtension.mjs';
import { openPage } from './page.mjs';
import { startServer } from './server.mjs';

/** A window of the server runs in its worker what this setting says; see the launcher. */
const inTheWeb = {
  'after-interview.after-interview': ['web'],
  'after-interview-pictures.offset-clock': ['web'],
};
const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';

/**
 * @param {object} options
 * @param {string} options.workspace A folder or a `.code-workspace` file.
 * @param {object} [options.settings] User settings.
 * @param {string} [options.theme] The name of a color theme.
 * @param {string} [options.extensionPath] The extension's folder; this project when not given.
 * @param {string} [options.vsix] A packaged extension to install instead.
 * @param {{ width: number, height: number }} [options.viewport]
 * @param {boolean} [options.trusted] False for Restricted Mode.
 * @param {string} [options.at] The moment that the extension takes for the present at the start.
 * @param {'node' | 'web'} [options.host] Where the extension runs: on the server, or in a worker of the window.
 */
export async function openWorkbench({
  workspace,
  settings = {},
  theme,
  extensionPath = root,
  vsix,
  viewport,
  trusted = true,
  at,
  host = 'node',
}) {
  const extensionsFolder = await mkdtemp(join(tmpdir(), 'after-interview-extensions-'));
  if (!vsix) await linkExtension(extensionPath, extensionsFolder);
  if (at !== undefined) await linkExtension(join(root, 'scripts/editor/offsetClock'), extensionsFolder);
  const token = randomBytes(16).toString('hex');
  const userSettings = { 'security.workspace.trust.startupPrompt': 'never', ...settings };
  if (theme) userSettings['workbench.colorTheme'] = theme;
  if (at !== undefined) userSettings['offsetClock.milliseconds'] = Date.parse(at) - Date.now();
  if (host === 'web') userSettings['remote.extensionKind'] = inTheWeb;
  const installed = { vsix: vsix ? [vsix] : [], extensionsFolder };
  const server = await startServer({ settings: userSettings, ...installed, trusted, token });
  const { page, close: closePage } = await openPage({ viewport });

  const close = async () => {
    await closePage();
    await server.stop();
    await rm(extensionsFolder, { recursive: true, force: true });
  };
  try {
    await page.goto(windowAddress(server.authority, { workspace, token }));
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
  } catch (error) {
    await close();
    throw error;
  }
  return { page, ...helpers(page), close };
}

/** What a script does in a window. @param {import('playwright-core').Page} page */
function helpers(page) {
  const widget = page.locator('.quick-input-widget');
  const rows = widget.locator('.quick-input-list .monaco-list-row');
  /** Takes the first row once it holds `text`. What is still loading is not in the list yet: then opens it once more. */
  const pick = async (keys, filter, text) => {
    for (let attempt = 1; ; attempt++) {
      await page.keyboard.press(keys);
      await widget.locator('input.input').fill(filter);
      try {
        await rows.first().filter({ hasText: text }).waitFor({ timeout: 3000 });
        await page.keyboard.press('Enter');
        return;
      } catch (error) {
        if (attempt === 10) throw error;
        await page.keyboard.press('Escape');
      }
    }
  };
  return {
    /** Runs a command by its title in the command palette, as in `View: Show Explorer`. */
    runCommand: (title) => pick('F1', `>${title}`, title),
    /** Opens a file of the workspace by its name or the end of its path. */
    async openFile(path) {
      await pick(`${modifier}+p`, path, path.split('/').pop());
      await page.locator('.editor-instance .view-lines').first().waitFor();
    },
    /** Waits until the window has shown the same for a while. */
    async settled() {
      let before;
      for (let same = 0, i = 0; same < 2 && i < 30; i++) {
        const now = (await page.screenshot()).toString('base64');
        same = now === before ? same + 1 : 0;
        before = now;
        await page.waitForTimeout(400);
      }
    },
    /** Writes what the window shows into a PNG file. */
    screenshot: (path) => page.screenshot({ path }),
  };
}
