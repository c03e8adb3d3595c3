import assert from 'node:assert/strict';
import { until } from '../../../scripts/lib/until.mjs';
import { FIRST, notes, pasteAt, pasteTest, seeLines } from '../harness/paste-test.ts';

const neighbours = ['list-keys'] as const;
const own = { shared: false, neighbours };

pasteTest(
  'beside keys for lists, a paste is ours, and one over a selection is theirs, each once and to be undone',
  own,
  async (scene) => {
    const { workbench, site } = scene;
    await pasteAt(scene, 10, 'one');
    await site.answer('one');
    await seeLines(scene, `- a ${site.link('one')}`);
    await workbench.editor.goTo(11, 3);
    await workbench.press('Shift+End');
    await workbench.paste(site.url('two'));
    await seeLines(scene, `- [b](${site.url('two')})`);
    await workbench.press('Control+Z');
    await seeLines(scene, '- b', `- a ${site.link('one')}`);
    // Their Enter begins an item, in which a URL is pasted and titled as in any other.
    await workbench.editor.goTo(12);
    await workbench.press('End');
    await workbench.press('Enter');
    await seeLines(scene, '- c', '-');
    await workbench.paste(site.url('three'));
    await seeLines(scene, `- ${site.url('three')}`);
    await workbench.press('Enter');
    await seeLines(scene, `- ${site.url('three')}`, '-');
    await workbench.type('d');
    await site.answer('three');
    await seeLines(scene, `- ${site.link('three')}`, '- d');
    assert.deepEqual(site.asked, ['one', 'three']);
  },
);

const onSave = { 'editor.codeActionsOnSave': { 'source.fixAll.showNotes': 'explicit' } };
const LISTED = '<!-- toc -->\n<!-- /toc -->\n';
const TRACKED = '- [rain](https://a.example.com/ame?utm_source=x)  ';

pasteTest(
  'beside keys for lists, people are completed, lines and rows move, and a save fixes and lists once',
  {
    ...own,
    files: { [FIRST]: notes('001', TRACKED, '', '### @kaze', '', '- snow', '', LISTED) },
    settings: { ...onSave, 'editor.formatOnSave': true },
  },
  async (scene) => {
    const { workbench } = scene;
    const { editor, page, sidebar } = workbench;
    const list = page.locator('.suggest-widget.visible .monaco-list-row .label-name');
    await editor.goTo(12);
    await workbench.press('End');
    await workbench.type(' @');
    await until('the people', async () => (await list.allInnerTexts()).includes('@kaze'));
    await workbench.type('k');
    await until('the one', async () => (await list.allInnerTexts()).join() === '@kaze');
    await workbench.press('Enter');
    await seeLines(scene, '- c @kaze');
    await workbench.press('Alt+ArrowUp');
    await until('the moved line', async () => (await editor.lines()).indexOf('- c @kaze') === 10);
    await editor.view.locator('.view-line', { hasText: '### @kaze' }).click();
    await sidebar.show('Show Notes');
    await sidebar.list.filter({ hasText: '@kaze' }).last().click();
    await page.locator('.sidebar .monaco-list:focus').waitFor();
    await workbench.press('Alt+ArrowUp');
    await editor.waitForLines('the presenters in another order', (lines) => lines[7] === '### @kaze');
    await editor.focus();
    const saved = await until('a save that fixes', async () => {
      const text = await editor.save();
      if (!text.includes('utm_source')) return text;
      await workbench.type(' ');
      return undefined;
    });
    assert.ok(saved.includes('- [rain](https://a.example.com/ame)\n'), saved);
    assert.ok(saved.includes('<!-- toc -->\n\n- @kaze\n- @mizu\n\n<!-- /toc -->'), saved);
    assert.equal(saved.split('[rain]').length, 2, saved);
  },
);
