import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { withLock } from '../../scripts/lib/lock.mjs';

test('of many runs that find the lock of a dead one, one works at a time', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'show-notes-lock-'));
  t.after(() => rm(folder, { recursive: true }));
  const lock = join(folder, 'a.lock');
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(lock, String(pid));
  let working = 0;
  const most: number[] = [];
  const work = async () => {
    working += 1;
    most.push(working);
    await pause(5);
    working -= 1;
  };
  await Promise.all(Array.from({ length: 10 }, () => withLock(lock, 'working', work)));
  assert.deepEqual(most, Array(10).fill(1));
  assert.deepEqual(await readdir(folder), []);
});

test('a lock is given back by work that fails', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'show-notes-lock-'));
  t.after(() => rm(folder, { recursive: true }));
  await assert.rejects(
    withLock(join(folder, 'a.lock'), 'failing', () => Promise.reject(new Error('No.'))),
    /No\./,
  );
  assert.deepEqual(await readdir(folder), []);
});
