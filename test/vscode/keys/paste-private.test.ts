import assert from 'node:assert/strict';
import { withFolderSettings } from '../harness/folder-settings.ts';
import { pasteAt, pasteTest, seeLines, untilNoFailure } from '../harness/paste-test.ts';

/** What a folder that came from somebody else might say, to have addresses of this machine asked. */
const GREEDY = {
  'showNotes.titles.allowedPrivateHosts': ['localhost'],
  'showNotes.titles.allowedAddressRanges': ['127.0.0.0/8', '::1'],
};

pasteTest('an address of this machine stays bare, whatever the folder allows', {}, async (scene) => {
  const { workbench, site } = scene;
  const url = site.url('one').replace('127.0.0.1', 'localhost');
  await untilNoFailure(scene);
  await withFolderSettings(scene, GREEDY, async () => {
    await workbench.editor.goTo(10);
    await workbench.press('End');
    await workbench.type(' ');
    await workbench.paste(url);
    const why = `No title from ${new URL(url).host}. ${new URL(url).host}: The address is in a private network (localhost).`;
    await workbench.page.locator('.statusbar').getByRole('button', { name: why }).waitFor();
    // The tests allow this one on the machine, where a folder has no say.
    await pasteAt(scene, 11, 'two');
    await site.answer('two');
    await seeLines(scene, `- a ${url}`, `- b ${site.link('two')}`);
  });
  assert.deepEqual(site.asked, ['two']);
});
