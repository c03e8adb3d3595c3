import { chromium } from 'playwright-core';

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/** @typedef {import('playwright-core').Browser} Browser */

/**
 * Starts a headless browser with a profile and a clipboard of its own, which ends with this process. One for several processes
 * would cost each of its messages a way through the process that started it, an eighth of all that tests by key press compute.
 * @param {string} executablePath
 * @returns {Promise<Browser>}
 */
export function launchBrowser(executablePath) {
  return chromium.launch({
    executablePath,
    args: FLAGS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/**
 * Opens an empty page, with storage of its own and leave to use the clipboard of `origin`, in a browser.
 * @param {Browser} browser
 * @param {string} origin
 * @param {{ locale?: string, scale?: number }} [options] `scale`: how many dots a pixel has in pictures
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function openPage(browser, origin, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: options.scale ?? 1,
    locale: options.locale ?? 'en-US',
    reducedMotion: 'reduce',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return { page, close: () => context.close() };
}
