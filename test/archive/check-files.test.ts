import assert from 'node:assert/strict';
import test from 'node:test';
import { checkFiles, isHidden } from '../../src/archive/check-files.ts';

test('the files of each archive are checked by themselves', () => {
  const notes = ['001', '002', '003', '004'].map((id) => `shows/a/episodes/${id}/README.md`);
  const paths = [...notes, 'shows/a/episodes/005/mizu.md', 'shows/b/episodes/005/mizu.md'];
  assert.deepEqual(
    checkFiles(paths).map(({ path, rule, severity }) => [path, rule, severity]),
    [['shows/a/episodes/005/mizu.md', 'episode-file', 'warning']],
  );
});

test('an archive may be the folder at hand, or stand at the root', () => {
  assert.deepEqual(
    checkFiles(['episodes/005/REAME.md', '/episodes/005/REAME.md']).map(({ path }) => path),
    ['episodes/005/REAME.md', '/episodes/005/REAME.md'],
  );
});

test('files that are in no folder of an archive are passed over', () => {
  const elsewhere = ['REAME.md', 'episodes/REAME.md', 'docs/005/REAME.md', 'episodes/005/old/REAME.md', ''];
  assert.deepEqual(checkFiles(elsewhere), []);
});

test('hidden folders and packages of Node are told by their names', () => {
  const hidden = ['.git/episodes/1/a.md', 'a/.old/episodes/1/a.md', 'node_modules/a/episodes/1/a.md'];
  assert.deepEqual(hidden.filter(isHidden), hidden);
  assert.equal(isHidden('episodes/1/a.md'), false);
});
