import assert from 'node:assert/strict';
import test from 'node:test';
import { findGaps } from '../../src/archive/gaps.ts';
import { topicTarget } from '../../src/archive/topic-target.ts';
import { NO_CONTEXT } from '../../src/notes/context.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { format } from '../../src/notes/rule.ts';
import { episode } from './episodes.ts';

const HEADER = '# 005\n\n- Recording date: 2026-11-27\n\n## Contents\n\n';
const BEFORE = Date.parse('2026-11-27T12:00Z');

function gapsOf(sections: string, now = BEFORE, text = HEADER + sections) {
  const { isOver, gaps } = findGaps(readEpisode(text), { ...NO_CONTEXT, now });
  return [
    isOver,
    ...gaps.map(({ message, span }) => `${format(message)}: ${text.slice(span.start, span.end)}`),
  ];
}

for (const [what, sections, ...gaps] of [
  ['nothing where all have written', '### @kaze\n\n- a\n\n### @ame\n\nwords\n'],
  ['nothing of somebody absent', '### @kaze\n\n- a\n\n### @ame (欠席)\n'],
  [
    'each section that is empty',
    '### [風](https://x.com/kaze)\n\n### @ame\n',
    '風 has no topics yet: [風](https://x.com/kaze)',
    '@ame has no topics yet: @ame',
  ],
  ['topics where there are no sections', '', 'There are no topics yet: '],
  [
    'that a merge is not finished',
    '<<<<<<< a\n### @a\n=======\n>>>>>>> b\n',
    'The text has merge conflicts: <<<<<<< a',
  ],
] as const) {
  test(`an episode lacks ${what}`, () => assert.deepEqual(gapsOf(sections), [false, ...gaps]));
}

test('an episode lacks its date where others tell theirs so', () => {
  const text = '# 005\n\n- Hosted by @kaze\n- Recording date:\n\n## Contents\n\n### @kaze\n\n- a\n';
  assert.deepEqual(gapsOf('', BEFORE, text), [false, 'The recording date is missing: Recording date']);
  const earlier = ['001', '002'].map((id) => episode(id, { date: 'on Friday' }));
  assert.deepEqual(findGaps(readEpisode(text), { ...NO_CONTEXT, earlier, now: BEFORE }).gaps, []);
});

test('once the show is over, nothing is lacking before it', () => {
  assert.deepEqual(gapsOf('### @kaze\n\n- a\n\n### @ame\n', BEFORE + 3 * 24 * 3600 * 1000), [true]);
});

test('in a show whose presenters write nothing, nobody has to', () => {
  const earlier = ['001', '002', '003', '004'].map((id) => episode(id, { sections: ['@kaze', '@ame'] }));
  const text = `${HEADER}### @kaze\n\n- a\n\n### @ame\n`;
  assert.deepEqual(findGaps(readEpisode(text), { ...NO_CONTEXT, earlier, now: BEFORE }).gaps, []);
});

/** Makes an episode whose presenters have so many topics each. */
function counted(id: string, ...counts: readonly number[]) {
  const sections = counts.map((count, at) => `@p${at}\n\n${'- topic\n'.repeat(count)}`);
  return episode(id, { sections });
}

const WEEKS = [
  counted('001', 3, 4, 0),
  counted('002', 4, 4, 9),
  counted('003', 3, 1),
  counted('004', 3, 3, 4),
];

test('how many topics a presenter brings is learned, or decided', () => {
  assert.deepEqual(topicTarget(WEEKS, {}), { least: 3, most: 4 });
  assert.deepEqual(topicTarget(WEEKS.slice(1), {}), undefined);
  const decided = { least: 1, most: 2 };
  assert.deepEqual(topicTarget([], { topicsPerPresenter: decided }), decided);
  assert.deepEqual(topicTarget(WEEKS, { topicsPerPresenter: decided }), decided);
});
