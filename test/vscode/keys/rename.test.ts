import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyTest } from '../harness/key-test.ts';

const LINK = '[霧野](https://x.com/kirino)';
const PUBLISHED = '# 001\n\n- Hosted by @kirino\n- Recording date: 2026-10-30\n\n### @kirino\n\n- 雨\n';
const COMING = '# 002\n\n## Contents\n\n### @kirino\n\n### @mizuyari\n';

const setup = {
  show: false,
  files: {
    'episodes/001/README.md': PUBLISHED,
    'episodes/002/README.md': COMING,
  },
  file: 'episodes/002/README.md',
} as const;

keyTest('F2 renames somebody after a preview in which history is not ticked', setup, async (scene) => {
  const { workbench, folder } = scene;
  const { page, editor, sidebar } = workbench;
  await sidebar.icon('Show Notes').waitFor({ timeout: 60_000 });
  await editor.goTo(5);
  await workbench.press('End');
  await workbench.press('F2');
  // It takes the keys a moment after it is shown.
  const box = page.locator('.rename-box input:focus');
  await box.waitFor();
  assert.equal(await box.inputValue(), '@kirino');
  await workbench.press('Control+A');
  await workbench.type(LINK);
  await workbench.press('Enter');
  const rows = page.locator('.bulk-edit-panel .monaco-list-row');
  const files = rows.filter({ hasText: 'README.md' });
  await files.nth(1).waitFor();
  // A check box is another element in each edition.
  const ticks = await files.evaluateAll((all) =>
    all.map((row) => {
      const tick = row.querySelector('.edit-checkbox');
      const isTicked = tick && 'checked' in tick ? tick.checked : tick?.ariaChecked === 'true';
      return `${/\d+$/.exec(row.textContent ?? '')?.[0]} ${isTicked}`;
    }),
  );
  assert.deepEqual(ticks, ['001 false', '002 true']);
  await page.locator('.bulk-edit-panel').getByRole('button', { name: 'Apply' }).click();
  await editor.waitForLines('the new name', (lines) => lines.includes(`### ${LINK}`));
  const old = await readFile(join(folder, 'episodes/001/README.md'), 'utf8');
  assert.equal(old, PUBLISHED);
});
