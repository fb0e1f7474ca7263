import assert from 'node:assert/strict';
import { openSearch, type SearchWindow, suiteInEachHost } from './window.js';

suiteInEachHost('The Applications view, on Friday 27 March', (host) => {
  let search: SearchWindow;
  suiteSetup(async () => {
    search = await openSearch('2026-03-27T12:30+01:00', { host });
  });
  suiteTeardown(() => search.close());
  const pane = () =>
    search.window.page.locator('.sidebar .pane', {
      has: search.window.page.locator('.title:text-is("Applications")'),
    });
  const row = (text: RegExp) => pane().locator('.monaco-list-row', { hasText: text }).first();

  test('says the pipeline at a glance', async () => {
    await pane()
      .locator('.pane-header .description', { hasText: '3 open · 1 interviewing · 2 awaiting decision' })
      .waitFor();
  });

  test('moves an application that is dragged to another state, with its history', async () => {
    await row(/^Kestrel Grid/).dragTo(row(/^Interviewing/));
    await search.saved('applications/app-kestrel/application.md', /\nstatus: interviewing\n/);
    const text = await search.read('applications/app-kestrel/application.md');
    assert.match(text, /on: 2026-03-27,? *\n? *status: interviewing/);
    await row(/^Interviewing.*2/).waitFor();
  });

  test('puts one away by a command, into a part of its own', async () => {
    const { page, runCommand } = search.window;
    await row(/^Kestrel Grid/).click();
    await page.locator('.tab', { hasText: 'application.md' }).waitFor();
    await runCommand('After Interview: Put Away Until…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'In two weeks' }).click();
    await search.saved('applications/app-kestrel/application.md', /\npaused-until: 2026-04-10\n/);
    await row(/^Put away.*1/).waitFor();
  });
});
