import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSearch, type SearchWindow } from './window.js';

const table = [
  'Company,Position,Status,Date applied,Salary',
  'Acme,Cook,Vibing,13/1/2026,100',
  'Lumen,Baker,Ghosted,2/2/2026,200',
  'Quarry,Miller,Applied,soon,300',
  'ACME,cook,Applied,,',
].join('\n');

suite('Importing applications in a window', () => {
  let search: SearchWindow;
  suiteSetup(async () => {
    search = await openSearch('2026-03-27T12:30+01:00');
    writeFileSync(join(search.folder, 'tracker.csv'), table);
  });
  suiteTeardown(() => search.close());

  test('asks what it cannot know, shows what it would make, makes it and takes it back', async () => {
    const { page, runCommand } = search.window;
    const quick = page.locator('.quick-input-widget');
    const choose = (text: string): Promise<void> =>
      quick.locator('.monaco-list-row', { hasText: text }).first().click();
    await runCommand('After Interview: Import Applications');
    await choose('From a file');
    await quick.locator('.monaco-list-row', { hasText: 'tracker.csv' }).waitFor();
    await quick.locator('input.input').fill(join(search.folder, 'tracker.csv'));
    await quick.locator('.monaco-button', { hasText: 'Look at It' }).click();
    await choose('Keep it in the text of the note');
    await choose('Screening');
    const shown = page.frameLocator('iframe.webview.ready').first().frameLocator('#active-frame');
    // The preview is a page of its own, which a busy machine takes its time to start.
    await shown.locator('li', { hasText: '3 applications will be made' }).waitFor({ timeout: 50_000 });
    await shown.locator('td', { hasText: 'Skipped' }).waitFor();
    await choose('Import 3 applications');
    const end = page.locator('.notification-toast', { hasText: '3 applications imported.' });
    await end.waitFor();
    await search.saved(
      'applications/acme/application.md',
      /^company: Acme\nrole: Cook\nstatus: screening$[^]*^applied: 2026-01-13$[^]*^- Salary: 100$/m,
    );
    await end.locator('.monaco-button', { hasText: 'Undo Import' }).click();
    await page.locator('.notification-toast', { hasText: '3 applications were taken back.' }).waitFor();
  });
});
