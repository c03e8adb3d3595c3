import assert from 'node:assert/strict';
import { join } from 'node:path';
import { servePage } from '../../../scripts/lib/serve-page.mjs';
import { pasteAddress } from '../../../scripts/lib/uses.mjs';
import { keyTest } from '../harness/key-test.ts';
import { pasteHtml } from '../harness/transfer.ts';

keyTest('is installed from a location, and wakes up in the browser', { uninstalled: true }, async (scene) => {
  const { workbench, vscode, folder } = scene;
  await workbench.editor.open(join(folder, 'episodes/008/README.md'));
  assert.equal(await workbench.sidebar.icon('Show Notes').count(), 0);
  await workbench.runCommand('Developer: Install Extension from Location...');
  await workbench.quickInput.fill(`${vscode.extensions}/show-notes`);
  await workbench.quickInput.accept();
  await workbench.sidebar.show('Show Notes');
  await workbench.sidebar.waitForRows('the outline', (rows) => rows.some(({ level }) => level === 2));
});

keyTest(
  'gets the titles of pages that let a browser read them, and tells once of the others',
  { shared: true },
  async ({ workbench, folder }) => {
    const page = await servePage('An open page', { open: true });
    const closed = await servePage('A closed page');
    try {
      await workbench.editor.open(join(folder, 'episodes/006/README.md'));
      await workbench.sidebar.icon('Show Notes').waitFor({ timeout: 60_000 });
      await workbench.press('Control+End');
      await workbench.type('- ');
      assert.equal(await pasteAddress(workbench, page), `- [An open page](${page.url})`);
      await workbench.type('\n- ');
      await workbench.paste(closed.url);
      const bar = workbench.page.locator('.part.statusbar');
      await bar.getByText('In a browser, only some sites give their titles').waitFor();
      await workbench.type('\n- ');
      await workbench.paste(`${closed.url}other`);
      await workbench.editor.waitForLines('the other URL', (lines) => lines.includes(`- ${closed.url}other`));
      await workbench.type('\n- ');
      const told = `${closed.url}told`;
      await pasteHtml(workbench, told, `<a href="${told}">As the link told</a>`);
      await workbench.editor.waitForLines('the title that came along', (lines) =>
        lines.includes(`- [As the link told](${told})`),
      );
      await workbench.type('\n- ');
      const last = { ...page, url: `${page.url}last` };
      assert.equal(await pasteAddress(workbench, last), `- [An open page](${last.url})`);
      const lines = await workbench.editor.lines();
      assert.ok(
        lines.includes(`- ${closed.url}`) && lines.includes(`- ${closed.url}other`),
        lines.join('\n'),
      );
      assert.deepEqual(closed.asked, ['/']);
      assert.deepEqual(await workbench.notifications(), []);
    } finally {
      await page.stop();
      await closed.stop();
    }
  },
);
