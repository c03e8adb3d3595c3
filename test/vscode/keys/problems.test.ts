import assert from 'node:assert/strict';
import { join } from 'node:path';
import { mendProblem } from '../../../scripts/lib/uses.mjs';
import { withFolderSettings } from '../harness/folder-settings.ts';
import { keyTest } from '../harness/key-test.ts';
import { nextFriday } from '../harness/next-friday.ts';

keyTest(
  'a problem in the panel is mended by its quick fix',
  { shared: true },
  async ({ workbench, folder }) => {
    const file = join(folder, 'episodes/008/README.md');
    const { problem, fix, count } = await mendProblem(workbench, [file]);
    assert.match(problem, /Unexpected number 007 in folder 008/);
    assert.equal(fix, 'Change the number to 008');
    assert.ok(count >= 7, `${count} in sight`);
    const [first] = await workbench.editor.waitForLines('the top', (lines) => /^#/.test(lines[0] ?? ''));
    assert.equal(first, '# 008');
  },
);

keyTest(
  'the code of a problem opens the description of its rule',
  { shared: true },
  async ({ workbench, folder }) => {
    await workbench.editor.open(join(folder, 'episodes/008/README.md'));
    await workbench.problems.open();
    await workbench.problems.waitForRows('the problems', (rows) =>
      rows.some((row) => /episode-number/.test(row)),
    );
    await workbench.page
      .getByRole('link', { name: 'malformed-link' })
      .or(workbench.page.locator('a', { hasText: 'malformed-link' }))
      .first()
      .click();
    await workbench.editor.waitForLines('the description', (lines) => lines.includes('# malformed-link'));
  },
);

const OPEN = 'episodes/002/README.md';
const NOTES = '# 002\n\n- Hosted by @mizu\n';

keyTest(
  'problems of notes that were never opened come and go with the setting',
  { shared: true, show: false, files: { 'episodes/001/README.md': NOTES, [OPEN]: NOTES }, file: OPEN },
  async (scene) => {
    const { problems } = scene.workbench;
    const hasNumber = (rows: readonly string[]) => rows.some((row) => /Unexpected number 002/.test(row));
    const hasNone = (rows: readonly string[]) => !hasNumber(rows);
    await problems.open();
    await problems.waitForRows('no problem before', hasNone);
    await withFolderSettings(scene, { 'showNotes.diagnostics.scope': 'workspace' }, async () => {
      await problems.waitForRows('the problem of an episode', hasNumber);
    });
    await problems.waitForRows('no problem behind', hasNone);
  },
);

const restricted = { restricted: true } as const;

keyTest(
  'problems, New Episode and the outline work in Restricted Mode',
  restricted,
  async ({ workbench, folder }) => {
    await workbench.page.getByText('Restricted Mode').first().waitFor();
    await workbench.editor.open(join(folder, 'episodes/009/README.md'));
    await workbench.problems.open();
    await workbench.problems.waitForRows('the problem', (rows) =>
      rows.some((row) => /recording-date/.test(row)),
    );
    await workbench.sidebar.show('Show Notes');
    await workbench.sidebar.waitForRows('the outline', (rows) =>
      rows.some(({ label }) => label === '@tanemaki'),
    );
    await workbench.runCommand('Show Notes: New Episode');
    await workbench.quickInput.waitFor(({ rows: [first] }) => first === nextFriday());
  },
);
