import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser, openPage } from './lib/browser.mjs';
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ROOT } from './lib/paths.mjs';
import { runScript } from './lib/say.mjs';
import { withScope } from './lib/scope.mjs';

const STYLE = `
  html { background: transparent }
  svg { box-sizing: border-box; width: 256px; height: 256px; padding: 44px; border-radius: 56px;
    background: #5b45d8 }`;

/** Draws the extension's icon, `media/icon.png`, from the one of the activity bar. */
await runScript(() =>
  withScope(async (scope) => {
    const browser = await launchBrowser(await ensureBrowser());
    scope.onClose(browser.close);
    const { page, close } = await openPage(browser.endpoint, 'http://127.0.0.1');
    scope.onClose(close);
    await page.setContent(
      `<style>${STYLE}</style>${await readFile(join(ROOT, 'media/show-notes.svg'), 'utf8')}`,
    );
    const picture = await page.locator('svg').screenshot({ omitBackground: true });
    await writeFile(join(ROOT, 'media/icon.png'), picture);
    return 0;
  }),
);
