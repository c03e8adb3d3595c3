import assert from 'node:assert/strict';
import { until } from '../../../scripts/lib/until.mjs';
import { besideTest, completePerson, focusRow } from '../harness/beside-test.ts';
import { FIRST, notes, pasteAt, seeLines } from '../harness/paste-test.ts';

besideTest(
  'list-keys',
  'beside keys for lists, a paste is ours, and one over a selection is theirs, each once and to be undone',
  {},
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
    await workbench.editor.goTo(12, 4);
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

const SETTINGS = {
  'editor.codeActionsOnSave': { 'source.fixAll.showNotes': 'explicit' },
  'editor.formatOnSave': true,
};
const TRACKED = '- [rain](https://a.example.com/ame?utm_source=x)  ';
const NOTES = notes('001', TRACKED, '', '### @kaze', '', '- snow', '', '<!-- toc -->', '<!-- /toc -->');

/** With the line and the presenter moved, the link fixed, its line formatted, and the contents listed. */
const SAVED = [
  ...['# 001', '', '- Hosted by @mizu', '- Video:', '', '## Contents', ''],
  ...['### @kaze', '', '- snow', '', '<!-- toc -->', '', '- @kaze', '- @mizu', '', '<!-- /toc -->', ''],
  ...['### @mizu', '', '- a', '- c @kaze', '- b', '- [rain](https://a.example.com/ame)', ''],
].join('\n');

besideTest(
  'list-keys',
  'beside keys for lists, people are completed, lines and rows move, and a save fixes and lists once',
  { files: { [FIRST]: NOTES }, settings: SETTINGS },
  async (scene) => {
    const { workbench } = scene;
    const { editor } = workbench;
    await completePerson(scene, 12, 4, '@kaze');
    await seeLines(scene, '- c @kaze');
    await workbench.press('Alt+ArrowUp');
    await editor.waitForLines('the moved line', (lines) => lines[10]?.trimEnd() === '- c @kaze');
    await focusRow(scene, '@kaze');
    await workbench.press('Alt+ArrowUp');
    await editor.waitForLines('the presenters in another order', (lines) => lines[7] === '### @kaze');
    await editor.focus();
    let saved = '';
    // VS Code leaves out what takes an extension too long while it saves.
    await until('a save that does all', async () => {
      saved = await editor.save();
      if (saved === SAVED) return true;
      await editor.goTo(10, 7);
      await workbench.type(' ');
      return false;
    }).catch(() => assert.equal(saved, SAVED));
  },
);
