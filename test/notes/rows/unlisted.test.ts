import assert from 'node:assert/strict';
import test from 'node:test';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { unlisted } from '../../../src/notes/rows/unlisted.ts';
import { shown } from '../rules/show.ts';

const USUAL = ['@kaze', '[雨](https://x.com/ame)'];
const SHOW = shown([[...USUAL, '@yuki'], USUAL, [...USUAL, '@mizu'], USUAL]);

test('who has no section is listed as last written: who usually has one, then others, the latest first', () => {
  const of = (text: string) => unlisted(readEpisode(text), SHOW);
  assert.deepEqual(of('# 014\n\n### @ame\n'), { usual: ['@kaze'], others: ['@mizu', '@yuki'] });
  assert.deepEqual(of('# 014\n\n### @kaze\n\n### @yuki\n'), {
    usual: ['[雨](https://x.com/ame)'],
    others: ['@mizu'],
  });
});
