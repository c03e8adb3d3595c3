import assert from 'node:assert/strict';
import test from 'node:test';
import { placeIn } from '../../src/archive/place-in.ts';
import { isTemplatePath, templatePaths } from '../../src/archive/template-paths.ts';
import { readConfig } from '../../src/config/read-config.ts';

test('a template lies in the folder of the archive, or where the show says', () => {
  assert.deepEqual(templatePaths('/show/episodes', {}), [
    '/show/episodes/template.md',
    '/show/episodes/episode_template.md',
  ]);
  const { config } = readConfig('{"template": "./a//episode.md"}', '/show');
  assert.deepEqual(templatePaths('/show/episodes', config), ['/show/a/episode.md']);
});

const FILES = readConfig('{"episodes": "notes/*.md"}', '/show').config;
const NAMED = readConfig('{"template": "episodes/template/README.md"}', '/show').config;

test('a template is no episode', () => {
  const templates = [
    ['/show/episodes/template.md', {}],
    ['/show/episodes/episode_template.md', {}],
    ['/show/notes/template.md', FILES],
    ['/show/episodes/template/README.md', NAMED],
  ] as const;
  for (const [path, config] of templates) {
    assert.ok(isTemplatePath(path, config), path);
    assert.equal(placeIn(path, config), undefined, path);
  }
});

test('other files are no templates', () => {
  const others = [
    ['/show/template.md', {}],
    ['/show/episodes/1/template.md', {}],
    ['/show/episodes/template.md', FILES],
    ['/show/notes/1.md', FILES],
    ['/show/episodes/template.md', NAMED],
  ] as const;
  for (const [path, config] of others) assert.ok(!isTemplatePath(path, config), path);
  assert.equal(placeIn('/show/notes/1.md', FILES)?.id, '1');
  assert.equal(placeIn('/show/episodes/1/README.md', NAMED)?.id, '1');
});
