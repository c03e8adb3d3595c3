import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { repeatedNumber } from '../../../src/notes/rules/repeated-number.ts';
import { problemsOf } from '../mending.ts';
import { archived } from './dates.ts';
import { testRule } from './table.ts';

const notes = (title: string) => `${title}\n\n- Hosted by @kaze\n- Guest: -\n`;
const show = (...episodes: readonly (readonly [folder: string, title: string])[]) =>
  episodes.map(([folder, title]) => archived(folder, notes(title)));

const EARLIER = show(['011', '# 011'], ['012-rain', '# 012-rain'], ['012', '# 012'], ['013', '# 012']);
const DATED = show(['2026-10-02', '# 12'], ['2026-10-09', '# Episode 13 : Rain']);
const ok = (name: string, title: string, id?: string, earlier = EARLIER) => ({
  name,
  text: notes(title),
  context: { earlier, ...(id !== undefined && { id }) },
});
const bad = (name: string, title: string, { id, earlier, other, fixed }: Row) => ({
  ...ok(name, title, id, earlier),
  covers: /[\d-]+/.exec(title)?.[0] ?? '',
  message: `Number ${/[\d-]+/.exec(title)?.[0]} is already the number of episode ${other}`,
  ...(fixed !== undefined && { fixed: notes(fixed) }),
});

interface Row {
  readonly id?: string;
  readonly earlier?: typeof EARLIER;
  readonly other: string;
  readonly fixed?: string;
}

testRule(repeatedNumber, {
  ok: [
    ok('a number of its own', '# 014', '014'),
    ok('a number that only a title has which is not right itself', '# 013', '013', show(['012', '# 013'])),
    ok('a title without a number', '# Rain', '014'),
    ok('the id of a folder with a suffix', '# 012-rain', '012-rain', show(['012', '# 012'])),
    ok('the bare number in a folder with a suffix', '# 012', '012-rain', show(['012', '# 012'])),
    ok('a folder with another suffix', '# 012-snow', '012-snow'),
    ok('the next number in folders named by dates', '# 14', '2026-10-16', DATED),
    ok('an unknown folder', '# 14'),
    ok('the first episode of a show', '# 001', '001', []),
  ],
  bad: [
    bad('a folder that differs by its zeros only', '# 12', { id: '12', other: '012' }),
    bad('a folder that differs by its zeros only, in a marked title', '# Episode 12 : Rain', {
      ...{ id: '12', other: '012' },
    }),
    bad('a number in folders named by dates', '# 13', {
      ...{ id: '2026-10-16', earlier: DATED, other: '2026-10-09', fixed: '# 14' },
    }),
    bad('a marked number in folders named by dates without hyphens', '# Episode 013 : Snow', {
      ...{ id: '20261016', earlier: DATED, other: '2026-10-09', fixed: '# Episode 014 : Snow' },
    }),
    bad('a number whose next is taken', '# 12', {
      ...{ id: '2026-10-16', earlier: DATED, other: '2026-10-02', fixed: '# 14' },
    }),
    bad('a number where the folder is not known', '# 011', { other: '011', fixed: '# 013' }),
  ],
});

test('repeated-number leads to the title of the other episode', () => {
  const [problem] = problemsOf(notes('# 12'), { ...NO_CONTEXT, id: '12', earlier: EARLIER });
  const place = {
    path: 'episodes/012/README.md',
    from: { line: 1, column: 3 },
    to: { line: 1, column: 6 },
  };
  assert.deepEqual(problem?.related, [
    { ...place, message: { template: 'Episode {0} has this number', values: ['012'] } },
  ]);
  assert.deepEqual(problem?.fixes, [
    { title: { template: 'Go to episode {0}', values: ['012'] }, safe: false, goTo: place },
  ]);
});

test('repeated-number leaves a title to episode-number that is not the number of its folder', () => {
  const problems = problemsOf(notes('# 012'), { ...NO_CONTEXT, id: '014', earlier: EARLIER });
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['episode-number'],
  );
});

test('repeated-number suggests no number that a later episode has', () => {
  const later = show(['2026-10-23', '# 14']);
  const context = { ...NO_CONTEXT, id: '2026-10-16', earlier: DATED, later };
  const [problem] = problemsOf(notes('# 13'), context);
  assert.deepEqual(problem?.fixes[0]?.title.values, ['15']);
});
