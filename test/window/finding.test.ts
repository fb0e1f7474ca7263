import assert from 'node:assert/strict';
import { openSearch, type SearchWindow, suiteInEachHost } from './window.js';

const folder = 'applications/app-harborlight';
const application = `${folder}/application.md`;
const panel = `${folder}/2026-03-26-panel-interview.md`;

suiteInEachHost('Finding and renaming with the keyboard alone', (host) => {
  let search: SearchWindow;
  suiteSetup(async () => {
    search = await openSearch('2026-03-27T12:30+01:00', { host });
    await search.window.openFile('app-harborlight/application.md');
    await search.window.page.locator('.codelens-decoration', { hasText: 'Set Status' }).waitFor();
  });
  suiteTeardown(() => search.close());

  /** Gives what stands at the cursor another name. */
  const rename = async (from: string, to: string): Promise<void> => {
    const { page } = search.window;
    await page.keyboard.press('F2');
    const input = page.locator('.rename-box input:focus');
    await input.waitFor();
    assert.equal(await input.inputValue(), from);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(to);
    await page.keyboard.press('Enter');
    await page.locator('.rename-box .rename-input').waitFor({ state: 'hidden' });
  };
  const row = (inside: string, text: string | RegExp) =>
    search.window.page.locator(`${inside} .monaco-list-row`, { hasText: text }).first();

  test('an id gets another name, and every link to it', async () => {
    await search.goTo(3, 8);
    await rename('app-harborlight', 'app-harbor');
    await search.saved(application, /^id: app-harbor$/m);
    await search.saved(panel, /^application: app-harbor$/m);
    await search.saved(`${folder}/2026-03-26-thank-you-priya-raman.md`, /^application: app-harbor$/m);
  });

  test('a person gets another name wherever they are named', async () => {
    await search.goTo(31, 12);
    await rename('Dana Whitlock', 'Dana Whitlock-Reyes');
    await search.saved(application, /^ {2}name: Dana Whitlock-Reyes$/m);
    await search.saved(
      `${folder}/2026-03-17-hiring-manager-interview.md`,
      /^ {2}- name: Dana Whitlock-Reyes$/m,
    );
    await search.saved(`${folder}/2026-03-17-thank-you-dana-whitlock.md`, /^ {2}name: Dana Whitlock-Reyes$/m);
  });

  test('what may not be renamed says so', async () => {
    const { page } = search.window;
    await search.goTo(6, 12);
    await page.keyboard.press('F2');
    await page.locator('.monaco-editor-overlaymessage').waitFor();
    await page.keyboard.press('Escape');
  });

  test('all notes that link to an application are shown beside the text', async () => {
    const { page } = search.window;
    await search.goTo(3, 8);
    await page.keyboard.press('Shift+F12');
    await page.locator('.reference-zone-widget').waitFor();
    await row('.reference-zone-widget .ref-tree', 'panel-interview.md').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.reference-zone-widget').waitFor({ state: 'detached' });
  });

  test('and in a list of their own', async () => {
    const { page } = search.window;
    await page.keyboard.press('Shift+Alt+F12');
    await row('.sidebar', 'thank-you-priya-raman.md').waitFor();
    await page.locator('.sidebar .monaco-list:focus .monaco-list-row.focused').waitFor();
  });

  test('whom and what the notes know is found by its name', async () => {
    const { page } = search.window;
    await page.keyboard.press('Control+t');
    await page.locator('.quick-input-widget input.input').fill('#oyelaran');
    await row('.quick-input-list', 'Marcus Oyelaran').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'panel-interview.md' }).waitFor();
    await page.locator('.statusbar', { hasText: /Ln 13, Col/ }).waitFor();
  });

  test('a file that is renamed keeps the links to it', async () => {
    const { page } = search.window;
    await search.goTo(31, 99);
    await page.keyboard.press('Enter');
    await page.keyboard.type('[](../../stories/story-ledger.md)');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+s');
    await search.saved(panel, /\(\.\.\/\.\.\/stories\/story-ledger\.md\)/);
    await search.window.openFile('stories/story-ledger.md');
    await page.keyboard.press('Control+Shift+e');
    await page
      .locator('.explorer-folders-view .monaco-list-row.focused', { hasText: 'story-ledger.md' })
      .waitFor();
    await page.keyboard.press('F2');
    const input = page.locator('.explorer-folders-view .monaco-inputbox input:focus');
    await input.waitFor();
    await input.press('ControlOrMeta+a');
    await page.keyboard.type('ledger.md');
    await page.keyboard.press('Enter');
    await page.locator('.monaco-dialog-box', { hasText: 'changes with this file move' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: /^ledger.md/ }).waitFor();
    await search.saved(panel, /\(\.\.\/\.\.\/stories\/ledger\.md\)/);
    assert.match(await search.read('stories/ledger.md'), /^type: story$/m);
  });

  test('all of it in the host that is meant', async () => {
    const { page } = search.window;
    await search.window.runCommand('Developer: Show Running Extensions');
    const extension = row('.runtime-extensions-editor', 'After Interview');
    const rows = page.locator('.runtime-extensions-editor .monaco-list-row');
    await rows.first().click();
    // The list holds only what is in sight, by the time that starting took.
    for (let pages = 0; pages < 10 && (await extension.count()) === 0; pages += 1)
      await page.keyboard.press('PageDown');
    assert.equal(/web worker/.test((await extension.textContent()) ?? ''), host === 'web');
  });
});
