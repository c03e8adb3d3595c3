import assert from 'node:assert/strict';
import test from 'node:test';
import { makeReadOnce } from '../../src/cli/read-once.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';

test('a text is read once, until many are held', () => {
  const [short, long] = ['# 001\n', '# 002\n\n- Hosted by @kaze\n'];
  const read = makeReadOnce(short.length + long.length - 1);
  assert.deepEqual([read(short), read(long)], [readEpisode(short), readEpisode(long)]);
  assert.equal(read(short), read(short));
  assert.notEqual(read(long), read(long));
});
