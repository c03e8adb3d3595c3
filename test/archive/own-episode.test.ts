import assert from 'node:assert/strict';
import test from 'node:test';
import { episodeAt, readHostedFile } from '../../src/archive/own-episode.ts';
import { readRemotes } from '../../src/archive/remotes.ts';
import { episode } from './episodes.ts';

const CONFIG = `[core]
	bare = false
[remote "origin"]
	url = git@github.com:Niwa/Radio.git
	pushurl = https://token@github.com/niwa/radio
[submodule "other"]
	url = https://github.com/other/show
[remote "upstream"] # where it comes from
	url = ssh://git@github.com:22/garden/radio.fm/
	fetch = +refs/heads/*:refs/remotes/upstream/*
`;

test('the remotes of a repository are read in all forms, and nothing else', () => {
  assert.deepEqual(readRemotes(CONFIG), ['github.com/niwa/radio', 'github.com/garden/radio.fm']);
  assert.deepEqual(readRemotes(CONFIG.replaceAll('\n', '\r\n')), readRemotes(CONFIG));
  const through = '[remote "a"]\nurl = ssh://git@ssh.github.com:443/niwa/radio.git\n';
  assert.deepEqual(readRemotes(through), ['github.com/niwa/radio']);
  for (const text of ['', '[remote]\nurl = ../radio\nurl = /srv/git/radio.git\nurl =\n', '\0']) {
    assert.deepEqual(readRemotes(text), []);
  }
});

test('the address of a folder or a file on GitHub tells its repository and path', () => {
  const repository = 'github.com/niwa/radio';
  const folder = { repository, path: 'episodes/011', line: 1 };
  assert.deepEqual(readHostedFile('https://github.com/Niwa/radio/tree/main/episodes/011'), folder);
  assert.deepEqual(
    readHostedFile('http://www.github.com/niwa/radio/tree/main/episodes/011/?a=b#readme'),
    folder,
  );
  assert.deepEqual(
    readHostedFile('https://github.com/niwa/radio/blob/main/%E5%9B%9E/011/README.md?plain=1#L12-L14'),
    {
      repository,
      path: '回/011/README.md',
      line: 12,
    },
  );
  for (const url of [
    'https://github.com/niwa/radio',
    'https://github.com/niwa/radio/tree/main',
    'https://github.com/niwa/radio/issues/11',
    'https://github.com/niwa/radio/pull/11/files',
    '#11',
  ]) {
    assert.equal(readHostedFile(url), undefined, url);
  }
  assert.equal(readHostedFile('https://github.com/a/b/tree/main/%E5%9')?.path, '%E5%9');
});

test('a path in the repository is the episode whose file or own folder it names', () => {
  const show = [episode('011'), episode('011-private')].map((one) => {
    return { ...one, path: `/home/radio/${one.path}`, archive: '/home/radio/episodes' };
  });
  const find = (path: string, root = '/home/radio') => episodeAt(path, root, show)?.id;
  assert.equal(find('episodes/011'), '011');
  assert.equal(find('episodes/011/README.md'), '011');
  assert.equal(find('episodes/011-private'), '011-private');
  assert.equal(find('home/radio/episodes/011', '/'), '011');
  const files = [{ ...episode('011'), path: '/home/radio/episodes/011.md', archive: '/home/radio/episodes' }];
  assert.equal(episodeAt('episodes/011', '/home/radio', files), undefined);
  for (const path of ['episodes/01', 'episodes', 'episodes/012', '011', 'other/episodes/011', '']) {
    assert.equal(find(path), undefined, path);
  }
});
