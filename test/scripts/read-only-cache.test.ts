import assert from 'node:assert/strict';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { AS_NOBODY, copyScripts, makePlace, type Place, startFetch } from './fake-vscode.ts';
import type { Ended } from './run-node.ts';

const skip = process.platform === 'win32' && 'Windows has no folders that can only be read.';

describe('a cache that can only be read', { skip, concurrency: true }, () => {
  it('is named, with how to have another', async (t) => {
    const place = await makePlace(t);
    const ended = await fetchReadOnly(place);
    const sentence = `${place.cache} cannot be written (EACCES): make it writable, or set SHOW_NOTES_CACHE to another folder`;
    assert.deepEqual(ended, { code: 1, output: `${sentence}, then run this again.\n` });
    assert.equal(place.registry.asked(), 0);
  });

  it('is enough where it holds everything', async (t) => {
    const place = await makePlace(t);
    await mkdir(place.vscode, { recursive: true });
    await writeFile(join(place.vscode, 'package.json'), '{"version":"1.0.0"}');
    await writeFile(join(place.vscode, 'workbench.js'), '');
    const { code, output } = await fetchReadOnly(place);
    assert.equal(output, `It is in ${place.vscode}\n`);
    assert.equal(code, 0);
  });
});

/** Fetches with nobody's leave to write into the cache, with scripts where anybody may read them. */
async function fetchReadOnly(place: Place): Promise<Ended> {
  await mkdir(place.cache, { recursive: true });
  await chmod(place.home, 0o755);
  const root = await copyScripts(place);
  await chmod(place.cache, 0o555);
  try {
    return await startFetch(place, { root, first: AS_NOBODY }).ended;
  } finally {
    await chmod(place.cache, 0o755);
  }
}
