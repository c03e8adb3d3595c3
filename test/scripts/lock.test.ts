import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { withLock } from '../../scripts/lib/lock.mjs';

describe('a lock', () => {
  it('is taken over when its holder is dead', { timeout: 5000 }, async (t) => {
    const { folder, lock } = await makeFolder(t);
    const { pid } = spawnSync(process.execPath, ['--version']);
    await writeFile(lock, String(pid));
    const answer = await withLock(lock, 'looking', () => readdir(folder));
    assert.deepEqual(answer, ['a.lock']);
    assert.deepEqual(await readdir(folder), []);
  });

  it('is taken over by one at a time', { timeout: 60_000 }, async (t) => {
    const { lock } = await makeFolder(t);
    const { pid } = spawnSync(process.execPath, ['--version']);
    let working = 0;
    const take = async (_: unknown, taker: number) => {
      await pause(3 * taker);
      await withLock(lock, 'taking turns', async () => {
        working += 1;
        await pause();
        assert.equal(working, 1);
        working -= 1;
      });
      await writeFile(lock, String(pid), { flag: 'wx' }).catch(() => {});
    };
    await Promise.all(Array.from({ length: 30 }, take));
  });

  it('is taken over from who was killed while taking it over', { timeout: 5000 }, async (t) => {
    const { folder, lock } = await makeFolder(t);
    const { pid } = spawnSync(process.execPath, ['--version']);
    for (const file of [lock, `${lock}.dead`]) await writeFile(file, String(pid));
    await withLock(lock, 'looking', async () => {});
    assert.deepEqual(await readdir(folder), []);
  });

  it('lets one work at a time', { timeout: 5000 }, async (t) => {
    const { lock } = await makeFolder(t);
    let working = 0;
    const work = async () => {
      working += 1;
      assert.equal(working, 1);
      await pause(20);
      working -= 1;
    };
    await Promise.all(['a', 'b', 'c'].map((name) => withLock(lock, name, work)));
  });

  it('is given back by work that fails', async (t) => {
    const { folder, lock } = await makeFolder(t);
    const failing = () => Promise.reject(new Error('No.'));
    await assert.rejects(withLock(lock, 'failing', failing), /No\./);
    assert.deepEqual(await readdir(folder), []);
  });
});

async function makeFolder(t: TestContext): Promise<{ folder: string; lock: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'show-notes-lock-'));
  t.after(() => rm(folder, { recursive: true }));
  return { folder, lock: join(folder, 'a.lock') };
}
