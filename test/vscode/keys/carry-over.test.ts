import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../../../scripts/lib/until.mjs';
import { makeNewEpisode } from '../../../scripts/lib/uses.mjs';
import { type KeyScene, keyTest } from '../harness/key-test.ts';

const TOPIC =
  '#### [一年で壊れた部品の一覧](https://sheets.example.com/d/1kowareta/edit#gid=1)\n\n- 一番多いのはポンプの軸\n';
const LABEL = '一年で壊れた部品の一覧';

keyTest(
  'Topics are carried over into a new episode, and moved to the next one, each by one edit that one undo takes back',
  {},
  async (scene) => {
    const { workbench } = scene;
    await makeNewEpisode(workbench);
    assert.ok((await workbench.editor.quickFixes()).includes('Carry over topics from 009…'));
    await workbench.editor.applyQuickFix('Carry over topics from 009…');
    await carryOver(scene);
    await undoHere(scene);
    await moveToNext(scene);
  },
);

async function carryOver({ workbench, folder }: KeyScene): Promise<void> {
  const { quickInput, page, editor } = workbench;
  const { rows } = await quickInput.waitFor(({ title }) => title === 'Carry Over Topics from 009 to 010');
  assert.deepEqual(rows, [LABEL]);
  // Nothing is chosen from the start, so there is nothing to copy.
  const copy = quickInput.widget.getByRole('button', { name: 'Copy the chosen topics' });
  await copy.click();
  await quickInput.row(LABEL).click();
  await copy.click();
  await page.getByText('Topics copied from 009 to 010: 1.').first().waitFor();
  await until('the copy', async () => (await textOf(folder, '010')).includes(TOPIC));
  assert.ok((await textOf(folder, '009')).includes(TOPIC));
  await editor.focus();
  await workbench.press('Control+z');
  await editor.waitForLines('the new episode without it', (lines) => !lines.join('\n').includes(LABEL));
  await editor.save();
  await workbench.runCommand('Show Notes: Carry Over Topics');
  await quickInput.waitFor(({ title }) => title === 'Carry Over Topics from 009 to 010');
  await quickInput.row(LABEL).click();
  await quickInput.accept();
  await until('the topic in the new episode', async () => (await textOf(folder, '010')).includes(TOPIC));
  await until('the topic to be gone', async () => !(await textOf(folder, '009')).includes(LABEL));
  assert.match(await textOf(folder, '010'), /### @mizuyari\n\n#### \[一年/);
  await page.getByText('Topics moved from 009 to 010: 1.').first().waitFor();
}

/** One edit is one step to undo in both files. */
async function undoHere({ workbench, folder }: KeyScene): Promise<void> {
  const { editor } = workbench;
  await editor.focus();
  await workbench.press('Control+z');
  await editor.waitForLines('the new episode as it was', (lines) => !lines.join('\n').includes(LABEL));
  await editor.open(pathOf(folder, '009'));
  await editor.waitForLines('the topic back', (lines) => lines.join('\n').includes(LABEL));
}

async function moveToNext({ workbench, folder }: KeyScene): Promise<void> {
  const { editor, page } = workbench;
  await editor.goTo(12);
  await workbench.runCommand('Show Notes: Move to Next Episode');
  await page.getByText('Topics moved to 010: 1.').first().waitFor();
  await editor.waitForLines('the topic gone', (lines) => !lines.join('\n').includes(LABEL));
  assert.equal(await editor.file(), pathOf(folder, '009'));
  await editor.open(pathOf(folder, '010'));
  await editor.waitForLines('the topic there', (lines) => lines.join('\n').includes(LABEL));
}

function pathOf(folder: string, id: string): string {
  return join(folder, 'episodes', id, 'README.md');
}

function textOf(folder: string, id: string): Promise<string> {
  return readFile(pathOf(folder, id), 'utf8');
}
