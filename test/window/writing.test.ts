import assert from 'node:assert/strict';
import { openSearch, type SearchWindow, suiteInEachHost } from './window.js';

const panel = 'applications/app-harborlight/2026-03-26-panel-interview.md';

suiteInEachHost('Writing a note with the keyboard alone', (host) => {
  let search: SearchWindow;
  suiteSetup(async () => {
    search = await openSearch('2026-03-27T12:30+01:00', { host });
    await search.window.openFile('2026-03-26-panel-interview.md');
    await search.window.page.locator('.codelens-decoration', { hasText: 'thank-yous pending' }).waitFor();
  });
  suiteTeardown(() => search.close());

  const goTo = (line: number, character?: number) => search.goTo(line, character);
  const assertSaved = async (wanted: RegExp): Promise<void> => {
    await search.window.page.keyboard.press('Control+s');
    await search.saved(panel, wanted);
    await search.window.page.locator('.tab.active:not(.dirty)').waitFor();
  };

  /** How many warnings are underlined while nothing is wrong. */
  let told = 0;
  /** Waits until as many warnings are underlined as are meant. */
  const warnings = async (isMeant: (count: number) => boolean): Promise<void> => {
    const { page } = search.window;
    for (const until = Date.now() + 30_000; !isMeant(await page.locator('.squiggly-warning').count());) {
      assert.ok(Date.now() < until, 'the warnings stay as they were');
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  };

  test('says above the note what is next', async () => {
    const { page } = search.window;
    assert.match(
      (await page.locator('.codelens-decoration').first().textContent()) ?? '',
      /2 thank-yous pending, due in 5 h/,
    );
  });

  test('offers a missing key, and then its values', async () => {
    const { page } = search.window;
    await goTo(2, 99);
    await page.keyboard.press('Enter');
    await page.keyboard.type('nd');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'nda' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'yes' }).waitFor();
    await page.keyboard.press('Enter');
    await assertSaved(/^type: interview\nnda: yes\n/m);
  });

  test('explains a key', async () => {
    const { page } = search.window;
    await goTo(3, 2);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    await page
      .locator('.monaco-hover', { hasText: 'Keep the tasks of this interview out of every export.' })
      .waitFor();
    await page.keyboard.press('Escape');
  });

  test('tells a slip and mends it', async () => {
    const { page } = search.window;
    // Both interviewers have no thank-you yet: that is told all the time.
    await page.locator('.squiggly-warning').first().waitFor();
    told = await page.locator('.squiggly-warning').count();
    await goTo(3, 6);
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('y');
    await warnings((count) => count > told);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row', { hasText: 'yes' }).first().waitFor();
    await page.keyboard.press('Enter');
    await warnings((count) => count === told);
    await assertSaved(/^nda: yes$/m);
  });

  test('takes a fix back with one step', async () => {
    const { page } = search.window;
    await page.keyboard.press('Control+z');
    await warnings((count) => count > told);
    await assertSaved(/^nda: y$/m);
  });

  test('leads to the application', async () => {
    const { page } = search.window;
    await goTo(5, 20);
    await page.keyboard.press('F12');
    await page.locator('.tab.active', { hasText: 'application.md' }).waitFor();
    await page.locator('.codelens-decoration', { hasText: 'Set Status' }).waitFor();
  });

  test('opens the rule that a problem names', async () => {
    const { page } = search.window;
    await search.window.runCommand('After Interview: Open Reference');
    await page.locator('.tab.active', { hasText: 'format.md' }).waitFor();
  });
});
