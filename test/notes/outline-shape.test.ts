import assert from 'node:assert/strict';
import test from 'node:test';
import { type KeptItem, keepIds } from '../../src/notes/keep-ids.ts';
import { outline } from '../../src/notes/outline.ts';
import { featuresOf, linkOf } from '../../src/notes/outline-features.ts';
import { type Shape, shapeOutline, WHOLE } from '../../src/notes/outline-shape.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';

const EPISODE = readEpisode(
  [
    '# 014\n\n- Hosted by @kaze\n\n### @kaze\n\nhttps://example.com/section',
    '#### [Rain](https://example.com/rain?utm_source=x)\n\n- https://example.com/a\n\n#### Snow',
    '### [ame](https://x.com/ame) (欠席)\n\n#### [Hail](https://example.com/hail)',
    '### Links\n\n- <https://example.com/b>\n',
  ].join('\n\n'),
);

const ITEMS = keepIds(outline(EPISODE), [], { id: 'root', path: [] });

const labels = (items: readonly KeptItem[], indent = ''): string[] =>
  items.flatMap(({ item, children }) => [`${indent}${item.label}`, ...labels(children, `${indent} `)]);

const seen = (shape: Partial<Shape>, hasProblem = (_: KeptItem) => false) =>
  labels(shapeOutline(ITEMS, { ...WHOLE, ...shape }, hasProblem));

test('all is to be seen at first', () => {
  assert.deepEqual(seen({}), labels(ITEMS));
  assert.ok(labels(ITEMS).length > 8);
});

test('links can be left out', () => {
  assert.deepEqual(seen({ links: false }), [
    ...['014', ' Hosted by', '@kaze', ' Rain', ' Snow', 'ame', ' Hail', 'Links'],
    ' https://example.com/b',
  ]);
});

test('topics can stand in the order of the file', () => {
  assert.deepEqual(
    seen({ inOrder: true, links: false }).filter((label) => !label.includes('://')),
    ['014', ' Hosted by', 'Rain', 'Snow', 'Hail'],
  );
});

test('only rows with problems can be seen', () => {
  const hasProblem = ({ item }: KeptItem) => ['@kaze', 'Snow'].includes(item.label);
  assert.deepEqual(seen({ onlyProblems: true }, hasProblem), ['@kaze', ' Snow']);
});

test('menus know what a row is', () => {
  const features = new Map(
    flat(ITEMS).map(({ item }) => [item.label, featuresOf(item, EPISODE).join(' ')] as const),
  );
  assert.deepEqual(
    ['014', '@kaze', 'Rain', 'Snow', 'ame', 'https://example.com/a', 'https://example.com/b'].map((label) =>
      features.get(label),
    ),
    [
      ...[
        'header',
        'presenter bare tracked',
        'topic linked bare tracked',
        'topic',
        'presenter linked absent',
      ],
      ...['link linked bare', 'topic linked bare'],
    ],
  );
});

test('a row tells its link', () => {
  const links = flat(ITEMS).map(({ item }) => [item.label, linkOf(item, EPISODE)?.url] as const);
  assert.deepEqual(
    links.filter(([, url]) => url !== undefined).map(([label]) => label),
    [...['https://example.com/section', 'Rain', 'https://example.com/a', 'Hail', 'https://example.com/b']],
  );
});

function flat(items: readonly KeptItem[]): KeptItem[] {
  return items.flatMap((kept) => [kept, ...flat(kept.children)]);
}
