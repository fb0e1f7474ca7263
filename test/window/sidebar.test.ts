import assert from 'node:assert/strict';
import { openSearch, type SearchWindow, suiteInEachHost } from './window.js';

const panel = 'applications/app-harborlight/';

suiteInEachHost('The sidebar, on Friday 27 March at half past twelve', (host) => {
  let search: SearchWindow;
  suiteSetup(async () => {
    search = await openSearch('2026-03-27T12:30+01:00', { host });
  });
  suiteTeardown(() => search.close());

  test('lists what is mine and what is theirs, to the hour', async () => {
    const expected = [
      'Mine now | 3',
      'Send one application | due since Mon, Mar 9',
      'Evaluate Kestrel Grid | due since Sat, Mar 21',
      'Evaluate Lindenhof Logistik | due since Thu, Mar 26',
      'Coming up | 5',
      'Debrief: Harborlight Health | due in 5 h',
      'Thank Marcus Oyelaran | due in 5 h · no note yet · Harborlight Health',
      'Thank Priya Raman | due in 5 h · draft · Harborlight Health',
      'Evaluate Harborlight Health | due tomorrow 6:30 PM',
      'Prepare: Lindenhof Logistik | due Mon, Mar 30, 9:30 AM',
      'Theirs, come back on … | 2',
      'Waiting for Kestrel Grid | come back on Tue, March 31',
      'Waiting for Harborlight Health | come back on Thu, April 9',
    ];
    for (const item of expected) await search.shows(item.split(' | ')[0] ?? '');
    assert.deepEqual(await search.items('To Do'), expected);
  });

  test('counts on the badge what is due now', async () => {
    await search.window.page
      .locator('.activitybar .badge-content:visible', { hasText: /^3$/ })
      .first()
      .waitFor();
  });

  test('says to a screen reader what an item is and when it is due', async () => {
    const row = search.window.page
      .locator('.sidebar .monaco-list-row', { hasText: 'Thank Priya Raman' })
      .first();
    const label = await row.getAttribute('aria-label');
    assert.match(label ?? '', /Thank Priya Raman.*Harborlight Health.*Due in 5 hours/);
  });

  test('makes the thank-you that does not exist yet when it is clicked', async () => {
    const { page } = search.window;
    await page.locator('.sidebar .monaco-list-row', { hasText: 'Thank Marcus Oyelaran' }).first().click();
    await page.locator('.tab', { hasText: 'thank-you-marcus-oyelaran.md' }).waitFor();
    const text = await search.read(`${panel}2026-03-27-thank-you-marcus-oyelaran.md`);
    assert.match(text, /interview: int-4\nto:\n {2}name: Marcus Oyelaran\n {2}email: marcus/);
    assert.match(text, /Hi Marcus,/);
    await page.locator('.sidebar .monaco-list-row', { hasText: /Thank Marcus Oyelaran.*draft/ }).waitFor();
  });

  test('marks a thank-you as sent when its box is ticked', async () => {
    const { page } = search.window;
    const draft = page.locator('.sidebar .monaco-list-row', { hasText: /^Priya Raman/ }).first();
    await page.locator('.sidebar .monaco-list-row', { hasText: /^Marcus Oyelaran.*draft/ }).waitFor();
    await draft.locator('.custom-view-tree-node-item-checkbox, .monaco-checkbox').first().click();
    await page
      .locator('.sidebar .monaco-list-row', { hasText: 'Thank Priya Raman' })
      .waitFor({ state: 'detached' });
    const { at, text } = await whenSent();
    assert.match(text, /status: sent\nsent: 2026-03-27T12:3\d\+01:00\n/);
    assert.match(at, /thank-you-priya-raman/);
  });

  test('filters every view, and shows everything again', async () => {
    const { page, runCommand } = search.window;
    await runCommand('After Interview: Filter…');
    await page.locator('.quick-input-widget input').fill('kestrel');
    await page.keyboard.press('Enter');
    await page
      .locator('.sidebar .monaco-list-row', { hasText: 'Lindenhof' })
      .first()
      .waitFor({ state: 'detached' });
    await search.shows('Waiting for Kestrel Grid');
    const items = (await search.items('To Do')).filter((item) => !/^(Mine now|Theirs)/.test(item));
    assert.ok(items.length > 0 && items.every((item) => item.includes('Kestrel')), items.join('\n'));
    await runCommand('After Interview: Clear Filter');
    await page.locator('.sidebar .monaco-list-row', { hasText: 'Lindenhof' }).first().waitFor();
  });

  async function whenSent(): Promise<{ at: string; text: string }> {
    const at = `${panel}2026-03-27-thank-you-priya-raman.md`;
    for (const path of [at, at.replace('03-27', '03-26')]) {
      const text = await search.read(path).catch(() => undefined);
      if (text !== undefined) return { at: path, text };
    }
    throw new Error('The thank-you to Priya is not there.');
  }
});

suiteInEachHost('The questions of a command', (host) => {
  let search: SearchWindow;
  suiteSetup(async () => {
    search = await openSearch('2026-03-27T12:30+01:00', { host });
  });
  suiteTeardown(() => search.close());

  test('make an interview and its application, with a way back, and dates in words', async () => {
    const { page, runCommand } = search.window;
    const title = page.locator('.quick-input-title');
    const input = page.locator('.quick-input-widget input').first();
    const step = (text: string) => title.filter({ hasText: text }).waitFor();
    const answer = async (text: string, next: string): Promise<void> => {
      await input.fill(text);
      await page.keyboard.press('Enter');
      await step(next);
    };
    await runCommand('After Interview: New Interview');
    await step('New Interview (1/6)');
    await answer('New application', 'New Interview (2/8)');
    await answer('Orchard Bank', 'New Interview (3/8)');
    await page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
    await step('New Interview (2/8)');
    await answer('Orchard Bank', 'New Interview (3/8)');
    await answer('Analyst', 'New Interview (4/8)');
    await answer('Panel', 'New Interview (5/8)');
    await answer('yesterday 2pm', 'New Interview (6/8)');
    await answer('', 'New Interview (7/8)');
    await answer('Rosa Diaz <rosa@example.com>, Tom Ng', 'New Interview (8/8)');
    await input.fill('Video');
    await page.keyboard.press('Enter');
    await page.locator('.tab', { hasText: '2026-03-26-panel-interview.md' }).waitFor();
    const interview = await search.read('applications/orchard-bank/2026-03-26-panel-interview.md');
    assert.match(interview, /application: orchard-bank\n[\s\S]*start: 2026-03-26T14:00\+01:00\n/);
    assert.match(interview, /- name: Rosa Diaz\n {4}email: rosa@example.com\n {2}- name: Tom Ng\n/);
    const application = await search.read('applications/orchard-bank/application.md');
    assert.match(application, /company: Orchard Bank\nrole: Analyst\nstatus: interviewing\n/);
    await page.locator('.sidebar .monaco-list-row', { hasText: 'Thank Rosa Diaz' }).first().waitFor();
  });

  test('can be left without a trace', async () => {
    const { page, runCommand } = search.window;
    await runCommand('After Interview: New Story');
    await page.locator('.quick-input-title', { hasText: 'New Story' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-title', { hasText: 'New Story' }).waitFor({ state: 'hidden' });
    assert.equal(await search.read('stories/story.md').catch(() => 'none'), 'none');
  });
});
