import assert from 'node:assert/strict';
import test from 'node:test';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { assertExact } from './spans.ts';

/** Reads contents heading and sections as plain values: the heading, then the titles of the topics, each after its style. */
function body(text: string) {
  const { contents, sections } = readEpisode(text);
  assertExact(text, [contents, sections]);
  return {
    contents: contents?.raw,
    sections: sections.map(({ heading, topics }) => [
      heading.label,
      ...topics.map(({ style, misplaced, label }) => `${misplaced ? 'misplaced ' : ''}${style} ${label}`),
    ]),
  };
}

const RAIN = '[Rain](https://blog.example.com/rain)';
const notes = (markdown: string) =>
  body(`# 007\n\n## Contents\n\n### @kaze\n\n${markdown}\n`).sections[0]?.slice(1);

test('the heading above the presenters is that of the contents', () => {
  assert.deepEqual(body('# 007\n\n## Contents\n\n### @kaze\n\n### @ame\n'), {
    contents: '## Contents',
    sections: [['@kaze'], ['@ame']],
  });
});

test('presenters may stand right below the title', () => {
  assert.deepEqual(body('# 007\n\n## @kaze\n\n## @ame\n'), {
    contents: undefined,
    sections: [['@kaze'], ['@ame']],
  });
});

test('without presenters the highest headings make the sections', () => {
  assert.deepEqual(body(`# Rain\n\n## Week in Review\n\n### Near\n\n- ${RAIN}\n\n## Links\n`), {
    contents: undefined,
    sections: [['Week in Review', 'heading Near'], ['Links']],
  });
});

test('a section runs from its heading to the next and is in the order of the text', () => {
  const text = '# 007\n\n### @kaze\n\n- a\n\nb\n\n### @ame\n\n### @kaze\n- c\n';
  assert.deepEqual(
    readEpisode(text).sections.map(({ raw }) => raw),
    ['### @kaze\n\n- a\n\nb', '### @ame', '### @kaze\n- c'],
  );
});

test('empty sections and absent presenters have no topics', () => {
  assert.deepEqual(body('# 007\n\n### @kaze\n\n### @ame (欠席)\n').sections, [['@kaze'], ['@ame (欠席)']]);
});

test('words above the first presenter belong to no section', () => {
  const episode = readEpisode('# 007\n\n## Contents\n\nHello, https://a.example.com\n\n### @kaze\n\n- a\n');
  assert.deepEqual(
    episode.sections.map(({ raw }) => raw),
    ['### @kaze\n\n- a'],
  );
  assert.deepEqual(
    episode.links.map(({ place, section }) => [place, section]),
    [['note', undefined]],
  );
});

for (const [name, markdown, ...expected] of [
  ['headings', `#### ${RAIN}\n\n- a\n\n#### Snow\n`, 'heading Rain', 'heading Snow'],
  [
    'headings with two spaces and a list right below',
    `####  ${RAIN}\n- a\n####  Snow`,
    'heading Rain',
    'heading Snow',
  ],
  ['headings two levels down', '##### Rain', 'heading Rain'],
  ['a heading without a link', '#### News\n\n- https://a.example.com', 'heading News'],
  ['items', `- ${RAIN}\n  - wet\n- Snow\n\n- Hail`, 'item Rain', 'item Snow', 'item Hail'],
  ['items of several lists', '- Rain\n\n* Snow\n\n1. Hail', 'item Rain', 'item Snow', 'item Hail'],
  ['an item of two lines', '- Rain\n  and more\n- Snow', 'item Rain', 'item Snow'],
  ['a link over two lines', '- [Rain\n  again](https://a.example.com) x\n', 'item Rain again x'],
  ['brackets in a link', '#### [Rain [2]](https://a.example.com)', 'heading Rain [2]'],
  [
    'paragraphs',
    `${RAIN}\n\n- wet\n\nSnow: https://a.example.com\n`,
    'paragraph Rain',
    'paragraph Snow: https://a.example.com',
  ],
  ['a broken link', '[Rain]（https://a.example.com）\n\n- wet', 'paragraph [Rain]（https://a.example.com）'],
  ['a misplaced heading', `### ${RAIN}\n\n- wet\n\n#### Snow`, 'misplaced heading Rain', 'heading Snow'],
  ['a comment in code', '```\n#### no\n- no\n```'],
  ['a fence in an item', '- Rain\n\n  ```\n  # no\n   ```\n- Snow', 'item Rain', 'item Snow'],
  ['a fence that is never closed', '#### Rain\n\n```\n#### no\n### @ame', 'heading Rain'],
  ['words', 'It was wet.'],
  ['a picture', '![Rain](https://a.example.com/x.png)'],
  ['a list under a heading', '#### Rain\n- a\n- b', 'heading Rain'],
  ['words and a list above a heading', 'Hello\n\n- a\n\n#### Rain', 'heading Rain'],
] as const) {
  test(`topics are read out of ${name}`, () => {
    assert.deepEqual(notes(markdown), expected);
    assert.deepEqual(notes(markdown.replaceAll('\n', '\r\n')), expected);
  });
}

test('a topic holds all its notes', () => {
  const text = '# 007\n\n### @kaze\n\n#### Rain\n\nwords\n\n- a\n\n##### more\n\n- b\n\n#### Snow\n';
  assert.deepEqual(
    readEpisode(text).sections[0]?.topics.map(({ raw }) => raw),
    ['#### Rain\n\nwords\n\n- a\n\n##### more\n\n- b', '#### Snow'],
  );
});

test('a title is written without its markers', () => {
  const text = `# 007\n\n### @kaze\n\n####  ${RAIN} ####\n\n### @ame\n\n-  Snow\n  melts\n`;
  assert.deepEqual(
    readEpisode(text).sections.flatMap(({ topics }) => topics.map(({ title }) => title.raw)),
    [RAIN, 'Snow'],
  );
});

test('text that is no topic is prose', () => {
  const text =
    '# 007\n\n### @kaze\n\nHello\n\n- a\n\n#### Rain\n\nwords\n\n### @ame\n\nIt was wet.\n\n> so\n';
  assert.deepEqual(
    readEpisode(text).sections.map(({ prose }) => prose.map(({ raw }) => raw)),
    [
      ['Hello', '- a'],
      ['It was wet.', '> so'],
    ],
  );
});

test('an underlined heading does not hold the definitions above it', () => {
  const { sections } = readEpisode(
    '### @kaze\n\n[1]: https://a.example.com\n[2]: https://b.example.com\nwords\n---\n',
  );
  assert.deepEqual(
    sections.map(({ raw }) => raw),
    ['### @kaze\n\n[1]: https://a.example.com\n[2]: https://b.example.com', 'words\n---'],
  );
});
