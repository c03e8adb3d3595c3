import assert from 'node:assert/strict';
import test from 'node:test';
import { nextDates } from '../../src/archive/next-dates.ts';
import { datedShow, episode } from './episodes.ts';

const FRIDAYS = ['2026-09-25', '2026-10-02', '2026-10-09', '2026-10-16', '2026-10-23', '2026-10-30'];
const after = (dates: readonly string[], today: string) => nextDates(datedShow(...dates), today);

test('the show days around the next one and those after it are offered', () => {
  assert.deepEqual(after(FRIDAYS, '2026-11-01'), ['2026-11-06', '2026-11-13', '2026-11-20', '2026-11-27']);
  assert.deepEqual(after(['2026-09-19', ...FRIDAYS], '2026-11-01'), [
    '2026-11-06',
    '2026-11-07',
    ...['2026-11-13', '2026-11-20', '2026-11-27'],
  ]);
});

test('today comes second where the show may be today', () => {
  assert.deepEqual(after(FRIDAYS, '2026-11-06').slice(0, 3), ['2026-11-13', '2026-11-06', '2026-11-20']);
  assert.ok(!after(FRIDAYS, '2026-11-05').includes('2026-11-05'));
  assert.ok(!after(FRIDAYS, '2026-10-30').includes('2026-10-30'));
});

test('a show every two weeks is not in the next one; after a break it may be', () => {
  const dates = ['2026-09-04', '2026-09-18', '2026-10-02', '2026-10-16', '2026-10-30'];
  assert.equal(after(dates, '2026-11-01')[0], '2026-11-13');
  assert.equal(after(dates, '2026-11-12')[0], '2026-11-13');
  assert.equal(after(dates, '2026-11-17')[0], '2026-11-20');
});

test('a show on the first Friday of a month is not on another one', () => {
  const dates = ['2026-06-05', '2026-07-03', '2026-08-07', '2026-09-04', '2026-10-02'];
  assert.deepEqual(after(dates, '2026-10-05'), ['2026-11-06', '2026-12-04', '2027-01-01', '2027-02-05']);
  assert.equal(after(dates, '2027-03-10')[0], '2027-04-02');
});

test('each episode without a date takes a show day, one with a date in another form its own', () => {
  assert.equal(after([...FRIDAYS, '2026-11-0６'], '2026-11-01')[0], '2026-11-13');
  assert.equal(after([...FRIDAYS, '2026-11-020'], '2026-11-01')[0], '2026-11-27');
  assert.equal(after([...FRIDAYS, '', ''], '2026-11-01')[0], '2026-11-20');
  assert.equal(after([...FRIDAYS, ...Array.from({ length: 9 }, () => '')], '2026-11-01')[0], '2026-11-06');
});

test('a copy of the last episode takes a show day as long as it has its date', () => {
  assert.equal(after([...FRIDAYS, '2026-10-30'], '2026-11-01')[0], '2026-11-13');
  assert.equal(after([...FRIDAYS, '2026-10-30'], '2026-11-07')[0], '2026-11-13');
});

test('dates far ahead of their time tell nothing', () => {
  assert.equal(after([...FRIDAYS, '2062-11-06'], '2026-11-01')[0], '2026-11-13');
  assert.equal(after([...FRIDAYS, '9999-12-31'], '2026-11-01')[0], '2026-11-13');
  assert.equal(after(['9999-12-31'], '2026-11-01')[0], '2026-11-06');
  assert.equal(after(FRIDAYS, '2025-01-01')[0], '2026-11-06');
});

test('specials count as shows, and a date that two episodes have counts once', () => {
  const dates = [
    '2026-10-02',
    '2026-10-09',
    '2026-10-16',
    '2026-10-30',
    '2026-11-06',
    '2026-11-13',
    '2026-11-13',
  ];
  const ids = ['001', '001-special', '002', '003', '004', '004-special', '005'];
  const show = dates.map((date, at) => episode(ids[at] ?? '', { date }));
  assert.equal(nextDates(show, '2026-11-14')[0], '2026-11-20');
});

test('a date that another episode has is not offered', () => {
  assert.deepEqual(after([...FRIDAYS, '2027-03-05'], '2026-11-01').includes('2027-03-05'), false);
  const planned = ['2026-11-06', '2026-10-30', '2026-10-23', '2026-10-16'];
  assert.equal(after(planned, '2026-10-20')[0], '2026-11-13');
});

test('a first episode is today, or on a day that the show has decided', () => {
  assert.deepEqual(nextDates([], '2026-11-04'), ['2026-11-04']);
  assert.deepEqual(nextDates([], '2026-11-04', { showDays: [3, 5] }), ['2026-11-04', '2026-11-06']);
});
