import assert from 'node:assert/strict';
import test from 'node:test';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { assertExact } from './spans.ts';

/** Reads the people of a header value, each as `handle/name/url` after what is written. */
function people(value: string, label = 'Guest:'): string[] {
  const text = `# 007\n\n- ${label} ${value}\n`;
  const [field] = readEpisode(text).fields;
  assertExact(text, field);
  return (field?.people ?? []).map(({ raw, handle, name, url }) =>
    [raw, handle ?? '', name ?? '', url ?? ''].join(' | '),
  );
}

const X = 'https://x.com/ame';
for (const [value, ...expected] of [
  ['@ame', '@ame | ame |  | '],
  ['＠ame', '＠ame | ame |  | '],
  ['@ame-no_1', '@ame-no_1 | ame-no_1 |  | '],
  [`[@ame](${X})`, `[@ame](${X}) | ame |  | ${X}`],
  [`[ame](${X})`, `[ame](${X}) |  | ame | ${X}`],
  [`[雨宮さん](${X})`, `[雨宮さん](${X}) |  | 雨宮 | ${X}`],
  [`[Ame Miya(ame)さん](${X})`, `[Ame Miya(ame)さん](${X}) | ame | Ame Miya | ${X}`],
  [`[雨宮（@ame）](${X})`, `[雨宮（@ame）](${X}) | ame | 雨宮 | ${X}`],
  [`[@ame](${X})さん`, `[@ame](${X}) | ame |  | ${X}`],
  [
    `[@ame](${X})さん, [@yuki](${X}2)さん`,
    `[@ame](${X}) | ame |  | ${X}`,
    `[@yuki](${X}2) | yuki |  | ${X}2`,
  ],
  ['@ame, @yuki', '@ame | ame |  | ', '@yuki | yuki |  | '],
  ['@ame and @yuki', '@ame | ame |  | ', '@yuki | yuki |  | '],
  ['@ame、@yuki', '@ame | ame |  | ', '@yuki | yuki |  | '],
  ['@ame @yuki', '@ame | ame |  | ', '@yuki | yuki |  | '],
  ['@ameさんと@yukiさん', '@ame | ame |  | ', '@yuki | yuki |  | '],
  [`@ame, [yuki](${X}) and Kaze`, '@ame | ame |  | ', `[yuki](${X}) |  | yuki | ${X}`, 'Kaze |  | Kaze | '],
  ['Ame Miya', 'Ame Miya |  | Ame Miya | '],
  ['Ame & Yuki', 'Ame |  | Ame | ', 'Yuki |  | Yuki | '],
  ['Alexander', 'Alexander |  | Alexander | '],
  ['-'],
  ['なし'],
  [''],
  ['none'],
] as const) {
  test(`the guests ${JSON.stringify(value)} are ${expected.length}`, () => {
    assert.deepEqual(people(value), expected);
  });
}

test('hosts are read as guests are', () => {
  assert.deepEqual(people('@ame and @yuki', 'Hosted by'), ['@ame | ame |  | ', '@yuki | yuki |  | ']);
});

test('handles are read out of prose only, not out of addresses', () => {
  for (const value of ['https://letters.example.net/@ame', 'kaze@example.com', 'x.@ame', 'a/@ame']) {
    assert.doesNotMatch(people(value).join(), / \| ame \|| \| example/, value);
  }
});

test('other fields name nobody', () => {
  assert.deepEqual(people('@ame', 'Camera:'), []);
});

for (const [heading, ...expected] of [
  ['@ame', 'ame', undefined, undefined, false],
  ['[ame](https://x.com/ame)', undefined, 'ame', 'https://x.com/ame', false],
  ['[@ame](https://x.com/ame)', 'ame', undefined, 'https://x.com/ame', false],
  ['[雨宮さん](https://github.com/ame)', undefined, '雨宮', 'https://github.com/ame', false],
  ['[雨宮(ame)さん](https://blog.example.com/about)', 'ame', '雨宮', 'https://blog.example.com/about', false],
  ['@ame (欠席)', 'ame', undefined, undefined, true],
  ['@ame（欠席）', 'ame', undefined, undefined, true],
  ['@ame (absent)', 'ame', undefined, undefined, true],
  ['@ame (お休み)', 'ame', undefined, undefined, true],
  ['[ame](https://x.com/ame) (欠席)', undefined, 'ame', 'https://x.com/ame', true],
  ['[ame](https://x.com/ame', undefined, 'ame', 'https://x.com/ame', false],
  ['[ame]（https://x.com/ame）', undefined, 'ame', 'https://x.com/ame', false],
] as const) {
  test(`the heading ${JSON.stringify(heading)} is a presenter's`, () => {
    const text = `# 007\n\n### ${heading}\n\n- a\n`;
    const [section] = readEpisode(text).sections;
    assertExact(text, section);
    const { handle, name, url } = section?.person ?? {};
    assert.deepEqual([handle, name, url, section?.absent], expected);
  });
}

for (const heading of [
  'Week in Review',
  '[Rain](https://blog.example.com/rain)',
  'with @ame',
  'with [ame](https://x.com/ame)',
  'a@example.com',
  '![ame](https://x.com/ame)',
  '',
]) {
  test(`the heading ${JSON.stringify(heading)} is nobody's`, () => {
    const [section] = readEpisode(`# 007\n\n### ${heading}\n`).sections;
    assert.equal(section?.heading.depth, 3);
    assert.equal(section?.person, undefined);
    assert.equal(section?.absent, false);
  });
}

test('a link is a presenter where the header names that person', () => {
  const text =
    '# 007\n\n- Guest: [Ame](https://blog.example.com/who)\n\n### [Ame](https://blog.example.com/who)\n';
  assert.equal(readEpisode(text).sections[0]?.person?.name, 'Ame');
});
