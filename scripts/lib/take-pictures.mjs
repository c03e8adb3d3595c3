import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { EDITIONS } from './editions.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureVscode } from './get-vscode.mjs';
import { ROOT, SAMPLE_SHOW } from './paths.mjs';
import { say } from './say.mjs';
import { withScope } from './scope.mjs';
import { makeScratch } from './scratch.mjs';
import { serveVscode } from './serve-vscode.mjs';
import { openTopic } from './uses.mjs';
import { Workbench } from './workbench.mjs';

/** The pictures of the sample show: the README's one, and one in the dark to look at. */
const PICTURES = [
  { name: 'overview', theme: 'Default Light Modern', committed: 'media/overview.png' },
  { name: 'overview-dark', theme: 'Default Dark Modern' },
];

/** Takes the pictures in the oldest supported VS Code, and writes the README's anew; answers the exit code. */
export async function takePictures() {
  return withScope(async (scope) => {
    const vscode = await ensureVscode(EDITIONS.oldest);
    const browser = await launchBrowser(await ensureBrowser());
    scope.onClose(browser.close);
    for (const { name, theme, committed } of PICTURES) {
      const server = await serveVscode(vscode, { settings: { 'workbench.colorTheme': theme } });
      scope.onClose(server.stop);
      const scratch = await makeScratch({ from: SAMPLE_SHOW });
      scope.onClose(scratch.remove);
      const where = { browser: browser.endpoint, server };
      const workbench = await Workbench.open(where, { folder: scratch.folder });
      scope.onClose(workbench.close);
      const picture = await takeOverview(workbench, scratch.folder, name);
      if (committed) await copyFile(picture, join(ROOT, committed));
      say(committed ?? picture);
    }
    return 0;
  });
}

/** @param {Workbench} workbench @param {string} folder @param {string} name */
async function takeOverview(workbench, folder, name) {
  await openTopic(workbench, join(folder, 'episodes/008/README.md'));
  await workbench.problems.open();
  // This one needs the whole archive, so it comes last.
  await workbench.problems.waitForRows('the problems', (rows) =>
    rows.some((row) => /repeated-date/.test(row)),
  );
  return workbench.screenshot(`pictures/${name}`);
}
