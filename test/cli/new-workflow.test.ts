import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { makeFolder, runIn } from './command.ts';
import { scriptOf } from './readme.ts';
import { makeRepository, SETTINGS } from './repository.ts';

const skip = spawnSync('git', ['--version']).status === 0 ? false : 'there is no git';

test('the README has a workflow that makes the next episode once, and pushes it', { skip }, async () => {
  const { folder, git } = await makeRepository();
  const upstream = await makeFolder();
  await git('init', '-q', '--bare', '-b', 'main', upstream);
  await git('remote', 'add', 'origin', upstream);
  await git('push', '-q', '-u', 'origin', 'main');
  const make = (date = '2026-11-07') => {
    const script = scriptOf('next-episode').replace(' new ', ` new --as-of=${date}T03:00:00 `);
    return runIn(folder, 'bash', ['-eo', 'pipefail', '-c', script], { env: SETTINGS });
  };
  const [made, again] = [await make(), await make()];
  assert.deepEqual([made.code, again.code], [0, 0], made.err + again.err);
  assert.match(again.err, /is planned already/);
  const log = await git('log', '--format=%s', '--name-only', 'origin/main', '-1');
  assert.equal(log, 'Make episodes/002/README.md\n\nepisodes/002/README.md');
  assert.equal(await git('rev-list', '--count', 'origin/main'), '2');
  assert.equal(await git('status', '--porcelain'), '');
  const other = await makeFolder();
  await git('clone', '-q', upstream, other);
  await git('-C', other, 'commit', '-q', '--allow-empty', '-m', 'Push meanwhile');
  await git('-C', other, 'push', '-q');
  const late = await make('2026-11-14');
  assert.equal(late.code, 0, late.err);
  assert.match(await git('log', '--format=%s', 'origin/main', '-2'), /^Make .*003.*\nPush meanwhile$/);
});
