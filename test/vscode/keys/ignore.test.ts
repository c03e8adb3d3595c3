import assert from 'node:assert/strict';
import { join } from 'node:path';
import { keyTest } from '../harness/key-test.ts';
import { seeLines } from '../harness/paste-test.ts';

keyTest('a problem is ignored by a quick fix, until that is undone', { shared: true }, async (scene) => {
  const { workbench, folder } = scene;
  const { editor, problems } = workbench;
  await editor.open(join(folder, 'episodes/008/README.md'));
  await problems.open();
  const untilShown = (is: boolean) =>
    problems.waitForRows('the date', (rows) => rows.some((row) => /repeated-date/.test(row)) === is);
  await untilShown(true);
  await editor.goTo(4, 20);
  const titles = await editor.quickFixes();
  assert.deepEqual(titles.slice(-2), [
    'Ignore repeated-date on this line',
    'Ignore repeated-date in this file',
  ]);
  await editor.applyQuickFix('Ignore repeated-date on this line');
  await seeLines(scene, '  <!-- show-notes-disable-next-line repeated-date -->');
  await untilShown(false);
  await workbench.press('Control+Z');
  await untilShown(true);
});
