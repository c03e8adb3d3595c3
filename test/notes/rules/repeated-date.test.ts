import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { repeatedDate } from '../../../src/notes/rules/repeated-date.ts';
import { problemsOf } from '../mending.ts';
import { earlierOn, PLACE, recordedOn } from './dates.ts';
import { testRule } from './table.ts';

const EARLIER = earlierOn('2026-10-02', '2026-10-09', '2026-10-16');
const ok = (name: string, value: string, earlier = EARLIER, showDays: readonly number[] = [5]) => ({
  name,
  text: recordedOn(value),
  context: { earlier, showDays },
});
const bad = (name: string, { value, id, next, ...rest }: Row) => ({
  ...ok(name, value, rest.earlier, rest.showDays),
  covers: value.slice(0, 10),
  message: `Date ${value.slice(0, 10)} is already the date of episode ${id}`,
  fixed: recordedOn(next + value.slice(10)),
});

const YOUNGER = '### @kaze\n\n#### [Rain](https://a.example.com/2026/10/26/rain)\n';

interface Row {
  readonly value: string;
  readonly id: string;
  readonly next: string;
  readonly earlier?: typeof EARLIER;
  readonly showDays?: readonly number[];
}

testRule(repeatedDate, {
  ok: [
    ok('a date of its own', '2026-10-23'),
    ok('a Saturday', '2026-10-24'),
    ok('a date before the other episodes', '2026-09-25'),
    ok('the first episode of a show', '2026-10-02', []),
    ok('an empty date', ''),
    ok('a year that is being typed', '202'),
    ok('a word', 'someday'),
    ok('earlier episodes without dates', '2026-10-16', earlierOn('')),
    { ...ok('a date that is no field', ''), text: '# 014\n\n### @kaze\n\n- Recording date: 2026-10-16\n' },
  ],
  bad: [
    bad('the date of the last episode', { value: '2026-10-16', id: '003', next: '2026-10-23' }),
    bad('the date of an older episode', { value: '2026-10-02', id: '001', next: '2026-10-23' }),
    bad('a date with more behind it', { value: '2026-10-16 (Fri)', id: '003', next: '2026-10-23' }),
    bad('the date of a show without known days', {
      ...{ value: '2026-10-16', id: '003', next: '2026-10-23', showDays: [] },
    }),
    bad('the date of a show on two days', {
      ...{ value: '2026-10-16', id: '003', next: '2026-10-17', showDays: [5, 6] },
    }),
    bad('a next day that is taken as well', {
      ...{ value: '2026-10-16', id: '002', next: '2026-10-30' },
      earlier: earlierOn('2026-10-23', '2026-10-16'),
    }),
    {
      ...bad('a date before pages in the notes', { value: '2026-10-16', id: '003', next: '2026-10-30' }),
      text: `${recordedOn('2026-10-16')}\n${YOUNGER}`,
      fixed: `${recordedOn('2026-10-30')}\n${YOUNGER}`,
      context: { earlier: EARLIER, showDays: [5], now: Date.parse('2026-10-28') },
    },
    bad('the last day of a year', {
      ...{ value: '2026-12-25', id: '001', next: '2027-01-01', earlier: earlierOn('2026-12-25') },
    }),
  ],
});

test('repeated-date leads to the date of the other episode', () => {
  const [problem] = problemsOf(recordedOn('2026-10-09'), { ...NO_CONTEXT, earlier: EARLIER, showDays: [5] });
  const place = { path: 'episodes/002/README.md', ...PLACE };
  assert.deepEqual(problem?.related, [
    { ...place, message: { template: 'Episode {0} has this date', values: ['002'] } },
  ]);
  assert.deepEqual(problem?.fixes.at(-1), {
    title: { template: 'Go to episode {0}', values: ['002'] },
    safe: false,
    goTo: place,
  });
});

test('repeated-date names the latest of several episodes with the date', () => {
  const earlier = earlierOn('2026-10-16', '2026-10-16');
  const [problem] = problemsOf(recordedOn('2026-10-16'), { ...NO_CONTEXT, earlier });
  assert.deepEqual(problem?.message.values, ['2026-10-16', '002']);
});
