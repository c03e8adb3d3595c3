import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notes, type PasteScene, pasteTest, SECOND, seeLines } from '../harness/paste-test.ts';

const FILL = 'Show Notes: Fill In Link Titles';

pasteTest('the bare URLs of an episode become links, as one step to undo', {}, async (scene) => {
  const { workbench, site } = scene;
  const [one, two, missing] = [site.url('one'), site.url('two'), site.url('missing')];
  const bare = [`- ${one}`, `- see <${two}>.`, `- [mine](${one})`, `- ${missing}`, `- ${one}`];
  await openNotes(scene, bare);
  await workbench.runCommand(FILL);
  await site.answer('one');
  await site.isAsked('two');
  // What is edited meanwhile moves the rest.
  await workbench.editor.goTo(10);
  await workbench.type('x\n');
  await site.answer('two');
  await site.answer('missing');
  const left = [`- [mine](${one})`, `- ${missing}`];
  await seeLines(scene, '- a', `- ${site.link('one')}`, `- see ${site.link('two')}.`, ...left);
  await workbench.press('Control+Z');
  await seeLines(scene, '- a', ...bare);
  assert.deepEqual(site.asked, ['one', 'two', 'missing']);
  const center = await workbench.showNotifications();
  await center.getByText('Titles filled in: 3 of 4. No title: 1 not found.').waitFor();
  await center.getByRole('button', { name: 'Show Details' }).click();
  await workbench.page.locator('.tab', { hasText: 'Link Titles.txt' }).waitFor();
  await workbench.editor.waitForLines('the details', (lines) =>
    lines.join('\n').includes(`${SECOND}:16 ${missing}`),
  );
});

pasteTest('what has come is written for a selection that is cancelled', {}, async (scene) => {
  const { workbench, site } = scene;
  await openNotes(scene, [`- ${site.url('one')}`, `- ${site.url('two')}`, `- ${site.url('three')}`]);
  await workbench.editor.goTo(13);
  await workbench.press('Shift+ArrowDown');
  await workbench.press('Shift+ArrowDown');
  await workbench.runCommand(FILL);
  await site.answer('one');
  await site.isAsked('two');
  const progress = await workbench.showNotifications();
  await progress.getByText('Fetching titles: 1 of 2 · 127.0.0.1').waitFor();
  await progress.getByRole('button', { name: 'Cancel', exact: true }).click();
  await seeLines(scene, `- ${site.link('one')}`, `- ${site.url('two')}`, `- ${site.url('three')}`);
  const told = await workbench.showNotifications();
  await told.getByText('Titles filled in: 1 of 2. Not asked: 1.').waitFor();
  assert.deepEqual(site.asked, ['one', 'two']);
});

pasteTest('many titles are fetched once that is confirmed', {}, async (scene) => {
  const { workbench, site } = scene;
  const pages = Array.from({ length: 21 }, (_, at) => `p${at + 1}`);
  await openNotes(
    scene,
    pages.map((page) => `- ${site.url(page)}`),
  );
  const { quickInput } = workbench;
  await workbench.runCommand(FILL);
  const { rows } = await quickInput.waitFor(
    ({ title }) => title === 'Fetch the titles of 21 pages? Sites: 1.',
  );
  assert.deepEqual(rows, ['Fetch Titles', '127.0.0.1 (21)', 'Cancel']);
  await quickInput.dismiss();
  assert.deepEqual(site.asked, []);
  await workbench.runCommand(FILL);
  await quickInput.row('Fetch Titles').click();
  await site.isAsked('p1');
  const progress = await workbench.showNotifications();
  await progress.getByRole('button', { name: 'Cancel', exact: true }).click();
  const told = await workbench.showNotifications();
  await told.getByText('Titles filled in: 0 of 21. Not asked: 21.').waitFor();
});

pasteTest('a title is fetched anew and chosen', {}, async (scene) => {
  const { workbench, site } = scene;
  const old = `- **[Old *title*](${site.url('one')} "tip")**`;
  const fresh = `- **[On one](${site.url('one')} "tip")**`;
  await openNotes(scene, [old]);
  await workbench.editor.goTo(13, 8);
  await workbench.runCommand('Show Notes: Refetch Title');
  await site.isAsked('one');
  await workbench.editor.goTo(10);
  await workbench.type('x\n');
  await site.answer('one');
  const { rows } = await workbench.quickInput.waitFor(({ rows }) => rows.length === 2);
  assert.deepEqual(rows, ['On one', 'Old title']);
  await workbench.quickInput.accept();
  await seeLines(scene, 'x', fresh);
  await workbench.press('Control+Z');
  await seeLines(scene, 'x', old);
  await workbench.press('Control+Y');
  await workbench.editor.goTo(14, 8);
  await workbench.runCommand('Show Notes: Refetch Title');
  await site.answer('one');
  const center = await workbench.showNotifications();
  await center.getByText('The page still has the title that the link has.').waitFor();
});

pasteTest(
  'many titles are not fetched in Restricted Mode',
  { shared: false, restricted: true },
  async (scene) => {
    const { workbench, site } = scene;
    await openNotes(scene, [`- ${site.url('one')}`, `- ${site.url('two')}`]);
    for (const command of [FILL, `${FILL} in All Episodes`]) {
      await workbench.runCommand(command);
      const center = await workbench.showNotifications();
      await center.getByText('Many titles are fetched only in a workspace that you trust.').first().waitFor();
      await workbench.runCommand('Notifications: Clear All Notifications');
    }
    assert.deepEqual(site.asked, []);
    await workbench.editor.goTo(14, 8);
    await workbench.runCommand('Show Notes: Fill In Title');
    await site.answer('two');
    await seeLines(scene, `- ${site.link('two')}`);
    assert.deepEqual(site.asked.length, 1);
  },
);

/** Writes an episode whose notes go on like this from line 13, and opens it. */
async function openNotes({ workbench, folder }: PasteScene, more: readonly string[]): Promise<void> {
  const path = join(folder, SECOND);
  await writeFile(path, notes('002', ...more));
  await workbench.editor.open(path);
  await workbench.editor.waitForLines('the notes', (lines) => lines.join('\n').includes(more[0] ?? ''));
}
