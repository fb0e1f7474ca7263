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

/**
 * What is in the pictures. The window of a scene is new and shows our view container.
 * @type {{ name: string, steps(window: Awaited<ReturnType<typeof openWorkbench>>): Promise<void> }[]}
 */
const scenes = [
  {
    name: 'overview',
    async steps() {},
  },
];

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
  const demo = await makeDemo();
  const viewport = { width: 1280, height: 800 };
  const window = await openWorkbench({ workspace: demo.folder, theme, viewport });
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
