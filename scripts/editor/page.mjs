// The window of the VS Code server: a page in a headless browser.
import { chromium } from 'playwright-core';
import { findBrowser } from './installBrowser.mjs';

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];

/**
 * @param {object} [options]
 * @param {{ width: number, height: number }} [options.viewport]
 * @returns {Promise<{ page: import('playwright-core').Page, close(): Promise<void> }>}
 */
export async function openPage({ viewport = { width: 1280, height: 800 } } = {}) {
  const { args: own = [], ...browserOptions } = await findBrowser();
  const browser = await chromium.launch({ headless: true, ...browserOptions, args: [...args, ...own] });
  const context = await browser.newContext({ viewport, locale: 'en-US' });
  const page = await context.newPage();
  return { page, close: () => browser.close() };
}
