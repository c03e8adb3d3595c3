import assert from 'node:assert/strict';
import test from 'node:test';
import { fileOf, firstArchive } from '../../src/archive/new-file.ts';
import { placeOf, readPattern } from '../../src/notes/episode-pattern.ts';

for (const [glob, archive, file, first] of [
  ['**/episodes/*/README.md', '/show/a/episodes', '/show/a/episodes/028/README.md', '/show/episodes'],
  ['shows/*.md', '/show/shows', '/show/shows/028.md', '/show/shows'],
  ['*.md', '/show', '/show/028.md', '/show'],
  ['**/ep-*/**/notes.md', '/show/x', '/show/x/ep-028/notes.md', '/show'],
  ['notes/*/*/index.md', '/show/notes/2026', '/show/notes/2026/028/index.md', undefined],
] as const) {
  test(`a new episode for ${glob} is ${file}`, () => {
    const pattern = readPattern(glob, '/show');
    assert.ok(pattern);
    assert.equal(fileOf('028', archive, pattern), file);
    assert.deepEqual(placeOf(file, pattern), { id: '028', archive });
    assert.equal(firstArchive(pattern), first);
  });
}

test('without a pattern, a new episode is a README.md in a folder of its own', () => {
  assert.equal(fileOf('028', '/show/episodes'), '/show/episodes/028/README.md');
});
