import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyTest } from '../harness/key-test.ts';

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
