import { join } from 'node:path';
import { until } from './until.mjs';
import { acceptGuesses, askForEpisode, pasteAddress } from './uses.mjs';

/** @typedef {import('./workbench.mjs').Workbench} Workbench */

/** Where a scene is played: a window that shows a copy of the sample show, in that folder. @typedef {{ workbench: Workbench, folder: string }} Stage */

/**
 * A use of the extension at the moment that a picture of it is taken: `size` is that of the window in pixels, `shows` names
 * the parts whose texts are kept beside it; `datesVary`: dates in these depend on the day.
 * @typedef {object} Scene
 * @property {string} name
 * @property {{ width: number, height: number }} size
 * @property {readonly import('./read-parts.mjs').PartName[]} shows
 * @property {boolean} [datesVary]
 * @property {(stage: Stage) => Promise<unknown>} play
 */

/** The scenes of the README's pictures; each begins where the one before has ended. @type {readonly Scene[]} */
export const SCENES = [
  {
    name: 'new-episode',
    size: { width: 900, height: 520 },
    shows: ['question', 'editor'],
    datesVary: true,
    play: newEpisode,
  },
  {
    name: 'link-titles',
    size: { width: 900, height: 450 },
    shows: ['editor'],
    datesVary: true,
    play: linkTitles,
  },
  {
    name: 'problems',
    size: { width: 900, height: 544 },
    shows: ['editor', 'fixes', 'problems'],
    play: problems,
  },
  {
    name: 'outline',
    size: { width: 900, height: 544 },
    shows: ['outline', 'editor'],
    play: outline,
  },
  {
    name: 'episodes',
    size: { width: 900, height: 476 },
    shows: ['episodes'],
    datesVary: true,
    play: episodes,
  },
];

const ANSWERED = { url: 'http://blog.example.com/rain-can', title: '雨の音で起きるじょうろを作った' };
const AWAITED = 'http://lab.example.org/leaf-counter';

/** The pages that are pasted; that of the second does not come. */
export const PAGES = { [ANSWERED.url]: ANSWERED.title, [AWAITED]: undefined };

/** The palette's question for the date of episode 010, over the latest one. @param {Stage} stage */
async function newEpisode({ workbench, folder }) {
  await workbench.editor.open(join(folder, 'episodes/009/README.md'));
  await workbench.sidebar.icon('Show Notes').waitFor({ timeout: 60_000 });
  // Over the box, it would bring up a tooltip.
  await workbench.page.mouse.move(0, 0);
  await askForEpisode(workbench);
}

/** Episode 010, with a link that has got its title, and an address that has just been pasted. @param {Stage} stage */
async function linkTitles({ workbench }) {
  const { editor } = workbench;
  await acceptGuesses(workbench);
  await workbench.press('Control+B');
  await workbench.type('#### ');
  await pasteAddress(workbench, ANSWERED);
  await editor.goTo(16);
  await workbench.type('#### ');
  await workbench.paste(AWAITED);
  await editor.waitForLines(AWAITED, (lines) => lines.some((line) => line.endsWith(AWAITED)));
}

/** The problems of episode 008, and the quick fixes of one of them. @param {Stage} stage */
async function problems({ workbench, folder }) {
  const { editor, problems: panel } = workbench;
  await editor.save();
  await editor.open(join(folder, 'episodes/008/README.md'));
  await panel.open();
  // This one needs the whole archive, so it comes last.
  await panel.waitForRows('the problems', (rows) => rows.some((row) => /repeated-date/.test(row)));
  // Folds its related place away, so that all problems are in sight.
  await panel.reveal('is already the date');
  await panel.reveal('Unexpected topic at the level');
  await workbench.press('ArrowLeft');
  await editor.quickFixes();
}

/** The outline of episode 006, with one topic unfolded, and the cursor in another. @param {Stage} stage */
async function outline({ workbench, folder }) {
  const { editor, sidebar } = workbench;
  await workbench.press('Escape');
  await workbench.press('Control+J');
  await editor.open(join(folder, 'episodes/006/README.md'));
  await sidebar.show('Show Notes');
  await sidebar.waitForRows('topics in the outline', (rows) =>
    rows.some(({ label }) => label.startsWith('秋')),
  );
  await sidebar.click('秋の水やり');
  await workbench.press('ArrowRight');
  await sidebar.waitForRows('the links', (rows) => rows.some(({ level }) => level === 3));
  await widenSidebar(workbench);
  await editor.goTo(1);
  await editor.view.locator('.view-line', { hasText: '柚子の木' }).click();
  await sidebar.list.and(workbench.page.locator('.selected')).filter({ hasText: '柚子の木' }).waitFor();
}

/** The outline of episode 008, whose notes have problems of many kinds. @param {Stage} stage */
export async function outlineOfProblems({ workbench, folder }) {
  const { editor, sidebar } = workbench;
  await editor.open(join(folder, 'episodes/008/README.md'));
  await sidebar.show('Show Notes');
  // Two are known once the whole archive is.
  await sidebar.waitForRows('all problems', (rows) => rows.some(({ label }) => /^8 to fix/.test(label)));
  await widenSidebar(workbench);
}

/** All episodes in place of the outline, with the open one selected. @param {Stage} stage */
async function episodes({ workbench }) {
  const { page, sidebar } = workbench;
  await sidebar.toggle('Outline by Presenter');
  await sidebar.toggle('Episodes');
  await sidebar.list.and(page.locator('.selected[aria-label^="006,"]')).waitFor();
}

/** Drags the edge of the sidebar, so that the name of the view is whole. @param {Workbench} workbench */
async function widenSidebar({ page, sidebar }) {
  const { x, y, width, height } = (await sidebar.part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width + 90, y + height / 2, { steps: 3 });
  await page.mouse.up();
  await until(
    'the sidebar to be wider',
    async () => ((await sidebar.part.boundingBox())?.width ?? 0) > width,
  );
}
