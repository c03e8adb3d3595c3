import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { until } from '../../../scripts/lib/until.mjs';
import { FIRST, notes, pasteAt, pasteTest, untilNoFailure } from '../harness/paste-test.ts';

const OUTLINE = 'Outline by Presenter';

const files = {
  [FIRST]: notes('001', '', '#### [Rain](https://example.com/rain)', '', '#### Snow'),
};

/** What each view has above its rows. */
const BUTTONS = {
  [OUTLINE]: [
    ...['New Episode', 'List Topics in Order', 'Show Only Problems in the Outline'],
    ...['Collapse All', 'More Actions...'],
  ],
  Episodes: ['New Episode', 'Search Topics', 'Filter Episodes by State', 'Collapse All'],
};

pasteTest('every row and button of the views has a name for screen readers', { files }, async (scene) => {
  const { page, sidebar } = scene.workbench;
  await sidebar.show('Show Notes');
  const tree = (name: string) => sidebar.part.getByRole('tree', { name, exact: true });
  const rows = (name: string) => tree(name).getByRole('treeitem');
  if (!(await tree('Episodes').isVisible())) await sidebar.toggle('Episodes');
  for (const [view, row] of [
    [OUTLINE, 'Rain, topic, example.com'],
    [OUTLINE, 'Snow, topic without link'],
    [OUTLINE, '@mizu, presenter, 2 topics'],
    [OUTLINE, 'Video, empty'],
    ['Episodes', /^001, [a-z ]+, Rain$/],
  ] as const) {
    await tree(view).getByRole('treeitem', { name: row, exact: true }).waitFor();
  }
  for (const [view, wanted] of Object.entries(BUTTONS)) {
    const names = await namesOf(rows(view));
    assert.ok(
      names.every((name) => name !== '' && !/undefined|null/.test(name)),
      names.join('\n'),
    );
    await rows(view).first().hover();
    const pane = page.locator('.pane', { has: page.getByRole('tree', { name: view, exact: true }) });
    assert.deepEqual(await namesOf(pane.locator('.pane-header .action-label')), wanted);
  }
  await sidebar.toggle('Episodes');
});

pasteTest('nothing turns or blinks while a title is on its way', {}, async (scene) => {
  const { workbench, site } = scene;
  const { page, sidebar } = workbench;
  await untilNoFailure(scene);
  await sidebar.show('Show Notes');
  await sidebar.waitForRows('the outline', (all) => all.length > 3);
  await pasteAt(scene, 10, 'one');
  const status = page.locator('.statusbar-item', { hasText: '1 title' });
  // VS Code itself stops nothing here for those who have asked for less motion.
  assert.deepEqual(await moving(status), []);
  // Its own bar, above a view that is being filled, comes to rest.
  await until('the views to be at rest', async () => (await moving(sidebar.part)).length === 0);
  await site.answer('one');
  await status.waitFor({ state: 'hidden' });
});

function namesOf(all: Locator): Promise<string[]> {
  return all.evaluateAll((found) => found.map((one) => one.getAttribute('aria-label') ?? ''));
}

/** Gives the names of the animations in a part of the window; of transitions, there are none to give. */
async function moving(part: Locator): Promise<string[]> {
  const all = await part.evaluate((root) =>
    root.getAnimations({ subtree: true }).map((one: { animationName?: string }) => one.animationName ?? ''),
  );
  return all.filter((name: string) => name !== '');
}
