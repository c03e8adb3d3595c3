import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { itemsIn } from '../../src/notes/items-in.ts';
import { type OutlineItem, outline } from '../../src/notes/outline.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { contains } from '../../src/notes/span.ts';
import { episodes, notes } from './arbitrary.ts';

const TEXT = [
  ...[
    '# 014',
    '',
    '- Hosted by @kaze and [雨宮さん](https://x.com/ame)',
    '- Recording date: 2026-10-16',
    '- Guest: -',
    '',
  ],
  ...[
    '## Contents',
    '',
    '### @kaze',
    '',
    '#### [Rain](https://blog.example.com/rain)',
    '',
    '- [more](https://www.example.org/a)',
  ],
  ...['- https://blog.example.com/b', '', '#### News', '', '- https://blog.example.com/c', ''],
  ...['### [雨宮](https://x.com/ame) (欠席)', '', '### Links', '', '- Snow', ''],
].join('\n');

/** Writes rows as indented lines: kind, label, and what else is told. */
function lines(items: readonly OutlineItem[], indent = ''): string[] {
  return items.flatMap(({ kind, label, value, count, absent, field, url, children }) => [
    indent +
      [kind, label, field, value, count, absent && 'absent', url]
        .filter((it) => it !== undefined && it !== false)
        .join(' | '),
    ...lines(children, `${indent}  `),
  ]);
}

test('the outline holds the header, the presenters, their topics and the links', () => {
  assert.deepEqual(lines(outline(readEpisode(TEXT))), [
    'header | 014',
    '  field | Hosted by | host | @kaze, 雨宮',
    '  field | Recording date | date | 2026-10-16',
    '  field | Guest | guest | -',
    'presenter | @kaze | 2',
    '  topic | Rain | 2 | https://blog.example.com/rain',
    '    link | more | example.org | https://www.example.org/a',
    '    link | https://blog.example.com/b | blog.example.com | https://blog.example.com/b',
    '  topic | News | 1',
    '    link | https://blog.example.com/c | blog.example.com | https://blog.example.com/c',
    'presenter | 雨宮 | 0 | absent | https://x.com/ame',
    'section | Links | 1',
    '  topic | Snow | 0',
  ]);
});

test('a row selects what names it', () => {
  const target = ({ target: { start, end } }: OutlineItem) => TEXT.slice(start, end);
  const [header, kaze] = outline(readEpisode(TEXT));
  assert.deepEqual(
    [header, header?.children[0], kaze, kaze?.children[0], kaze?.children[0]?.children[0]].map(
      (item) => item && target(item),
    ),
    [
      '014',
      '@kaze and [雨宮さん](https://x.com/ame)',
      '@kaze',
      '[Rain](https://blog.example.com/rain)',
      '[more](https://www.example.org/a)',
    ],
  );
});

test('an empty text has no rows', () => {
  assert.deepEqual(outline(readEpisode('')), []);
});

for (const [at, expected] of [
  ['# 014', '014'],
  ['Recording', 'Recording date'],
  ['blog.example.com/rain', 'Rain'],
  ['more', 'more'],
  ['blog.example.com/c', 'https://blog.example.com/c'],
  ['欠席', '雨宮'],
  ['Snow', 'Snow'],
] as const) {
  test(`a cursor at ${JSON.stringify(at)} is in ${expected}`, () => {
    const start = TEXT.indexOf(at);
    const items = itemsIn(outline(readEpisode(TEXT)), { start, end: start });
    assert.deepEqual(
      items.map(({ label }) => label),
      [expected],
    );
  });
}

test('siblings have keys of their own, and children lie within their parents', () => {
  const hold = (items: readonly OutlineItem[]): void => {
    const keys = items.map(({ key }) => key);
    assert.deepEqual([...new Set(keys)], keys);
    for (const item of items) {
      assert.ok(item.children.every(({ span }) => contains(item.span, span)));
      assert.ok(contains(item.span, item.target));
      hold(item.children);
    }
  };
  fc.assert(
    fc.property(fc.oneof(notes, episodes), (text) => hold(outline(readEpisode(text)))),
    { numRuns: 1000 },
  );
});

test('rows that look alike have keys of their own', () => {
  const [, kaze] = outline(readEpisode('# 014\n\n### @kaze\n\n- a\n- a\n- a 2\n- a\n- a 2\n- a 2 2\n'));
  const keys = kaze?.children.map(({ key }) => key) ?? [];
  assert.equal(new Set(keys).size, 6);
  assert.equal(keys[0], 'topic a');
});

test('a key stays while the text around it moves', () => {
  const keys = (text: string) => outline(readEpisode(text)).map(({ key }) => key);
  assert.deepEqual(keys(TEXT.replace('## Contents\n', '## Contents\n\nHello\n\n')), keys(TEXT));
});
