import { chromium } from 'playwright-core';

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/**
 * Starts a headless browser with a profile of its own that other processes can join by its endpoint.
 * @param {string} executablePath
 * @returns {Promise<{ endpoint: string, close: () => Promise<void> }>}
 */
export async function launchBrowser(executablePath) {
  const server = await chromium.launchServer({
    executablePath,
    args: FLAGS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  return { endpoint: server.wsEndpoint(), close: () => server.close() };
}

/**
 * Opens an empty page, with storage of its own and leave to use the clipboard of `origin`, in a browser started by `launchBrowser`.
 * @param {string} endpoint
 * @param {string} origin
 * @param {{ locale?: string, scale?: number }} [options] `scale`: how many dots a pixel has in pictures
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function openPage(endpoint, origin, options = {}) {
  const browser = await chromium.connect(endpoint);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: options.scale ?? 1,
    locale: options.locale ?? 'en-US',
    reducedMotion: 'reduce',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return { page, close: () => browser.close() };
}
