import assert from 'node:assert/strict';
import test from 'node:test';
import type { EpisodeFacts } from '../../src/notes/context.ts';
import { blocksOf } from '../../src/notes/episode-blocks.ts';
import { makeFindBy } from '../../src/notes/find-by.ts';
import { cut } from '../../src/notes/part.ts';
import { episode } from '../archive/episodes.ts';

const archive = ['@kaze', '@ame', '@kaze', '@yuki', '@kaze'].map((host, at) =>
  episode(String(at + 1), { host }),
);

/** Makes a function that finds episodes by host, and tells the ids of those it has read. */
function makeFind() {
  const read: string[] = [];
  const find = makeFindBy(({ id, hostedBy }: EpisodeFacts) => {
    read.push(id);
    return [[hostedBy, id]];
  });
  const found = (episodes: readonly EpisodeFacts[], host: string) =>
    find(episodes, host).map(({ at, value }) => [at, value]);
  return { found, read, readBlock: find.readBlock };
}

test('what episodes have is found by its key, and in a part by the index there', () => {
  const { found } = makeFind();
  const [earlier, later] = [cut(archive, 0, 2), cut(archive, 2)];
  assert.deepEqual(found(archive, '@kaze'), [
    [0, '1'],
    [2, '3'],
    [4, '5'],
  ]);
  assert.deepEqual(found(earlier, '@kaze'), [[0, '1']]);
  assert.deepEqual(found(later, '@kaze'), [
    [0, '3'],
    [2, '5'],
  ]);
  assert.deepEqual(found(later, '@ame'), []);
  assert.deepEqual(found(archive, '@nobody'), []);
});

test('an archive is read once for all its parts', () => {
  const { found, read } = makeFind();
  for (const at of archive.keys()) {
    found(cut(archive, 0, at), '@kaze');
    found(cut(archive, at + 1), '@ame');
  }
  assert.deepEqual(read, ['1', '2', '3', '4', '5']);
});

test('what was read ahead, block by block, is not read again for any part', () => {
  const { found, read, readBlock } = makeFind();
  const long = Array.from({ length: 150 }, (_, at) => episode(String(at + 1), { host: '@kaze' }));
  const counts = blocksOf(long).map((block) => {
    readBlock(block);
    return read.length;
  });
  assert.deepEqual(counts, [64, 128, 150]);
  for (const at of [0, 70, 149]) {
    assert.equal(found(cut(long, 0, at), '@kaze').length + found(cut(long, at + 1), '@kaze').length, 149);
  }
  assert.equal(read.length, 150);
});
