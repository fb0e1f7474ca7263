import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeDemo } from '../../scripts/editor/demoWorkspace.mjs';
import { openWorkbench } from '../../scripts/editor/driver.mjs';

/** A window on the worked job search at one moment of its story, driven as a person would. */
export interface SearchWindow {
  readonly window: Awaited<ReturnType<typeof openWorkbench>>;
  /** The folder on disk. */
  readonly folder: string;
  /** The text of a note on disk. */
  read(path: string): Promise<string>;
  /** Waits until a note on disk holds what is wanted. */
  saved(path: string, wanted: RegExp): Promise<void>;
  /** Puts the cursor behind a character of a line, both counted from 1. */
  goTo(line: number, character?: number): Promise<void>;
  /** Waits until some view draws an item with that text: a tree asks for what is below an item when it is drawn. */
  shows(text: string): Promise<void>;
  /** The items of a view that are drawn, each `label | description`. */
  items(view: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Where the extension runs: on the server, or in a worker of the window. */
export type Host = 'node' | 'web';

/** The same suite in either host. */
export function suiteInEachHost(title: string, tests: (host: Host) => void): void {
  for (const host of ['node', 'web'] as const) suite(`${title}, in the ${host} host`, () => tests(host));
}

/** `vsix`: a packaged extension to install; without it the project itself. */
export async function openSearch(
  at: string,
  { vsix, host }: { vsix?: string; host?: Host } = {},
): Promise<SearchWindow> {
  const demo = await makeDemo(at);
  // High enough for every view to draw all that it has.
  const viewport = { width: 1400, height: 1600 };
  const window = await openWorkbench({ workspace: demo.folder, viewport, at, vsix, host });
  await window.runCommand('View: Show After Interview');
  await window.page.locator('.sidebar .monaco-list-row').first().waitFor();
  return {
    window,
    folder: demo.folder,
    read: (path) => readFile(join(demo.folder, path), 'utf8'),
    saved: (path, wanted) => {
      const file = join(demo.folder, path);
      return new Promise((resolve, reject) => {
        const look = (): void => {
          readFile(file, 'utf8').then((text) => {
            if (!wanted.test(text)) return;
            watcher.close();
            resolve();
          }, reject);
        };
        const watcher = watch(dirname(file), look);
        look();
      });
    },
    goTo: (line, character = 1) => goTo(window.page, line, character),
    shows: (text) => window.page.locator('.sidebar .monaco-list-row', { hasText: text }).first().waitFor(),
    items: async (view) => {
      const pane = window.page.locator('.sidebar .pane', {
        has: window.page.locator(`.title:text-is("${view}")`),
      });
      return pane
        .locator('.monaco-list-row .monaco-icon-label')
        .evaluateAll((rows) =>
          rows.map((row) =>
            ['.label-name', '.label-description']
              .flatMap((name) => row.querySelector(name)?.textContent || [])
              .join(' | '),
          ),
        );
    },
    close: async () => {
      await window.close();
      await demo.remove();
    },
  };
}

async function goTo(page: SearchWindow['window']['page'], line: number, character: number): Promise<void> {
  const input = page.locator('.quick-input-widget input.input');
  await page.keyboard.press('Control+g');
  await input.fill(`:${line}:${character}`);
  await page.locator('.quick-input-widget', { hasText: new RegExp(`line ${line}\\b`) }).waitFor();
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}
