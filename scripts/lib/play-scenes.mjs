import { readPart } from './read-parts.mjs';
import { SCENES } from './scenes.mjs';

/** A window in which everything of every scene is in sight, with any font. */
const ROOMY = { width: 1600, height: 1600 };

/** What the scenes show, in a form that depends neither on the day nor on the machine: scene → part → lines. @typedef {Record<string, Record<string, readonly string[]>>} Texts */

/**
 * Plays the scenes one after the other, and calls `see` at the moment of each picture.
 * @param {import('./scenes.mjs').Stage} stage
 * @param {(scene: import('./scenes.mjs').Scene) => Promise<void>} see
 * @param {{ width: number, height: number }} [size] that of the window, rather than each scene's own
 */
export async function playScenes(stage, see, size) {
  const { page } = stage.workbench;
  for (const scene of SCENES) {
    await page.setViewportSize(size ?? scene.size);
    await scene.play(stage);
    await restMouse(page);
    await see(scene);
  }
}

/**
 * Plays the scenes and reads what they show.
 * @param {import('./scenes.mjs').Stage} stage
 * @returns {Promise<Texts>}
 */
export async function readScenes(stage) {
  /** @type {Texts} */
  const texts = {};
  await playScenes(
    stage,
    async (scene) => {
      texts[scene.name] = await readScene(stage.workbench, scene);
    },
    ROOMY,
  );
  return texts;
}

/** @param {import('./workbench.mjs').Workbench} workbench @param {import('./scenes.mjs').Scene} scene */
async function readScene(workbench, { shows, datesVary }) {
  /** @type {Record<string, readonly string[]>} */
  const texts = {};
  for (const part of shows) {
    const lines = await readPart(workbench, part);
    texts[part] = datesVary ? lines.map(undated) : lines;
  }
  return texts;
}

/** @param {string} line */
function undated(line) {
  return line.replaceAll(/\b(?:\d{4}-\d{2}-\d{2}|\d{2}-\d{2} [A-Z][a-z]{2})\b/g, '(a date)');
}

/** Puts the mouse where it touches nothing: in the middle of the status bar. @param {import('playwright-core').Page} page */
async function restMouse(page) {
  const { width, height } = page.viewportSize() ?? ROOMY;
  await page.mouse.move(width / 2, height - 3);
}
