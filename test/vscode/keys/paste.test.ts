import assert from 'node:assert/strict';
import { join } from 'node:path';
import { servePage } from '../../../scripts/lib/serve-page.mjs';
import { pasteAddress } from '../../../scripts/lib/uses.mjs';
import { keyTest } from '../harness/key-test.ts';
import { FIRST, notes, pasteAt, pasteTest, seeLines } from '../harness/paste-test.ts';

keyTest(
  'an address pasted into the sample show becomes a link',
  { shared: true },
  async ({ workbench, folder }) => {
    const page = await servePage('A page of this machine', { open: true });
    try {
      await workbench.editor.open(join(folder, 'episodes/004/README.md'));
      await workbench.sidebar.icon('Show Notes').waitFor({ timeout: 60_000 });
      await workbench.press('Control+End');
      await workbench.type('- ');
      const line = await pasteAddress(workbench, page);
      assert.equal(line.trimEnd(), `- [${page.title}](${page.url})`);
    } finally {
      await page.stop();
    }
  },
);

pasteTest('a pasted address is there at once, a link later, and undone in two steps', {}, async (scene) => {
  const { workbench, site } = scene;
  await pasteAt(scene, 10, 'one');
  await seeLines(scene, `- a ${site.url('one')}`);
  await site.answer('one');
  await seeLines(scene, `- a ${site.link('one')}`);
  await workbench.press('Control+Z');
  await seeLines(scene, `- a ${site.url('one')}`);
  await workbench.press('Control+Z');
  await seeLines(scene, '- a');
});

pasteTest('pasted addresses get their titles, though all come at once', {}, async (scene) => {
  const { site } = scene;
  await pasteAt(scene, 10, 'one');
  await pasteAt(scene, 11, 'two');
  await pasteAt(scene, 12, 'three');
  await site.answer('three', 'one', 'two');
  await seeLines(scene, `- a ${site.link('one')}`, `- b ${site.link('two')}`, `- c ${site.link('three')}`);
});

pasteTest(
  'an address pasted at three cursors is asked for once, titled everywhere, and undone at once',
  { files: { [FIRST]: notes('001').replaceAll('\n', '\r\n') } },
  async (scene) => {
    const { workbench, site } = scene;
    await workbench.editor.goTo(10, 4);
    await workbench.runCommand('Add Cursor Below');
    await workbench.runCommand('Add Cursor Below');
    await workbench.type(' ');
    await workbench.paste(site.url('one'));
    const bare = ['a', 'b', 'c'].map((item) => `- ${item} ${site.url('one')}`);
    await seeLines(scene, ...bare);
    await site.answer('one');
    const linked = ['a', 'b', 'c'].map((item) => `- ${item} ${site.link('one')}`);
    await seeLines(scene, ...linked);
    const before = notes('001').replace('- a\n- b\n- c', linked.join('\n'));
    assert.equal(await workbench.editor.save(), before.replaceAll('\n', '\r\n'));
    await workbench.press('Control+Z');
    await seeLines(scene, ...bare);
    assert.deepEqual(site.asked, ['one']);
  },
);
