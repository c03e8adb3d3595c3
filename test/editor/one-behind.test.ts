import assert from 'node:assert/strict';
import test from 'node:test';
import { OneBehind } from '../../src/editor/one-behind.ts';

test('whoever asks before a run has begun shares it, whoever asks later gets another', async () => {
  const runs: (() => void)[] = [];
  const work = new OneBehind(() => new Promise((resolve) => runs.push(resolve)));
  const first = [work.again(), work.again()];
  await Promise.resolve();
  assert.equal(runs.length, 1);
  const second = [work.again(), work.again(), work.done];
  runs[0]?.();
  await Promise.all(first);
  await Promise.resolve();
  assert.equal(runs.length, 2);
  runs[1]?.();
  await Promise.all(second);
  assert.equal(runs.length, 2);
});

test('nothing is done before it is asked for', async () => {
  const work = new OneBehind(() => assert.fail('it runs'));
  await work.done;
});
