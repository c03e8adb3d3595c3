import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { evidenceFolder, playTest } from '../harness/key-test.ts';

// The last of the files, since a failed test costs the shared window.
test('a test that fails leaves a picture, the log of the workbench and that of the extension', async () => {
  const name = `fails on purpose ${process.pid}`;
  const failure = playTest(name, { shared: true }, async ({ workbench, folder }) => {
    await workbench.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    // In a browser nothing starts before notes are open.
    await workbench.editor.open(join(folder, 'episodes/006/README.md'));
    await workbench.sidebar.icon('Show Notes').waitFor({ timeout: 60_000 });
    throw new Error('on purpose');
  });
  await assert.rejects(failure, /on purpose/);
  const folder = evidenceFolder(name);
  const files = await readdir(folder);
  const log = files.find((name) => /^(?:exthost\d+|web) Show Notes\.log$/.test(name)) ?? '';
  assert.match(await readFile(join(folder, log), 'utf8'), /Show Notes \d+\.\d+\.\d+ runs in VS Code/);
  assert.match(await readFile(join(folder, 'workbench.log'), 'utf8'), /\w/);
  assert.ok((await stat(join(folder, 'failed.png'))).size > 10_000);
  await rm(folder, { recursive: true });
});
