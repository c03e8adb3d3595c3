import assert from 'node:assert/strict';
import { openWalkthrough, STEPS, waitForTicks, writeFirstEpisode } from '../harness/first-episode.ts';
import { keyTest } from '../harness/key-test.ts';

const EMPTY = { show: false, files: { 'README.md': '# A show\n' } } as const;

keyTest(
  'the walkthrough has its pictures, and its steps are ticked by doing them',
  EMPTY,
  async ({ workbench }) => {
    const { page } = workbench;
    // Narrow windows have no room for pictures.
    await page.setViewportSize({ width: 1600, height: 900 });
    await openWalkthrough(workbench);
    await waitForTicks(workbench, ['folder']);
    for (const step of STEPS) {
      await page
        .locator(`.getting-started-step:is([data-step-id$="#${step}"], [data-step-id$="#${step}OnWeb"])`)
        .click();
      const picture = page.locator(`.getting-started-media img[srcset*="${step}-light.svg"]`);
      await picture.waitFor();
      // Rejects where the picture is broken.
      await picture.evaluate((image: unknown) => (image as { decode: () => Promise<void> }).decode());
      assert.ok(((await picture.getAttribute('alt')) ?? '').length > 40);
    }
    await writeFirstEpisode(workbench);
    await openWalkthrough(workbench);
    await waitForTicks(workbench, STEPS);
    assert.deepEqual(await workbench.notifications(), []);
  },
);

keyTest(
  'the first button without a folder opens one',
  {
    show: false,
    folder: false,
    notInBrowser: 'There the browser itself asks for the folder, which a test of the web sees.',
  },
  async ({ workbench }) => {
    const { page, quickInput } = workbench;
    await openWalkthrough(workbench);
    await waitForTicks(workbench, []);
    await page.getByRole('button', { name: 'Open Folder' }).click();
    await quickInput.waitFor(({ title }) => title === 'Open Folder');
  },
);
