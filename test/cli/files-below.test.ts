import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { it } from 'node:test';
import { makeFilesBelow } from '../../src/cli/files-below.ts';
import { absolute, parentOf } from '../../src/cli/paths.ts';
import { folderWith } from './command.ts';

it('gives the files of a folder that was named, whatever was looked through before', async () => {
  const top = absolute(
    await folderWith({
      '.gitignore': '/old/\n',
      'old/.gitignore': 'episodes/002/\n',
      'old/episodes/001/README.md': '',
      'old/episodes/002/README.md': '',
      'new/.gitignore': 'episodes/002/\n',
      'new/episodes/001/README.md': '',
      'new/episodes/002/README.md': '',
    }),
    '.',
  );
  const fail = () => assert.fail();
  const folders = ['new', 'new/episodes', 'old', 'old/episodes', ''].map((name) => join(top, name));
  const plain = folders.map((folder) => makeFilesBelow(() => top, fail)(absolute(folder, '.')));
  assert.equal(plain.at(3)?.length, 2);
  for (const order of [folders, folders.toReversed()]) {
    const filesBelow = makeFilesBelow(() => top, fail);
    const found = new Map(order.map((folder) => [folder, filesBelow(absolute(folder, '.'))]));
    assert.deepEqual(
      folders.map((folder) => found.get(folder)),
      plain,
    );
  }
});

it('gives the folder above as Node resolves it, shares of Windows included', () => {
  for (const path of [
    '/',
    '/a',
    '/a/',
    '/a/b',
    '/a b/c.d/',
    '//server/share',
    '//server/share/a',
    '//server/share/a/b/',
  ]) {
    assert.equal(parentOf(path), absolute(resolve(path, '..'), '.'));
  }
});
