import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../../../scripts/lib/until.mjs';
import { FIRST, notes, type PasteScene, pasteTest, SECOND, seeLines } from '../harness/paste-test.ts';

const THIRD = 'episodes/003/README.md';

const files = { [FIRST]: notes('001'), [SECOND]: notes('002'), [THIRD]: notes('003') };

pasteTest('the bare URLs of all episodes become links, once they were seen', { files }, async (scene) => {
  const { workbench, site, folder } = scene;
  const [one, two] = [site.url('one'), site.url('two')];
  await writeFile(join(folder, SECOND), notes('002', `- ${one}`, `- [mine](${one})`));
  const third = [`- ${one}`, `- ${one}を見る`];
  await writeFile(join(folder, THIRD), notes('003', ...third));
  await workbench.editor.goTo(10);
  await workbench.press('End');
  await workbench.type(` ${one} ${two}`);
  await workbench.runCommand('Show Notes: Fill In Link Titles in All Episodes');
  await site.answer('one');
  await site.refuse('two');
  const preview = workbench.page.locator('.tab', { hasText: 'Link titles (3 files)' });
  await preview.waitFor();
  await workbench.page.locator('.multiDiffEntry', { hasText: 'README.md' }).first().waitFor();
  await writeFile(join(folder, THIRD), notes('003', ...third, '- new'));
  const center = await workbench.showNotifications();
  const question = center.locator('.notification-list-item', {
    hasText: 'Write all links shown? Links: 3, episodes: 3.',
  });
  await question.getByRole('button', { name: 'Apply', exact: true }).click();
  const filled = notes('002', `- ${site.link('one')}`, `- [mine](${one})`);
  await until('the closed episode to be written', async () => (await read(scene, SECOND)) === filled);
  await preview.waitFor({ state: 'hidden' });
  const told = await workbench.showNotifications();
  const summary =
    'Titles filled in: 2 of 5. Left alone, since changed meanwhile: 1. Left alone, since no link can stand there: 1. No title: 1 not found.';
  await told.getByText(summary).waitFor();
  assert.equal(await read(scene, THIRD), notes('003', ...third, '- new'));
  assert.equal(await read(scene, FIRST), notes('001'), 'what was not saved is not saved for its author');
  await workbench.editor.open(join(folder, SECOND));
  await workbench.press('Control+Z');
  await seeLines(scene, `- ${one}`, `- [mine](${one})`);
  await workbench.editor.open(join(folder, FIRST));
  const lines = await workbench.editor.lines();
  assert.ok(
    lines.some((line) => line.trimEnd() === `- a ${site.link('one')} ${two}`),
    lines.join('\n'),
  );
  assert.deepEqual(site.asked, ['one', 'two']);
});

function read({ folder }: PasteScene, path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8');
}
