// npm run screenshots [-- --scene name] [-- --theme light|dark|high-contrast]
//
// Takes the pictures in media/screenshots: each scene in each theme, in a real VS Code with the demo workspace.
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDemo } from './editor/demoWorkspace.mjs';
import { openWorkbench } from './editor/driver.mjs';
import { root } from './editor/cache.mjs';

const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Default High Contrast',
};

/** The moment of the story that the pictures show: the day after a panel, two thank-yous and a debrief to go. */
const at = '2026-03-27T12:30+01:00';

/**
 * What is in the pictures. The window of a scene is new and shows our view container.
 * @type {{ name: string, at?: string, steps(window: Awaited<ReturnType<typeof openWorkbench>>): Promise<void> }[]}
 */
const scenes = [
  {
    name: 'overview',
    async steps(window) {
      await widenSidebar(window.page);
      await window.openFile('2026-03-26-panel-interview.md');
    },
  },
  {
    name: 'thank-you',
    async steps(window) {
      await widenSidebar(window.page);
      await window.page.locator('.sidebar .monaco-list-row', { hasText: 'Thank Marcus' }).first().click();
      await window.page.locator('.editor-instance .view-lines').first().waitFor();
    },
  },
  {
    name: 'prep-pack',
    at: '2026-03-31T10:00+02:00', // the day before a second round
    async steps(window) {
      await widenSidebar(window.page);
      await window.page.locator('.sidebar .monaco-list-row', { hasText: 'Prepare: ' }).first().click();
      await window.page.locator('.tab', { hasText: 'Prep pack' }).waitFor();
      await window.page.locator('iframe.webview').first().waitFor();
    },
  },
  {
    name: 'new-interview',
    async steps(window) {
      await widenSidebar(window.page);
      await window.runCommand('After Interview: New Interview');
      await window.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    },
  },
];

/** Drags the border of the side bar, so that due words are seen whole. */
async function widenSidebar(page) {
  const box = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(box.x + box.width + 1, 420);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 120, 420, { steps: 5 });
  await page.mouse.up();
}

const { values } = parseArgs({ options: { scene: { type: 'string' }, theme: { type: 'string' } } });
const folder = join(root, 'media/screenshots');
await mkdir(folder, { recursive: true });
if (spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' }).status !== 0)
  throw new Error('the build failed');

for (const scene of scenes.filter(({ name }) => !values.scene || values.scene === name)) {
  for (const [shortName, theme] of Object.entries(themes)) {
    if (!values.theme || values.theme === shortName) await take(scene, shortName, theme);
  }
}

async function take(scene, shortName, theme) {
  const moment = scene.at ?? at;
  const demo = await makeDemo(moment);
  const viewport = { width: 1280, height: 800 };
  const window = await openWorkbench({ workspace: demo.folder, theme, viewport, at: moment });
  try {
    await window.runCommand('View: Show After Interview');
    await window.page.locator('.sidebar .monaco-list-row').first().waitFor();
    await scene.steps(window);
    await window.settled();
    const file = join(folder, `${scene.name}-${shortName}.png`);
    await window.screenshot(file);
    console.log(file);
  } finally {
    await window.close();
    await demo.remove();
  }
}
