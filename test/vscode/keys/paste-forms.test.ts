import assert from 'node:assert/strict';
import { until } from '../../../scripts/lib/until.mjs';
import { FIRST, notes, pasteTest, seeLines } from '../harness/paste-test.ts';
import { openPasteAs } from '../harness/transfer.ts';

/** Notes with a second section, whose topics are headings; line 18 is empty and the last. */
const TWO = notes('001', '', '### @kaze', '', '#### [Tea](https://tea.example.com/tea)', '', '');

pasteTest(
  'several addresses go to as many cursors, or become topics of their own, and the caret goes behind them',
  { files: { [FIRST]: TWO } },
  async (scene) => {
    const { workbench, site } = scene;
    const pages = ['one', 'two', 'three'];
    await workbench.editor.goTo(10, 4);
    await workbench.runCommand('Add Cursor Below');
    await workbench.runCommand('Add Cursor Below');
    await workbench.type(' ');
    await workbench.paste(pages.map((page) => site.url(page)).join('\n'));
    const lines = (written: (page: string) => string) =>
      ['a', 'b', 'c'].map((item, at) => `- ${item} ${written(pages[at] ?? '')}`);
    await seeLines(scene, ...lines((page) => site.url(page)));
    await site.answer('three', 'one', 'two');
    await seeLines(scene, ...lines((page) => site.link(page)));
    await workbench.type('!');
    await seeLines(scene, ...lines((page) => `${site.link(page)}!`));
    await workbench.press('Escape');
    await workbench.editor.goTo(18);
    await workbench.paste(`${site.url('four')}\n${site.url('five')}\n`);
    const topics = (written: (page: string) => string) => [
      `#### ${written('four')}`,
      `#### ${written('five')}`,
    ];
    await seeLines(scene, ...topics((page) => site.url(page)));
    await site.isAsked('four', 'five');
    await workbench.press('Control+Z');
    await until('the caret where it was', async () => (await workbench.editor.cursor()).line === 18);
    await workbench.editor.waitForLines('an empty line', (all) => all[17] === '');
    await seeLines(scene, ...lines((page) => `${site.link(page)}!`));
  },
);

pasteTest(
  'an address becomes what its place asks for, in the form that is chosen, and only a link gets a title',
  { files: { [FIRST]: TWO } },
  async (scene) => {
    const { workbench, site } = scene;
    const pasteAs = async (page: string, title: string) => {
      const rows = await openPasteAs(workbench, site.url(page));
      await workbench.quickInput.fill(title);
      await workbench.quickInput.row(title).waitFor();
      await workbench.quickInput.accept();
      return rows.slice(0, 4);
    };
    await workbench.editor.goTo(18);
    const forms = ['Topic Heading', 'Link with Its Title', 'List Item', 'URL Only'];
    assert.deepEqual(
      await pasteAs('topic', 'Insert Topic Heading'),
      forms.map((form) => `Insert ${form}`),
    );
    await site.answer('topic');
    await seeLines(scene, `#### ${site.link('topic')}`);
    await workbench.editor.goTo(10, 4);
    await workbench.type(' ');
    await pasteAs('plain', 'Insert Plain Text');
    await seeLines(scene, `- a ${site.url('plain')}`);
    await workbench.editor.goTo(11, 4);
    await workbench.type(' ');
    await pasteAs('bare', 'Insert URL Only');
    await seeLines(scene, `- b ${site.url('bare')}`);
    await workbench.editor.goTo(12, 4);
    await workbench.type(' ');
    await pasteAs('titled', 'Insert Link with Its Title');
    await site.answer('titled');
    await seeLines(scene, `- b ${site.url('bare')}`, `- c ${site.link('titled')}`);
    assert.deepEqual(site.asked, ['topic', 'titled']);
  },
);

pasteTest(
  'the form of an address that was just pasted can be changed',
  { files: { [FIRST]: TWO } },
  async (scene) => {
    const { workbench, site } = scene;
    await workbench.editor.goTo(18);
    await workbench.paste(site.url('one'));
    await seeLines(scene, `#### ${site.url('one')}`);
    await workbench.page.locator('.post-edit-widget').waitFor();
    await workbench.editor.quickFixes();
    await workbench.editor.applyQuickFix('Insert List Item');
    await seeLines(scene, `- ${site.url('one')}`);
    // The first request has been given up.
    await until('a second request', () => site.asked.length === 2);
    await site.answer('one');
    await seeLines(scene, `- ${site.link('one')}`);
  },
);
