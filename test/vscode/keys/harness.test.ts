import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { evidenceFolder, keyTest, playTest } from '../harness/key-test.ts';

const setup = {
  shared: true,
  show: false,
  files: { 'notes.md': '# Notes\n\nfirst\n' },
  file: 'notes.md',
} as const;

keyTest('the driver types, pastes and saves', setup, async ({ workbench, folder }) => {
  await workbench.editor.goTo(3, 6);
  await workbench.type(' and ');
  await workbench.paste('日本語');
  await workbench.editor.waitForLines('the pasted text', (lines) => lines.includes('first and 日本語'));
  assert.equal(await workbench.editor.save(), '# Notes\n\nfirst and 日本語\n');
  assert.equal(await readFile(join(folder, 'notes.md'), 'utf8'), '# Notes\n\nfirst and 日本語\n');
});

test('a test that fails leaves a picture, the log of the workbench and that of the extension', async () => {
  const name = `fails on purpose ${process.pid}`;
  const failure = playTest(name, {}, async ({ workbench }) => {
    await workbench.sidebar.icon('Show Notes').waitFor({ timeout: 60_000 });
    throw new Error('on purpose');
  });
  await assert.rejects(failure, /on purpose/);
  const folder = evidenceFolder(name);
  const [log = '', ...others] = (await readdir(folder)).sort();
  assert.match(log, /^exthost\d+ Show Notes\.log$/);
  assert.match(await readFile(join(folder, log), 'utf8'), /Show Notes \d+\.\d+\.\d+ runs in VS Code/);
  assert.ok(others.includes('failed.png') && others.includes('workbench.log'), others.join());
  assert.ok((await stat(join(folder, 'failed.png'))).size > 10_000);
  assert.match(await readFile(join(folder, 'workbench.log'), 'utf8'), /\w/);
  await rm(folder, { recursive: true });
});
