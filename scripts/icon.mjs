import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser, openPage } from './lib/browser.mjs';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ROOT } from './lib/paths.mjs';
import { runScript } from './lib/say.mjs';
import { withScope } from './lib/scope.mjs';

/** Draws the extension's icon, `media/icon.png`, from `media/icon.svg`: the marketplace takes no SVG. */
await runScript(() =>
  withScope(async (scope) => {
    const browser = await launchBrowser(await ensureBrowser());
    scope.onClose(browser.close);
    const { page, close } = await openPage(browser.endpoint, 'http://127.0.0.1');
    scope.onClose(close);
    const drawing = await readFile(join(ROOT, 'media/icon.svg'), 'utf8');
    await page.setContent(`<style>html { background: transparent }</style>${drawing}`);
    const picture = await page.locator('svg').screenshot({ omitBackground: true });
    await writeFile(join(ROOT, 'media/icon.png'), picture);
    return 0;
  }),
);
