import assert from 'node:assert/strict';
import test from 'node:test';
import { makeBlocks } from '../../src/notes/lasting-blocks.ts';

const list = Array.from({ length: 150 }, (_, at) => ({ at }));

test('blocks hold all of a list in order, each from its index on', () => {
  const blocks = makeBlocks<{ at: number }>()(list);
  assert.deepEqual(
    blocks.map(({ start, items }) => [start, items.length]),
    [
      [0, 64],
      [64, 64],
      [128, 22],
    ],
  );
  assert.deepEqual(
    blocks.flatMap(({ items }) => items),
    list,
  );
  assert.deepEqual(makeBlocks()([]), []);
});

test('only the blocks that have changed are other objects in another list', () => {
  const same = (other: readonly { at: number }[]) => {
    const blocksOf = makeBlocks<{ at: number }>();
    const before = blocksOf(list);
    return blocksOf(other).map((block, at) => block === before[at]);
  };
  assert.deepEqual(same([...list]), [true, true, true]);
  assert.deepEqual(same(list.with(70, { at: 70 })), [true, false, true]);
  assert.deepEqual(same(list.with(64, { at: 64 })), [true, false, true]);
  assert.deepEqual(same([...list, { at: 150 }]), [true, true, false]);
});

test('what stands at another place of a list is another block', () => {
  const blocksOf = makeBlocks<{ at: number }>();
  blocksOf(list);
  assert.deepEqual(
    blocksOf(list.slice(64)).map(({ start }) => start),
    [0, 64],
  );
});
