import assert from 'node:assert/strict';
import test from 'node:test';
import { readingOrder } from '../../src/archive/reading-order.ts';

function order(paths: readonly string[], open: readonly string[] = []): string[] {
  const files = paths.map((path) => ({ path }));
  return readingOrder(files, open).map(({ path }) => path);
}

const [A9, A10, A100] = ['9', '010', '100'].map((id) => `/a/episodes/${id}/README.md`) as [
  string,
  string,
  string,
];
const [B2, B11] = ['/b/episodes/002/README.md', '/b/episodes/011/README.md'] as const;

test('the latest episodes are read first, by the numbers of their folders or files', () => {
  assert.deepEqual(order([A9, B2, A100, A10]), [A100, A10, A9, B2]);
  assert.deepEqual(order(['/s2/ep-3.md', '/s2/notes.md', '/s2/ep-12.md']), [
    '/s2/ep-12.md',
    '/s2/ep-3.md',
    '/s2/notes.md',
  ]);
});

test('before them, those of the archive that a file is open of', () => {
  assert.deepEqual(order([A9, A10, B2, B11], [B2, '/elsewhere/notes.md']), [B11, B2, A10, A9]);
});
