import assert from 'node:assert/strict';
import test from 'node:test';
import { isEpisode } from '../../src/notes/detect.ts';
import { placeOf } from '../../src/notes/episode-pattern.ts';

for (const [path, id] of [
  ['episodes/014/README.md', '014'],
  ['/home/kaze/show/episodes/001-private/README.md', '001-private'],
  ['show/episodes/special/README.md', 'special'],
  ['episodes/014/readme.md', undefined],
  ['episodes/014/notes.md', undefined],
  ['episodes/README.md', undefined],
  ['episodes/014/more/README.md', undefined],
  ['myepisodes/014/README.md', undefined],
  ['README.md', undefined],
  ['', undefined],
] as const) {
  test(`${JSON.stringify(path)} names ${id ?? 'no episode'}`, () => {
    assert.equal(placeOf(path)?.id, id);
    assert.equal(isEpisode(path, ''), id !== undefined);
  });
}

for (const [name, text] of [
  ['a copied header', '# 014\n\n- Hosted by @kaze\n'],
  ['one with CRLF', '# 014\r\n\r\n- Hosted by @kaze\r\n'],
  ['a recording date', '# Episode 14\n\n- Recording date: 2026-10-16\n'],
  ['a title that ends in a number', '# Rain talk 014\n\nwords\n\n* Recording date:\n'],
  ['a number that is no ASCII word', '# 雨の話 14\n- hosted by: 風\n'],
] as const) {
  test(`${name} tells an episode anywhere`, () => {
    assert.equal(isEpisode('drafts/next.md', text), true);
  });
}

for (const [name, text] of [
  ['an empty text', ''],
  ['a library', '# rain-js 2\n\nA library.\n\n- Fast\n- Hosted on a server\n'],
  ['a post of a guest', '# How it rains\n\n- Hosted by @kaze\n\n## Contents\n'],
  ['a change log', '# Changes in 2026\n\n## 1.0.0 - 2026-10-16\n\n- Recording works\n'],
  ['a list of meetings', '## Meeting 14\n\n- Hosted by @kaze\n'],
  ['a number without a list', '# 014\n\nHosted by @kaze\n'],
  ['a header far below', `# 014\n${'words\n'.repeat(60)}- Hosted by @kaze\n`],
  ['code', '# How to\n\n    # 014\n'],
] as const) {
  test(`${name} tells no episode`, () => {
    assert.equal(isEpisode('drafts/next.md', text), false);
  });
}

test('telling costs little whatever the text is', { timeout: 10_000 }, () => {
  assert.equal(isEpisode('a.md', '# 1\n'.repeat(300_000)), false);
  assert.equal(isEpisode('a.md', `# ${'1 '.repeat(500_000)}`), false);
  assert.equal(isEpisode('a.md', `#${' '.repeat(1_000_000)}`), false);
});
