import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { CONTRAST_PICTURE, CONTRASTS, takeContrastPicture } from './contrast-picture.mjs';
import { EDITIONS } from './editions.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureVscode } from './get-vscode.mjs';
import { ROOT, SAMPLE_SHOW } from './paths.mjs';
import { playScenes, readScenes } from './play-scenes.mjs';
import { pretendSites } from './pretend-sites.mjs';
import { say } from './say.mjs';
import { SCENE_SETTINGS } from './scene-settings.mjs';
import { PAGES } from './scenes.mjs';
import { withScope } from './scope.mjs';
import { makeScratch } from './scratch.mjs';
import { serveVscode } from './serve-vscode.mjs';
import { Workbench } from './workbench.mjs';

/** The VS Code in which the pictures are taken. */
const EDITION = EDITIONS.newest;

/** The sides of each picture: what is put behind its name, and the theme. */
const SIDES = { '': 'Default Light Modern', '-dark': 'Default Dark Modern' };

/** How many dots a pixel has in the pictures. */
const SCALE = 1.25;

/** Takes the README's pictures, light, dark and in high contrast, and writes down what they show; answers the exit code. */
export async function takePictures() {
  return withScope(async (scope) => {
    const vscode = await ensureVscode(EDITION);
    const browser = await launchBrowser(await ensureBrowser());
    scope.onClose(browser.close);
    /** @type {[string, Buffer][]} */
    const taken = [];
    const open = (/** @type {string} */ theme) =>
      openStage({ vscode, browser: browser.endpoint, theme, scope });
    for (const [side, theme] of Object.entries(SIDES)) {
      const stage = await open(theme);
      await playScenes(stage, async ({ name }) => {
        taken.push([`${name}${side}.png`, await takePicture(stage.workbench)]);
      });
    }
    const contrast = await takeContrastPicture(await Promise.all(CONTRASTS.map(open)));
    if (contrast) taken.push([CONTRAST_PICTURE, contrast]);
    const stage = await open(SIDES['']);
    const texts = JSON.stringify(await readScenes(stage), null, 2);
    taken.push(['pictures.json', Buffer.from(`${texts}\n`)]);
    await writeAll(taken);
    return 0;
  });
}

/** @param {{ vscode: { root: string, node: string }, browser: string, theme: string, scope: import('./scope.mjs').Scope }} run */
async function openStage({ vscode, browser, theme, scope }) {
  const sites = await pretendSites(PAGES);
  scope.onClose(sites.stop);
  const settings = { ...SCENE_SETTINGS, ...sites.settings, 'workbench.colorTheme': theme };
  const server = await serveVscode(vscode, { settings });
  scope.onClose(server.stop);
  const { folder, remove } = await makeScratch({ from: SAMPLE_SHOW });
  scope.onClose(remove);
  const workbench = await Workbench.open({ browser, server, scale: SCALE }, { folder });
  scope.onClose(workbench.close);
  return { workbench, folder };
}

/** Takes a picture of all above the status bar. @param {Workbench} workbench */
async function takePicture({ page }) {
  const bar = await page.locator('.part.statusbar').boundingBox();
  if (bar === null) throw new Error('There is no status bar.');
  // A whole number of dots.
  const height = Math.floor(bar.y / 4) * 4;
  return page.screenshot({ clip: { x: 0, y: 0, width: bar.width, height } });
}

/**
 * Writes the pictures and their texts, once all are there, with their digests, as `sha256sum` prints them: so that none of them
 * can change without the others.
 * @param {readonly (readonly [string, Buffer])[]} files
 */
async function writeAll(files) {
  const digests = files.map(([name, content]) => `${digestOf(content)}  ${name}\n`);
  for (const [name, content] of [...files, ['pictures.sha256', digests.join('')]]) {
    await writeFile(join(ROOT, 'media', String(name)), content ?? '');
    say(`media/${name}`);
  }
}

/**
 * The SHA-256 of a file's content, in hexadecimal digits.
 * @param {Buffer} content
 */
function digestOf(content) {
  return createHash('sha256').update(content).digest('hex');
}
