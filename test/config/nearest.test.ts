import assert from 'node:assert/strict';
import test from 'node:test';
import { nearest } from '../../src/config/nearest.ts';

const KNOWN = new Map([
  ['', 'top'],
  ['/work', 'work'],
  ['/work/show/episodes', 'episodes'],
  ['/work/show/episodes/025', 'own'],
]);

const ROWS: readonly [string, string, string | undefined][] = [
  ['/work/show/episodes/025/README.md', '/work', 'own'],
  ['/work/show/episodes/026/README.md', '/work', 'episodes'],
  ['/work/show/README.md', '/work', 'work'],
  ['/work/show/README.md', '/work/', 'work'],
  ['/work/show/README.md', '/work/show', undefined],
  ['/workshop/README.md', '/work', undefined],
  ['/other/README.md', '/', 'top'],
  ['/README.md', '/', 'top'],
  ['/README.md', '', 'top'],
  ['README.md', '/work', undefined],
];

for (const [path, root, found] of ROWS) {
  test(`the nearest above ${path} within ${root || 'everything'} is ${found ?? 'none'}`, () => {
    assert.equal(
      nearest(path, root, (folder) => KNOWN.get(folder)),
      found,
    );
  });
}
