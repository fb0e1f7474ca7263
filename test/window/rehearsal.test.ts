import assert from 'node:assert/strict';
import { openSearch, type SearchWindow, suiteInEachHost } from './window.js';

const first = 'applications/app-harborlight/2026-03-17-hiring-manager-interview.md';

suiteInEachHost('Rehearsing with the keyboard alone', (host) => {
  let search: SearchWindow;
  suiteSetup(async () => {
    search = await openSearch('2026-03-28T12:30+01:00', { host });
  });
  suiteTeardown(() => search.close());

  test('shows a question alone, then the answer, and writes the rating at once', async () => {
    const { page, runCommand } = search.window;
    const box = page.locator('.quick-input-widget');
    await runCommand('After Interview: Rehearse');
    await box.locator('.monaco-list-row', { hasText: 'Show My Answer' }).waitFor();
    assert.match((await box.textContent()) ?? '', /1\/7.*What would you do with claims that reach you/);
    assert.doesNotMatch((await box.textContent()) ?? '', /bitemporal/);
    assert.match((await box.locator('input').first().getAttribute('placeholder')) ?? '', /^Say it aloud\. /);
    await page.keyboard.press('Enter');
    await box.locator('.monaco-list-row', { hasText: 'one drawing of a bitemporal table' }).waitFor();
    await page.keyboard.type('3');
    await search.saved(first, /^- rehearsed: 2026-03-28 3$/m);
    await box.locator('.quick-input-title', { hasText: '2/7' }).waitFor();
  });

  test('Escape ends it and keeps what was rated, with the next day', async () => {
    const { page } = search.window;
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Show My Answer' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.notification-toast', { hasText: 'That was 1 question. Next: tomorrow.' }).waitFor();
    assert.match(await search.read(first), /^- rehearsed: 2026-03-28 3$/m);
  });
});

suiteInEachHost('Rehearsing in the last hour before an interview', (host) => {
  let search: SearchWindow;
  suiteSetup(async () => {
    search = await openSearch('2026-04-01T08:45+02:00', { host });
  });
  suiteTeardown(() => search.close());

  test('nothing is rehearsed', async () => {
    await search.window.runCommand('After Interview: Rehearse');
    await search.window.page.locator('.notification-toast', { hasText: 'Rest now.' }).waitFor();
  });
});
