import { outlineOfProblems } from './scenes.mjs';

/** @typedef {import('./scenes.mjs').Stage} Stage */

/** The themes of high contrast. */
export const CONTRASTS = ['Default High Contrast', 'Default High Contrast Light'];

/** The name of the picture that shows them. */
export const CONTRAST_PICTURE = 'outline-contrast.png';

const SIZE = { width: 900, height: 500 };

/**
 * Takes a picture of the sidebar with the outline of notes that have problems, side by side in windows of several themes.
 * @param {readonly Stage[]} stages
 */
export async function takeContrastPicture(stages) {
  const parts = [];
  for (const stage of stages) {
    const { page, sidebar } = stage.workbench;
    await page.setViewportSize(SIZE);
    await outlineOfProblems(stage);
    await page.mouse.move(SIZE.width / 2, SIZE.height - 3);
    const { width = 0 } = (await sidebar.part.boundingBox()) ?? {};
    parts.push({ width, content: await sidebar.part.screenshot() });
  }
  const [first] = stages;
  return first && join(first.workbench, parts);
}

/**
 * Shows pictures beside each other in a window that is not needed any more.
 * @param {Stage['workbench']} workbench
 * @param {readonly { width: number, content: Buffer }[]} parts
 */
async function join({ page }, parts) {
  const images = parts.map(({ width, content }) => {
    return `<img width="${width}" src="data:image/png;base64,${content.toString('base64')}">`;
  });
  await page.goto('about:blank');
  await page.setContent(`<div style="display: inline-flex; gap: 8px">${images.join('')}</div>`);
  await page.waitForFunction('[...document.images].every(({ complete }) => complete)');
  return page.locator('div').screenshot({ omitBackground: true });
}
