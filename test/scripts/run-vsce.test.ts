import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { runVsce } from '../../scripts/lib/run-vsce.mjs';
import { Trouble } from '../../scripts/lib/say.mjs';
import { makeScratch } from '../../scripts/lib/scratch.mjs';

const MANIFEST = {
  name: 'sparrows',
  version: '0.0.1',
  publisher: 'sparrows',
  engines: { vscode: '^1.100.0' },
  license: 'MIT',
};

const FILES = {
  'package.json': JSON.stringify(MANIFEST),
  'README.md': '# Sparrows\n\nThey sing.\n',
  LICENSE: 'MIT\n',
  '.vscodeignore': '*.ts\n',
};

/** Packs an extension of these files, and gives what is in its folder then. */
async function packed(t: TestContext, files: Readonly<Record<string, string>>): Promise<string[]> {
  const { folder, remove } = await makeScratch({ files });
  t.after(remove);
  await runVsce(folder, join(folder, 'made.vsix'));
  return readdir(folder);
}

describe('vsce', { concurrency: 2 }, () => {
  it('packs what it has no warning about', async (t) => {
    assert.ok((await packed(t, FILES)).includes('made.vsix'));
  });

  it('is not let through with a warning, which is told', async (t) => {
    const { LICENSE: _, ...files } = FILES;
    await assert.rejects(packed(t, files), (error) => {
      assert.ok(error instanceof Trouble);
      assert.match(
        error.message,
        /^The extension cannot be packed as it is\.\n[\s\S]*LICENSE[^\n]* not found/,
      );
      return true;
    });
  });
});
