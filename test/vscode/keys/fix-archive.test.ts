import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../../../scripts/lib/until.mjs';
import { type KeyScene, keyTest } from '../harness/key-test.ts';

const IDS = ['001', '002', '003', '004'];
const FIX = 'Fix all problems of this kind in all episodes…';
const TRACKED = '?utm_source=kaze';

const setup = {
  show: false,
  shared: true,
  files: Object.fromEntries(IDS.map((id) => [pathOf(id), textOf(id)])),
  file: pathOf('004'),
} as const;

keyTest('a kind of problem is fixed in all episodes, once it was seen', setup, async (scene) => {
  const { workbench, folder } = scene;
  await workbench.editor.open(join(folder, pathOf('001')));
  await workbench.editor.goTo(9, 10);
  await workbench.type('x');
  await preview(scene);
  await writeFile(join(folder, pathOf('003')), `${textOf('003')}- new\n`);
  await answer(scene, 'Apply');
  await until('the closed episode to be written', async () => (await read(scene, '002')) === fixed('002'));
  await until('the open episode to be saved', async () => (await read(scene, '004')) === fixed('004'));
  const told = await workbench.showNotifications();
  await told.getByText(/^Fixes applied: 3, in episodes: 3\. Left alone.*003\/README\.md\.$/).waitFor();
  assert.equal(await read(scene, '003'), `${textOf('003')}- new\n`);
  assert.equal(await read(scene, '001'), textOf('001'), 'what was not saved is not saved for its author');
  await workbench.editor.open(join(folder, pathOf('001')));
  const lines = await workbench.editor.lines();
  assert.ok(lines.includes('### @kazex') && !lines.join('\n').includes(TRACKED), lines.join('\n'));
  assert.ok(await workbench.editor.isDirty());
});

keyTest('nothing is fixed in all episodes without consent', setup, async (scene) => {
  await preview(scene);
  await answer(scene, 'Cancel');
  await scene.workbench.page.locator('.tab', { hasText: 'Fixes of' }).waitFor({ state: 'hidden' });
  for (const id of IDS) {
    assert.equal(await read(scene, id), textOf(id));
  }
});

keyTest('the button above the preview applies it too', setup, async (scene) => {
  const { page } = scene.workbench;
  await preview(scene);
  await page.getByRole('button', { name: 'Apply All Changes Shown' }).first().click();
  await until('an episode to be written', async () => (await read(scene, '001')) === fixed('001'));
  await page.locator('.tab', { hasText: 'Fixes of' }).waitFor({ state: 'hidden' });
});

keyTest('fixes that are asked for again take the place of those on show', setup, async (scene) => {
  const { page, editor } = scene.workbench;
  const previews = page.locator('.tab', { hasText: 'Fixes of' });
  await preview(scene);
  // Twice, so that the tab is not one that the next replaces anyway.
  await previews.dblclick();
  await editor.open(join(scene.folder, pathOf('004')));
  await preview(scene);
  const center = await scene.workbench.showNotifications();
  await center.locator('.notification-list-item', { hasText: 'Apply all fixes shown?' }).waitFor();
  assert.equal(await previews.count(), 1);
  await page.getByRole('button', { name: 'Apply All Changes Shown' }).first().click();
  await until('an episode to be written', async () => (await read(scene, '001')) === fixed('001'));
  await previews.waitFor({ state: 'hidden' });
});

/** Chooses the quick fix, and waits until all that it would change is on show. */
async function preview({ workbench }: KeyScene): Promise<void> {
  const { editor, problems, page } = workbench;
  await problems.open();
  await problems.waitForRows('the problem', (rows) => rows.some((row) => /tracking-parameters/.test(row)));
  await editor.goTo(11, 32);
  assert.ok((await editor.quickFixes()).includes(FIX));
  await editor.applyQuickFix(FIX);
  await page.locator('.tab', { hasText: 'Fixes of tracking-parameters (4 files)' }).waitFor();
  await page.locator('.multiDiffEntry', { hasText: 'README.md' }).first().waitFor();
}

async function answer({ workbench }: KeyScene, name: string): Promise<void> {
  const center = await workbench.showNotifications();
  const question = center.locator('.notification-list-item', {
    hasText: 'Apply all fixes shown? Fixes: 4, episodes: 4.',
  });
  await question.getByRole('button', { name, exact: true }).click();
}

function pathOf(id: string): string {
  return `episodes/${id}/README.md`;
}

function textOf(id: string): string {
  const date = `2026-10-${Number(id) + 10}`;
  const link = `- [rain](https://a.example.com/${id}${TRACKED})`;
  return `# ${id}\n\n- Hosted by @kaze\n- Recording date: ${date}\n- Video:\n\n## Contents\n\n### @kaze\n\n${link}\n`;
}

function fixed(id: string): string {
  return textOf(id).replace(TRACKED, '');
}

function read({ folder }: KeyScene, id: string): Promise<string> {
  return readFile(join(folder, pathOf(id)), 'utf8');
}
