import assert from 'node:assert/strict';
import test from 'node:test';
import { placeOf, readPattern } from '../../src/notes/episode-pattern.ts';

for (const [glob, path, place] of [
  ['**/episodes/*/README.md', '/show/a/episodes/027/README.md', { id: '027', archive: '/show/a/episodes' }],
  ['**/episodes/*/README.md', '/show/episodes/027/README.md', { id: '027', archive: '/show/episodes' }],
  ['**/episodes/*/README.md', '/other/episodes/027/README.md', undefined],
  ['**/episodes/*/README.md', '/show/episodes/2026/027/README.md', undefined],
  ['episodes/*.md', '/show/episodes/027.md', { id: '027', archive: '/show/episodes' }],
  ['episodes/*.md', '/show/old/episodes/027.md', undefined],
  ['*.md', '/show/027.md', { id: '027', archive: '/show' }],
  ['notes/*/*/index.md', '/show/notes/2026/7/index.md', { id: '7', archive: '/show/notes/2026' }],
  ['**/ep-*/notes (a).md', '/show/x/ep-7/notes (a).md', undefined],
  ['**/ep-*/notes.a.md', '/show/x/ep-7/notes.a.md', { id: '7', archive: '/show/x' }],
  ['**/ep-*/notes.a.md', '/show/x/ep-7/notesXa.md', undefined],
  ['shows/*/**/notes.md', '/show/shows/7/a/b/notes.md', { id: '7', archive: '/show/shows' }],
] as const) {
  test(`of ${glob}, ${path} is ${place?.id ?? 'none'}`, () => {
    const pattern = readPattern(glob, '/show');
    assert.deepEqual(pattern && placeOf(path, pattern), place);
  });
}

for (const glob of [
  '',
  'episodes/README.md',
  'a/*.txt',
  '/a/*.md',
  'a//*.md',
  '../*.md',
  './*.md',
  'a/**b/*.md',
  'a/*-*.md',
  'a/{1,2}/*.md',
  'a/?.md',
  '**',
  '**/**/**/*.md',
  'a*a*a*/*.md',
]) {
  test(`${JSON.stringify(glob)} can be no pattern of episodes`, () => {
    assert.equal(readPattern(glob, '/show'), undefined);
  });
}

test('the worst pattern is soon matched against the worst path', () => {
  const pattern = readPattern('**/**/a*a*b/*.md', '/show');
  assert.ok(pattern);
  const before = performance.now();
  placeOf(`/show${`/${'a'.repeat(200)}`.repeat(20)}/x.txt`, pattern);
  assert.ok(performance.now() - before < 1000);
});

test('folders may have any name', () => {
  assert.deepEqual(placeOf('/a\nb/episodes/7/README.md'), { id: '7', archive: '/a\nb/episodes' });
});

test('a pattern may start at the root', () => {
  const pattern = readPattern('*.md', '');
  assert.deepEqual(pattern && placeOf('/7.md', pattern), { id: '7', archive: '' });
  assert.equal(pattern && placeOf('/a/7.md', pattern), undefined);
});
