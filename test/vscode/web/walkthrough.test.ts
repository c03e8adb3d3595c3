import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../../../scripts/lib/until.mjs';
import {
  makeFirstEpisode,
  openWalkthrough,
  STEPS,
  waitForTicks,
  writeFirstEpisode,
} from '../harness/first-episode.ts';
import { keyTest } from '../harness/key-test.ts';

const EMPTY = { show: false, files: { 'README.md': '# A show\n' } } as const;

keyTest(
  'all of the walkthrough can be done in the browser, and the extension be recommended',
  EMPTY,
  async ({ workbench, folder }) => {
    const { sidebar } = workbench;
    await until('the files of the folder', async () => (await sidebar.list.count()) > 0);
    await openWalkthrough(workbench);
    await waitForTicks(workbench, ['folder']);
    await writeFirstEpisode(workbench);
    await openWalkthrough(workbench);
    await waitForTicks(workbench, STEPS);
    await workbench.runCommand('Show Notes: Recommend to Collaborators');
    await workbench.editor.waitForFile('.vscode/extensions.json');
    const text = await readFile(join(folder, '.vscode/extensions.json'), 'utf8');
    assert.deepEqual(JSON.parse(text), { recommendations: ['show-notes.show-notes'] });
  },
);

keyTest(
  'the first button without a folder has the browser ask for one',
  { show: false, folder: false },
  async ({ workbench }) => {
    const { page } = workbench;
    // The dialog of the browser is none of the page's, so that nothing could close it.
    await page.evaluate('window.showDirectoryPicker = () => new Promise(() => { window.asked = true; })');
    await openWalkthrough(workbench);
    await page.getByRole('button', { name: 'Open Folder' }).click();
    await until('the question of the browser', () => page.evaluate('window.asked === true'));
    assert.deepEqual(await workbench.notifications(), []);
  },
);

keyTest(
  'steps that were done before the walkthrough was opened are ticked, too',
  { show: false, files: { 'README.md': '# A show\n' } },
  async ({ workbench }) => {
    await makeFirstEpisode(workbench);
    await openWalkthrough(workbench);
    await waitForTicks(workbench, ['folder', 'episode']);
  },
);
