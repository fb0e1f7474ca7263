import { openSearch, type SearchWindow } from './window.js';

const path = 'applications/app-harborlight/2026-03-27-thank-you-marcus-oyelaran.md';

suite('Handing a message over', () => {
  let search: SearchWindow;
  suiteSetup(async () => {
    search = await openSearch('2026-03-27T12:30+01:00');
    await search.window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const { page } = search.window;
    await page.locator('.sidebar .monaco-list-row', { hasText: 'Thank Marcus' }).first().click();
    await page.locator('.codelens-decoration', { hasText: 'Mark as Sent' }).waitFor();
  });
  suiteTeardown(() => search.close());

  test('asks once whether it was sent, and “Sent” says so in the note', async () => {
    const { page, runCommand } = search.window;
    await runCommand('After Interview: Copy Message');
    const question = page.locator('.notification-toast', { hasText: 'Sent to Marcus Oyelaran?' });
    await question.locator('.monaco-button', { hasText: /^Sent$/ }).click();
    await search.saved(path, /^channel: email$[^]*^status: sent\nsent: 2026-03-27T12:3\d\+01:00$/m);
    await page.locator('.codelens-decoration', { hasText: 'Replied?' }).waitFor();
  });

  test('a new one is first asked for an interview that is over', async () => {
    const { page, runCommand } = search.window;
    await runCommand('After Interview: New Thank-You');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.nth(0).filter({ hasText: 'Panel interview, round 2, 2026-03-26' }).waitFor();
    await rows.last().filter({ hasText: 'round 2, 2026-04-01' }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('shows the message among all others, with a way to its note', async () => {
    const { page, runCommand } = search.window;
    await runCommand('After Interview: Show Messages');
    await page.locator('.tab.active', { hasText: 'Messages.md' }).waitFor();
    const shown = page.frameLocator('iframe.webview.ready').first().frameLocator('#active-frame');
    // The preview is a page of its own, which a busy machine takes its time to start.
    await shown.locator('a', { hasText: 'Open the note' }).nth(1).click({ timeout: 50_000 });
    await page.locator('.tab.active', { hasText: 'thank-you-marcus-oyelaran.md' }).waitFor();
  });
});
