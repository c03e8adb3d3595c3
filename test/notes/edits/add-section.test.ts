import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type Context, type EpisodeFacts, NO_CONTEXT } from '../../../src/notes/context.ts';
import { addSection } from '../../../src/notes/edits/add-section.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { applyEdits } from '../../../src/notes/span.ts';
import { contexts, episodes } from '../arbitrary.ts';
import { sections } from '../rules/presenters.ts';
import { shown } from '../rules/show.ts';

const HEADER = '# 014\n\n- Hosted by @kaze\n- Guest: -\n\n## Contents\n';

function added(text: string, heading: string, context: Context = NO_CONTEXT): string | undefined {
  const edit = addSection(readEpisode(text), heading, context);
  return edit && applyEdits(text, [edit]);
}

const orders: readonly (readonly [
  name: string,
  there: readonly string[],
  place: number,
  earlier?: readonly (readonly string[])[],
])[] = [
  ['behind all of whom nobody tells', ['@ame', '@yuki'], 2],
  ['before those behind whom it never stood', ['@ame', '@yuki'], 0, [['@kaze', '@ame', '@yuki']]],
  ['between two', ['@ame', '@yuki'], 1, [['@ame', '@kaze', '@yuki']]],
  [
    'behind its neighbour of another form',
    ['[雨](https://x.com/ame)', '@yuki'],
    1,
    [['@ame', '@kaze', '@yuki']],
  ],
  [
    'as more of the last episodes have it',
    ['@ame'],
    1,
    [
      ['@ame', '@kaze'],
      ['@ame', '@kaze'],
      ['@kaze', '@ame'],
    ],
  ],
  [
    'as the latest of two has it',
    ['@ame'],
    0,
    [
      ['@ame', '@kaze'],
      ['@kaze', '@ame'],
    ],
  ],
  [
    'as only the last six tell',
    ['@ame'],
    1,
    [...Array(9).fill(['@kaze', '@ame']), ...Array(6).fill(['@ame', '@kaze'])],
  ],
];

for (const [name, there, place, earlier = []] of orders) {
  test(`a section is added ${name}`, () => {
    const text = sections(...there.map((heading) => [heading, '- Topic'] as const));
    const after = readEpisode(added(text, '@kaze', shown(earlier)) ?? '');
    const labels = there.map((heading) => readEpisode(`### ${heading}`).sections[0]?.heading.label ?? '');
    assert.deepEqual(
      after.sections.map(({ heading }) => heading.label),
      labels.toSpliced(place, 0, '@kaze'),
    );
  });
}

test('guests stand behind presenters and presenters before guests', () => {
  const text = (...headings: readonly string[]) =>
    sections(...headings.map((heading) => [heading, '- Topic'] as const)).replace('Guest: -', 'Guest: @yuki');
  const guestLast = text('@kaze', '@yuki').replace('\n- Topic\n$', '');
  assert.equal(added(text('@kaze'), '@yuki'), guestLast.replace(/\n\n- Topic\n$/, '\n'));
  assert.match(
    added(text('@kaze', '@yuki'), '@ame') ?? '',
    /### @kaze\n\n- Topic\n\n### @ame\n\n### @yuki\n/,
  );
});

const texts: readonly (readonly [name: string, before: string, after: string | undefined])[] = [
  ['below an empty heading', HEADER, `${HEADER}\n### @ame\n`],
  ['to a header alone', '# 014\n\n- Hosted by @kaze\n', '# 014\n\n- Hosted by @kaze\n\n### @ame\n'],
  ['at the level of others', `${HEADER}\n## News\n\nRain.\n`, `${HEADER}\n## News\n\nRain.\n\n## @ame\n`],
  [
    'with their line endings',
    HEADER.replaceAll('\n', '\r\n'),
    `${HEADER}\n### @ame\n`.replaceAll('\n', '\r\n'),
  ],
  [
    'before what nobody presents',
    `${HEADER}\n### @kaze\n\n### Links\n`,
    `${HEADER}\n### @kaze\n\n### @ame\n\n### Links\n`,
  ],
  ['behind a list', `${HEADER}\n### @kaze\n- a\n  - b\n`, `${HEADER}\n### @kaze\n- a\n  - b\n\n### @ame\n`],
  ['behind a closed fence', '### @kaze\n\n```\n# x\n```\n', '### @kaze\n\n```\n# x\n```\n\n### @ame\n'],
  ['not behind an open fence', '### @kaze\n\n```\n# x\n', undefined],
  ['not where a heading goes on from a definition', '### @kaze\n\n[1]: <u>\n    words\n---\n', undefined],
  ['not behind a fence in an open one', '### @kaze\n\n```\n```sh', undefined],
  ['not behind HTML that may go on', '### @kaze\n\n<div>\n', undefined],
  ['not to a text with conflicts', '### @kaze\n\n<<<<<<< a\n=======\n>>>>>>> b\n', undefined],
  ['not to an empty text', '', undefined],
];

for (const [name, before, after] of texts) {
  test(`a section is added ${name}`, () => assert.equal(added(before, '@ame'), after));
}

test('the first section stands on the level of the last episode, where no other heading is there', () => {
  const facts = { ...shown([['@ame']]).earlier[0], form: { leads: [], eol: '\n', level: 2 } } as EpisodeFacts;
  const context = { ...NO_CONTEXT, earlier: [facts] };
  assert.equal(added('# 014\n\n- Guest: -\n', '@ame', context), '# 014\n\n- Guest: -\n\n## @ame\n');
  assert.equal(added(HEADER, '@ame', context), `${HEADER}\n### @ame\n`);
});

test('a comment that ignores a problem of a heading stays with it', () => {
  const comment = '<!-- show-notes-disable-next-line empty-section -->';
  const before = `${HEADER}\n${comment}\n### @ame\n`;
  const after = `${HEADER}\n### @kaze\n\n${comment}\n### @ame\n`;
  assert.equal(added(before, '@kaze', shown([['@kaze', '@ame']])), after);
});

test('a section that is added is read as one, and all else as before', () => {
  fc.assert(
    fc.property(episodes, contexts, (text, context) => {
      const before = readEpisode(text);
      const changed = added(text, '@tsuki', context);
      if (changed === undefined) return;
      const after = readEpisode(changed).sections;
      const at = after.findIndex(({ raw }) => /^#+ @tsuki$/.test(raw));
      assert.notEqual(at, -1);
      assert.deepEqual(
        after.toSpliced(at, 1).map(({ raw, topics }) => [raw.trimEnd(), topics.length]),
        before.sections.map(({ raw, topics }) => [raw.trimEnd(), topics.length]),
      );
    }),
    { numRuns: 300 },
  );
});
