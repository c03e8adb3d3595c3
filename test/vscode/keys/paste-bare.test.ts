import assert from 'node:assert/strict';
import { join } from 'node:path';
import { withFolderSettings } from '../harness/folder-settings.ts';
import { FIRST, notes, pasteAt, pasteTest, SECOND, seeLines, untilNoFailure } from '../harness/paste-test.ts';

pasteTest(
  'an address that was undone, edited, lengthened or uncovered by undo stays bare',
  { files: { [FIRST]: notes('001', '- d', '- e') } },
  async (scene) => {
    const { workbench, site } = scene;
    await pasteAt(scene, 10, 'one');
    await site.isAsked('one');
    await workbench.press('Control+Z');
    await seeLines(scene, '- a');
    await workbench.press('Control+Shift+Z');
    await pasteAt(scene, 11, 'two');
    await site.isAsked('two');
    await workbench.press('Backspace');
    await workbench.type('X');
    await pasteAt(scene, 12, 'three');
    await site.isAsked('three');
    await workbench.type('y');
    await pasteAt(scene, 13, 'four');
    await site.isAsked('four');
    await workbench.type('!');
    await workbench.press('Control+Z');
    await seeLines(scene, `- d ${site.url('four')}`);
    await pasteAt(scene, 14, 'five');
    await site.answer('one', 'two', 'three', 'four', 'five');
    await seeLines(
      scene,
      `- a ${site.url('one')}`,
      `- b ${site.url('twX')}`,
      `- c ${site.url('threey')}`,
      `- d ${site.url('four')}`,
      `- e ${site.link('five')}`,
    );
  },
);

const PLACES = ['- [see]()', '', '```', 'code', '```', '', '<div title="x">', '</div>'];

pasteTest(
  'an address pasted where no link can be stays bare and is not asked for',
  { files: { [FIRST]: notes('001', ...PLACES) } },
  async (scene) => {
    const { workbench, site } = scene;
    await pasteAt(scene, 4, 'video');
    await pasteAt(scene, 16, 'code');
    await pasteAt(scene, 19, 'html');
    await workbench.editor.goTo(13, 9);
    await workbench.paste(site.url('target'));
    await seeLines(scene, `- [see](${site.url('target')})`);
    await workbench.editor.goTo(11, 3);
    await workbench.press('Shift+End');
    await workbench.paste(site.url('selection'));
    await seeLines(scene, `- [b](${site.url('selection')})`);
    await pasteAt(scene, 10, 'last');
    await site.answer('last');
    await seeLines(
      scene,
      `- Video: ${site.url('video')}`,
      `code ${site.url('code')}`,
      `<div title="x"> ${site.url('html')}`,
      `- a ${site.link('last')}`,
    );
    assert.deepEqual(site.asked, ['last']);
  },
);

const CONFLICT = ['<<<<<<< ours', '- d', '=======', '- e', '>>>>>>> theirs'];

pasteTest(
  'an address without title, and any pasted into no episode or a conflict, stays bare',
  { files: { [FIRST]: notes('001'), [SECOND]: notes('002', ...CONFLICT), 'other.md': '# Other\n\n- a\n' } },
  async (scene) => {
    const { workbench, site, folder } = scene;
    await untilNoFailure(scene);
    await pasteAt(scene, 10, 'missing');
    await site.answer('missing');
    await workbench.page.locator('.statusbar').getByText('No title from 127.0.0.1').waitFor();
    await workbench.editor.open(join(folder, 'other.md'));
    await pasteAt(scene, 3, 'other');
    await workbench.editor.open(join(folder, SECOND));
    await pasteAt(scene, 10, 'conflict');
    await workbench.editor.open(join(folder, FIRST));
    await pasteAt(scene, 11, 'last');
    await site.answer('last');
    await seeLines(scene, `- a ${site.url('missing')}`, `- b ${site.link('last')}`);
    assert.deepEqual(site.asked, ['missing', 'last']);
    assert.deepEqual(await workbench.notifications(), []);
  },
);

pasteTest('an address is asked for only while the settings say so', {}, async (scene) => {
  const { site } = scene;
  await withFolderSettings(scene, { 'showNotes.titles.fetch': 'off' }, () => pasteAt(scene, 10, 'one'));
  await pasteAt(scene, 11, 'two');
  await site.answer('two');
  await seeLines(scene, `- a ${site.url('one')}`, `- b ${site.link('two')}`);
  assert.deepEqual(site.asked, ['two']);
});
