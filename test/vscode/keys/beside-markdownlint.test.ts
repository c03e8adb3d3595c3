import assert from 'node:assert/strict';
import { until } from '../../../scripts/lib/until.mjs';
import { besideTest } from '../harness/beside-test.ts';
import { FIRST, type PasteScene, seeLines } from '../harness/paste-test.ts';

const LINES = [
  '# 001',
  '',
  '- Hosted by @mizu',
  '- Recording date: 2026-11-20',
  '- Video: https://youtu.be/dQw4w9WgXcQ',
  '## Contents',
  '',
  '### @mizu',
  '',
  '####[rain](https://a.example.com/ame?utm_source=x)   ',
  '- [土](https://b.example.com/tsuchi)   ',
  '- [水]（https://c.example.com/mizu）',
  '',
  '',
  '- https://d.example.com/kaze',
];

/** As both mend it together: where both see a mistake, it is mended once. */
const MENDED = [
  '# 001',
  '',
  '- Hosted by @mizu',
  '- Recording date: 2026-11-20',
  '- Video: <https://youtu.be/dQw4w9WgXcQ>',
  '',
  '## Contents',
  '',
  '### @mizu',
  '',
  '#### [rain](https://a.example.com/ame)',
  '',
  '- [土](https://b.example.com/tsuchi)',
  '- [水](https://c.example.com/mizu)',
  '',
  '- <https://d.example.com/kaze>',
  '',
];

/** Ours first: markdownlint would take the brackets of a broken link into its URL. */
const onSave = { 'source.fixAll.showNotes': 'explicit', 'source.fixAll.markdownlint': 'explicit' };

besideTest(
  'markdownlint',
  'beside markdownlint, problems of both are told, and a save mends each once',
  { files: { [FIRST]: LINES.join('\n') }, settings: { 'editor.codeActionsOnSave': onSave } },
  async (scene) => {
    const { workbench } = scene;
    const { editor, page, problems } = workbench;
    await problems.open();
    await problems.waitForRows('problems of both', (rows) =>
      ['malformed-link', 'MD034', 'MD022'].every((rule) => rows.some((row) => row.includes(rule))),
    );
    await editor.goTo(15, 10);
    const offered = await editor.quickFixes();
    assert.ok(offered.includes('Fix this MD034'), offered.join('\n'));
    await workbench.press('Escape');
    await page.locator('.action-widget .monaco-list-row').first().waitFor({ state: 'hidden' });
    await saveUntil(scene, MENDED.join('\n'));
    await problems.waitForRows('nothing of ours', (rows) => !rows.some((row) => /show-notes/.test(row)));
    await editor.focus();
    await until('all to be undone', async () => {
      await workbench.press('Control+Z');
      return (await editor.lines()).some((line) => line.startsWith('####['));
    });
    await seeLines(scene, '- [水]（https://c.example.com/mizu）');
  },
);

/** Types spaces behind the host and saves, until this is saved: the first fix of another extension comes late now and then. */
async function saveUntil({ workbench }: PasteScene, wanted: string): Promise<void> {
  const { editor } = workbench;
  let saved = '';
  await until('a save that mends all', async () => {
    await editor.goTo(3, 18);
    await workbench.type(' ');
    saved = await editor.save();
    return saved === wanted;
  }).catch(() => assert.equal(saved, wanted));
}
