import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

pasteTest('a late title neither loses nor doubles what is being composed', {}, async (scene) => {
  const { workbench, site } = scene;
  await pasteAt(scene, 11, 'other');
  await pasteAt(scene, 10, 'one');
  const devtools = await workbench.page.context().newCDPSession(workbench.page);
  const compose = (text: string) =>
    devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await compose('w');
  await seeLines(scene, `- a ${site.url('one')}w`);
  await site.answer('one', 'other');
  await seeLines(scene, `- a ${site.url('one')}w`, `- b ${site.link('other')}`);
  await compose('を見る');
  await devtools.send('Input.insertText', { text: 'を見る' });
  await seeLines(scene, `- a ${site.url('one')}を見る`);
  await workbench.press('ArrowDown');
  await seeLines(scene, `- a ${site.link('one')}を見る`);
  await workbench.press('Control+Z');
  await seeLines(scene, `- a ${site.url('one')}を見る`);
});

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
