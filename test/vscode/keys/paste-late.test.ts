import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyScene } from '../harness/key-test.ts';
import { FIRST, notes, pasteAt, pasteTest, SECOND, seeLines } from '../harness/paste-test.ts';

pasteTest('a late title goes into the notes it was asked for', {}, async (scene) => {
  const { workbench, site, folder } = scene;
  await pasteAt(scene, 10, 'one');
  await workbench.editor.open(join(folder, SECOND));
  await pasteAt(scene, 11, 'two');
  await site.answer('one', 'two');
  await seeLines(scene, '- a', `- b ${site.link('two')}`);
  await workbench.editor.open(join(folder, FIRST));
  await seeLines(scene, `- a ${site.link('one')}`, '- b');
});

pasteTest('a late title waits while its line is typed in', {}, async (scene) => {
  const { workbench, site } = scene;
  await pasteAt(scene, 11, 'other');
  await pasteAt(scene, 10, 'one');
  await workbench.type(' more');
  // Once the other title has come, so has the one that waits.
  await site.answer('one', 'other');
  await seeLines(scene, `- a ${site.url('one')} more`, `- b ${site.link('other')}`);
  await workbench.type(' text');
  await seeLines(scene, `- a ${site.url('one')} more text`);
  await workbench.press('ArrowDown');
  await seeLines(scene, `- a ${site.link('one')} more text`);
});

pasteTest('a late title neither loses nor doubles what is being composed on its line', {}, async (scene) => {
  const { workbench, site } = scene;
  await pasteAt(scene, 11, 'other');
  await pasteAt(scene, 10, 'one');
  const { compose, commit } = await inputMethod(workbench);
  await compose('w');
  await seeLines(scene, `- a ${site.url('one')}w`);
  await site.answer('one', 'other');
  await seeLines(scene, `- a ${site.url('one')}w`, `- b ${site.link('other')}`);
  await compose('を見る');
  await commit('を見る');
  await seeLines(scene, `- a ${site.url('one')}を見る`);
  await workbench.press('ArrowDown');
  await seeLines(scene, `- a ${site.link('one')}を見る`);
  await workbench.press('Control+Z');
  await seeLines(scene, `- a ${site.url('one')}を見る`);
});

pasteTest(
  'a late title comes below and above what is being composed, and harms nothing',
  {},
  async (scene) => {
    const { workbench, site } = scene;
    const { compose, commit } = await inputMethod(workbench);
    await pasteAt(scene, 11, 'one');
    await pasteAt(scene, 12, 'two');
    await workbench.press('ArrowUp');
    await workbench.press('Home');
    await workbench.press('ArrowUp');
    await workbench.press('End');
    await compose('に');
    await seeLines(scene, '- aに', `- b ${site.url('one')}`);
    await site.answer('one');
    await seeLines(scene, '- aに', `- b ${site.link('one')}`);
    await compose('にほん');
    await commit('日本');
    await workbench.editor.goTo(13);
    await compose('か');
    await seeLines(scene, `- c ${site.url('two')}`, 'か');
    await site.answer('two');
    await seeLines(scene, `- c ${site.link('two')}`, 'か');
    await compose('かき');
    await commit('書き');
    await seeLines(scene, '書き');
    const items = `- a日本\n- b ${site.link('one')}\n- c ${site.link('two')}\n書き`;
    assert.equal(await workbench.editor.save(), notes('001').replace('- a\n- b\n- c\n', items));
  },
);

pasteTest('a late title opens no closed tab and writes no closed file', {}, async (scene) => {
  const { workbench, site, folder } = scene;
  await pasteAt(scene, 10, 'one');
  const saved = await workbench.editor.save();
  await workbench.runCommand('View: Close Editor');
  await workbench.editor.open(join(folder, SECOND));
  await pasteAt(scene, 10, 'two');
  await site.answer('one', 'two');
  await seeLines(scene, `- a ${site.link('two')}`);
  assert.equal(await workbench.page.locator('.tab').count(), 1);
  assert.equal(await readFile(join(folder, FIRST), 'utf8'), saved);
  assert.equal(saved, notes('001').replace('- a', `- a ${site.url('one')}`));
});

pasteTest('a late title reaches both editors of its notes, once', {}, async (scene) => {
  const { workbench, site } = scene;
  await pasteAt(scene, 10, 'one');
  await workbench.type('!');
  await workbench.runCommand('View: Split Editor Right');
  await workbench.page.locator('.editor-group-container').nth(1).locator('.view-line').first().waitFor();
  await pasteAt(scene, 11, 'two');
  await site.answer('one', 'two');
  const linked = [`- a ${site.link('one')}!`, `- b ${site.link('two')}`];
  await seeLines(scene, ...linked);
  await workbench.press('Control+1');
  await seeLines(scene, ...linked);
  assert.deepEqual(site.asked, ['one', 'two']);
});

pasteTest('a title that comes after the file was saved is offered by a light bulb', {}, async (scene) => {
  const { workbench, site } = scene;
  await pasteAt(scene, 10, 'one');
  await site.isAsked('one');
  const saved = await workbench.editor.save();
  await site.answer('one');
  await workbench.page.locator('.statusbar').getByText('The title from 127.0.0.1').waitFor();
  await workbench.page.locator('.editor-group-container [class*="lightbulb"]:visible').first().waitFor();
  assert.equal(await workbench.page.locator('.tab.dirty').count(), 0);
  // The sign below what was pasted has the same key.
  await workbench.press('Escape');
  await workbench.press('Control+.');
  await workbench.page.locator('.action-widget').getByText('Use the title "On one"').waitFor();
  await workbench.press('Enter');
  await seeLines(scene, `- a ${site.link('one')}`);
  await workbench.press('Control+Z');
  await seeLines(scene, `- a ${site.url('one')}`);
  assert.equal(await workbench.editor.save(), saved);
});

/** Composes as a Japanese input method does, on what the window has its focus on. */
async function inputMethod({ page }: KeyScene['workbench']) {
  const devtools = await page.context().newCDPSession(page);
  return {
    compose: (text: string) => {
      const selection = { selectionStart: text.length, selectionEnd: text.length };
      return devtools.send('Input.imeSetComposition', { text, ...selection });
    },
    commit: (text: string) => devtools.send('Input.insertText', { text }),
  };
}
