import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { problemsOf } from '../mending.ts';
import { sections } from '../rules/presenters.ts';
import { assertExact } from '../spans.ts';

/** Reads the links of a text as they were meant: what is covered, text and URL. */
function meant(text: string): string[] {
  const episode = readEpisode(text);
  assertExact(text, episode);
  return episode.meant.map(({ raw, text: shown, url }) => [raw, shown?.raw ?? '', url].join(' | '));
}

const URL = 'https://a.example.com/x';
for (const [name, text, ...expected] of [
  ['whole links', `[Rain](${URL}) ${URL}`, `[Rain](${URL}) | Rain | ${URL}`, `${URL} |  | ${URL}`],
  ['a broken link', `see [Rain]（${URL}）.`, `[Rain]（${URL}） | Rain | ${URL}`],
  ['a broken link with angle brackets', `[Rain]（<${URL}）>`, `[Rain]（<${URL}）> | Rain | ${URL}`],
  [
    'a broken link with an entity',
    `[Rain][${URL}?a=1&amp;b=2]`,
    `[Rain][${URL}?a=1&amp;b=2] | Rain | ${URL}?a=1&b=2`,
  ],
  ['a URL that runs on', `${URL}、then`, `${URL} |  | ${URL}`],
  ['a URL that runs on behind a full stop', `${URL}.、then`, `${URL} |  | ${URL}`],
  ['URLs that run on into each other', `${URL}、${URL}2。`, `${URL} |  | ${URL}`, `${URL}2 |  | ${URL}2`],
  [
    'a URL without a scheme that runs on',
    'www.example.com/x、then',
    'www.example.com/x |  | http://www.example.com/x',
  ],
  [
    'a broken link behind one',
    `${URL}を見る[Rain]（${URL}2）`,
    `${URL} |  | ${URL}`,
    `[Rain]（${URL}2） | Rain | ${URL}2`,
  ],
  ['a link without a target', `[${URL}]()`, `[${URL}]() | ${URL} | ${URL}`],
  ['a link without a target or URL', '[Rain]()', '[Rain]() | Rain | '],
] as const) {
  test(`${name} are judged as they were meant`, () => {
    assert.deepEqual(meant(text), expected);
  });
}

for (const [name, second] of [
  ['a broken link', `[Rain]（${URL}）`],
  ['a URL that runs on', `${URL}、then`],
  ['a broken heading', `#### [Rain][${URL}]`],
] as const) {
  test(`${name} repeats the link of another presenter before it is mended`, () => {
    const text = sections(['@kaze', `- [Rain](${URL})`], ['@ame', second]);
    const rules = problemsOf(text, NO_CONTEXT).map(({ rule }) => rule);
    assert.deepEqual(rules.toSorted(), ['duplicate-link', 'malformed-link']);
  });
}

test('a broken heading is a topic, and a broken presenter a presenter', () => {
  const text = `# 014\n\n### @kaze\n\n### [Rain]（${URL}）\n\n### [ame](https://x.com/ame\n`;
  const episode = readEpisode(text);
  assert.deepEqual(
    episode.sections.map(({ person, topics }) => [person?.raw, topics.map(({ misplaced }) => misplaced)]),
    [
      ['@kaze', [true]],
      ['[ame](https://x.com/ame', []],
    ],
  );
});

test('tracking parameters end where the sentence goes on', () => {
  const text = sections(['@kaze', `- ${URL}?utm_source=a、then`]);
  const [tracking] = problemsOf(text, NO_CONTEXT).filter(({ rule }) => rule === 'tracking-parameters');
  assert.equal(text.slice(tracking?.span.start, tracking?.span.end), '?utm_source=a');
});
