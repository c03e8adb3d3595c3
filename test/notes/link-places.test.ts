import assert from 'node:assert/strict';
import test from 'node:test';
import { readEpisode } from '../../src/notes/read-episode.ts';

test('a link tells where it stands', () => {
  const text = [
    ...[
      '# 007 https://a.example.com/0',
      '',
      '- Video: https://a.example.com/1',
      '',
      'https://a.example.com/2',
      '',
    ],
    ...['## Contents', '', 'https://a.example.com/3', '', '### [kaze](https://x.com/kaze)', ''],
    ...[
      '- [Rain](https://a.example.com/4)',
      '  - https://a.example.com/5',
      '',
      '### News',
      '',
      '- https://a.example.com/6',
      '',
    ],
  ].join('\n');
  assert.deepEqual(
    readEpisode(text).links.map(({ url, place, section }) => `${url.at(-1)} ${place} ${section}`),
    [
      '0 header undefined',
      '1 header undefined',
      '2 header undefined',
      '3 note undefined',
      'e presenter 0',
      '4 topic 0',
      '5 note 0',
      '6 topic 1',
    ],
  );
});

test('sections and topics hold their own links', () => {
  const text =
    '# 007\n\n### [kaze](https://x.com/kaze)\n\nhi <https://a.example.com/1>!\n\n#### https://a.example.com/2\n\n- https://a.example.com/3\n';
  const [section] = readEpisode(text).sections;
  assert.deepEqual(
    section?.links.map(({ url }) => url),
    ['https://a.example.com/1'],
  );
  assert.deepEqual(
    section?.topics[0]?.links.map(({ url }) => url),
    ['https://a.example.com/2', 'https://a.example.com/3'],
  );
});

test('a link has a label of plain text', () => {
  const text =
    '[*Rain* `x` [2]](https://a.example.com/1) <https://a.example.com/2> [](https://a.example.com/3)';
  assert.deepEqual(
    readEpisode(text).links.map(({ label }) => label),
    ['Rain x [2]', 'https://a.example.com/2', 'https://a.example.com/3'],
  );
});
