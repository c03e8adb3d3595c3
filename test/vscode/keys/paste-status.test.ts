import assert from 'node:assert/strict';
import { pasteAt, pasteTest, seeLines, untilNoFailure } from '../harness/paste-test.ts';

pasteTest(
  'the status bar shows titles on their way, tells together which could not be had, and tries again',
  {},
  async (scene) => {
    const { workbench, site } = scene;
    const bar = workbench.page.locator('.statusbar');
    const { host } = new URL(site.url('one'));
    await untilNoFailure(scene);
    await pasteAt(scene, 10, 'one');
    await pasteAt(scene, 11, 'two');
    await bar.getByText('2 titles').waitFor();
    await site.refuse('one');
    await bar.getByRole('status', { name: `Fetching 1 title from ${host}` }).waitFor();
    await site.answer('two');
    const reason = `${host}: The page is not there, or not for everybody. Check the address.`;
    const failure = bar.getByRole('button', { name: `No title from ${host}. ${reason} Try again` });
    await failure.hover();
    await workbench.page.getByRole('tooltip').getByText(reason).waitFor();
    await failure.click();
    await site.answer('one');
    await seeLines(scene, `- a ${site.link('one')}`, `- b ${site.link('two')}`);
    await bar.getByText('No title').waitFor({ state: 'hidden' });
    assert.deepEqual(site.asked, ['one', 'two', 'one']);
    assert.deepEqual(await workbench.notifications(), []);
  },
);

pasteTest(
  'several pages without a title are one message, which leads to the setting that may help',
  {},
  async (scene) => {
    const { workbench, site } = scene;
    const bar = workbench.page.locator('.statusbar');
    await untilNoFailure(scene);
    await pasteAt(scene, 10, 'missing');
    await workbench.editor.goTo(11);
    await workbench.press('End');
    await workbench.type(' ');
    await workbench.paste(site.url('private').replace('127.0.0.1', 'localhost'));
    await site.answer('missing');
    await bar.getByText('No titles from 2 of 2 pages · Try again').hover();
    const tooltip = workbench.page.getByRole('tooltip');
    await tooltip.getByText('The address is in a private network (localhost).').waitFor();
    await tooltip
      .getByRole('link', { name: 'Open the setting showNotes.titles.allowedPrivateHosts' })
      .click();
    await workbench.page.locator('.settings-editor').getByText('Allowed Private Hosts').first().waitFor();

    assert.deepEqual(site.asked, ['missing']);
  },
);
