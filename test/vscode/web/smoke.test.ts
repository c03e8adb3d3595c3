import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { servePage } from '../../../scripts/lib/serve-page.mjs';
import { until } from '../../../scripts/lib/until.mjs';
import { makeNewEpisode, mendProblem, openTopic, pasteAddress } from '../../../scripts/lib/uses.mjs';
import { type KeyScene, keyTest } from '../harness/key-test.ts';
import { pasteHtml } from '../harness/transfer.ts';

const FAULTY = 'episodes/008/README.md';

/** Two topics of @amagaeru in episode 004, and the presenter behind. */
const [FIRST, SECOND, OTHER] = ['池の水位を見張る浮き', '夜の虫を数えるカメラ', '@tanemaki'] as const;

/** They share a window, though they write into its show: no test needs what another changes. */
const setup = { shared: true } as const;

keyTest('is installed from a location, and wakes up in the browser', { uninstalled: true }, async (scene) => {
  const { workbench, vscode } = scene;
  await openEpisode(scene, FAULTY);
  assert.equal(await workbench.sidebar.icon('Show Notes').count(), 0);
  await workbench.runCommand('Developer: Install Extension from Location...');
  await workbench.quickInput.fill(`${vscode.extensions}/show-notes`);
  await workbench.quickInput.accept();
  await workbench.sidebar.show('Show Notes');
  await workbench.sidebar.waitForRows('the outline', (rows) => rows.some(({ level }) => level === 2));
});

keyTest('shows problems in the browser and mends one', setup, async ({ workbench, folder }) => {
  await workbench.problems.open();
  const { problem, fix } = await mendProblem(workbench, [join(folder, FAULTY)]);
  assert.match(problem, /Unexpected number 007 in folder 008 .*episode-number/);
  assert.equal(fix, 'Change the number to 008');
  assert.match(await workbench.editor.save(), /^# 008\n/);
});

keyTest('shows the outline in the browser, whose rows lead to their places', setup, async (scene) => {
  const { workbench, folder } = scene;
  const { topic, line } = await openTopic(workbench, join(folder, 'episodes/006/README.md'));
  const text = (await readFile(join(folder, 'episodes/006/README.md'), 'utf8')).split('\n')[line - 1];
  assert.ok(topic && text?.includes(topic), `${topic} is not in line ${line}, ${text}`);
});

keyTest('moves and changes rows of the outline in the browser', setup, async (scene) => {
  const { workbench } = scene;
  const { page, sidebar, editor } = workbench;
  await openEpisode(scene, 'episodes/004/README.md');
  await sidebar.show('Show Notes');
  const row = (label: string) => page.locator(`.sidebar .monaco-list-row[aria-label^="${label}"]`).first();
  const see = (...wanted: readonly string[]) =>
    sidebar.waitForRows(`${wanted}`, (rows) =>
      rows
        .map(({ label }) => label)
        .join()
        .includes(wanted.join()),
    );
  await see(FIRST, SECOND);
  await sidebar.choose(row(SECOND), 'Copy URL');
  await page.waitForFunction("navigator.clipboard.readText().then((text) => text.startsWith('https:'))");
  await sidebar.click(SECOND);
  await workbench.press('Alt+ArrowUp');
  await see(SECOND, FIRST);
  await row(FIRST).dragTo(row(OTHER));
  await see(SECOND, OTHER);
  await sidebar.choose(row(OTHER), 'Mark Absent');
  await editor.waitForLines('the mark', (lines) => lines.includes(`### ${OTHER}（欠席）`));
  await sidebar.waitForRows('the mark', (rows) =>
    rows.some(({ label, description }) => label === OTHER && description === 'absent'),
  );
  await sidebar.click(SECOND);
  await workbench.press('Delete');
  await see('@amagaeru', OTHER);
});

keyTest('makes a new episode on a virtual file system', setup, async ({ workbench, folder }) => {
  const { file, date, host } = await makeNewEpisode(workbench);
  assert.equal(file, join(folder, 'episodes/010/README.md'));
  const text = await readFile(file, 'utf8');
  assert.match(text, new RegExp(`^# 010\n\n- Hosted by ${host}\n- Recording date: ${date}\n`));
});

keyTest(
  'gets the titles of pages that let a browser read them, and tells once of the others',
  setup,
  async (scene) => {
    const page = await servePage('An open page', { open: true });
    const closed = await servePage('A closed page');
    try {
      const { workbench } = scene;
      await openEpisode(scene, 'episodes/006/README.md');
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

/** Opens an episode, once the file system is there. */
async function openEpisode({ workbench, folder }: KeyScene, path: string): Promise<void> {
  const row = workbench.page.locator('.explorer-folders-view .monaco-list-row');
  await until('the files of the folder', async () => (await row.count()) > 0);
  await workbench.editor.open(join(folder, path));
}
