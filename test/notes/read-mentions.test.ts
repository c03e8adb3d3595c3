import assert from 'node:assert/strict';
import test from 'node:test';
import { readEpisode } from '../../src/notes/read-episode.ts';

/** Gives role and source of all mentions of a text. */
function mentions(text: string): string[] {
  return readEpisode(text).mentions.map(({ person, role }) => {
    assert.equal(text.slice(person.start, person.end), person.raw);
    return `${role} ${person.raw}`;
  });
}

test('people are mentioned in the header, in headings and in the notes', () => {
  const text = [
    '# 014\n\n- Hosted by @kaze, @ame\n- Guest: [雪さん](https://x.com/yuki)\n- Sound: @oto\n',
    '## Contents\n\n### [@kaze](https://github.com/kaze) (absent)\n\n### ＠ame\n\n- told by @yuki, **@oto** and [雪](https://x.com/yuki).',
  ].join('\n');
  assert.deepEqual(mentions(text), [
    'host @kaze',
    'host @ame',
    'guest [雪さん](https://x.com/yuki)',
    'note @oto',
    'presenter [@kaze](https://github.com/kaze)',
    'presenter ＠ame',
    'note @yuki',
    'note @oto',
    'note [雪](https://x.com/yuki)',
  ]);
});

test('code, URLs, mail addresses, packages, files and the texts of other links mention nobody', () => {
  const notes = [
    '`@code` and https://medium.com/@site/page',
    'mail@example.com @scope/package @delete.json',
    '[with @handle](https://blog.example.com/page)',
    '![@alt](https://x.com/picture)',
  ];
  for (const note of notes) {
    assert.deepEqual(mentions(`# 014\n\n### @kaze\n\n- ${note}\n`), ['presenter @kaze'], note);
  }
});
