import assert from 'node:assert/strict';
import test from 'node:test';
import { StepQueue } from '../../src/editor/step-queue.ts';

/** Makes a queue, and what adds a step to it and writes down what was taken. */
function makeQueue() {
  const queue = new StepQueue();
  const taken: string[] = [];
  const add = (what: string, by: -1 | 1) =>
    queue.add(what, by, async (steps) => {
      taken.push(`${what} ${steps}`);
      if (what === 'bad') throw new Error(what);
      await Promise.resolve();
    });
  return { taken, add };
}

test('steps that wait become one, and none is lost', async () => {
  const { taken, add } = makeQueue();
  const first = add('a', 1);
  await Promise.resolve();
  await Promise.all([first, ...Array.from({ length: 9 }, () => add('a', 1))]);
  assert.deepEqual(taken, ['a 1', 'a 9']);
});

test('steps of other things, or the other way, are taken in their turn', async () => {
  const { taken, add } = makeQueue();
  await Promise.all([add('a', 1), add('b', 1), add('b', 1), add('b', -1), add('a', -1), add('a', -1)]);
  assert.deepEqual(taken, ['a 1', 'b 2', 'b -1', 'a -2']);
});

test('those behind one that fails are taken', async () => {
  const { taken, add } = makeQueue();
  const bad = add('bad', 1);
  const good = add('a', 1);
  await assert.rejects(bad);
  await good;
  assert.deepEqual(taken, ['bad 1', 'a 1']);
});
