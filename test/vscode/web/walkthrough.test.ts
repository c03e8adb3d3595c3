import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../../../scripts/lib/until.mjs';
import { openWalkthrough, STEPS, waitForTicks, writeFirstEpisode } from '../harness/first-episode.ts';
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
