import assert from 'node:assert/strict';
import { besideTest, typeAt } from '../harness/beside-test.ts';
import { pasteAt, seeLines } from '../harness/paste-test.ts';
import { openPasteAs } from '../harness/transfer.ts';

const preferred = (kind: string) => ({ settings: { 'editor.pasteAs.preferences': [kind] } });

besideTest(
  'other-paste',
  'beside another paste of links, both are offered, what is chosen comes once, and a preferred kind wins',
  preferred('markdown.link.showNotes'),
  async (scene) => {
    const { workbench, site } = scene;
    await pasteAt(scene, 10, 'one');
    await site.answer('one');
    await seeLines(scene, `- a ${site.link('one')}`);
    await typeAt(scene, 11, 4, ' ');
    const rows = await openPasteAs(workbench, site.url('two'));
    assert.ok(rows.includes('Insert Other Link') && rows.includes('Insert Link with Its Title'), rows.join());
    await workbench.quickInput.fill('Insert Other Link');
    await workbench.quickInput.row('Insert Other Link').waitFor();
    await workbench.quickInput.accept();
    await seeLines(scene, `- b <${site.url('two')}>`);
    await workbench.press('Control+Z');
    await seeLines(scene, '- b');
    assert.deepEqual(site.asked, ['one']);
  },
);

besideTest(
  'other-paste',
  'beside another paste of links that is preferred, nothing of ours is written or asked for',
  preferred('markdown.link.other'),
  async (scene) => {
    const { workbench, site } = scene;
    await typeAt(scene, 10, 4, ' ');
    await workbench.paste(site.url('one'));
    await seeLines(scene, `- a <${site.url('one')}>`);
    await workbench.press('Control+Z');
    await seeLines(scene, '- a');
    assert.deepEqual(site.asked, []);
  },
);
