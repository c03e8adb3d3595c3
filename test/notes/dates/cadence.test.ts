import assert from 'node:assert/strict';
import test from 'node:test';
import { cadenceOf, nextInCadence } from '../../../src/notes/dates/cadence.ts';
import { addDays, weekday } from '../../../src/notes/dates/calendar.ts';

/** Learns from episodes that are so many days apart, the first on a Friday. */
function learned(...spaces: readonly number[]) {
  const dates = ['2026-01-02'];
  for (const space of spaces) {
    dates.push(addDays(dates.at(-1) ?? '', space));
  }
  return cadenceOf(dates.map((date, at) => ({ number: at + 1, date })));
}

const weeks = (every: number) => ({ unit: 'weeks', every });

test('a weekly show with breaks is weekly, one every two weeks is not', () => {
  assert.deepEqual(learned(), weeks(1));
  assert.deepEqual(learned(14, 14), weeks(1));
  assert.deepEqual(learned(7, 14, 7, 28, 7, 14), weeks(1));
  assert.deepEqual(learned(8, 6, 7, 14), weeks(1));
  assert.deepEqual(learned(14, 14, 14), weeks(2));
  assert.deepEqual(learned(14, 7, 14, 42, 15), weeks(2));
  assert.deepEqual(learned(28, 28, 28, 28), weeks(4));
});

test('several shows a week keep no space, and a show may change its rhythm', () => {
  assert.deepEqual(learned(3, 4, 3, 4, 3), { unit: 'days' });
  assert.deepEqual(learned(1, 1, 1, 1, 3, 1, 1, 1, 1), { unit: 'days' });
  assert.deepEqual(learned(7, 7, 7, 7, 7, 7, 14, 14, 14, 14, 14, 14), weeks(2));
});

test('numbers without an episode count', () => {
  const halves = ['2026-01-02', '2026-01-16', '2026-01-30', '2026-02-13'];
  assert.deepEqual(cadenceOf(halves.map((date, at) => ({ number: at * 2, date }))), weeks(1));
});

test('a turn of the month is kept: the first Friday, the last one', () => {
  const first = learned(35, 28, 28, 28, 35);
  assert.deepEqual(first, { unit: 'months', every: 1, turn: 1, day: 5 });
  assert.equal(nextInCadence('2026-06-05', first, [5]), '2026-07-03');
  assert.equal(nextInCadence('2026-12-04', first, [5]), '2027-01-01');
  const last = cadenceOf(
    ['2026-01-30', '2026-02-27', '2026-03-27', '2026-04-24', '2026-05-29'].map((date, number) => ({
      number,
      date,
    })),
  );
  assert.deepEqual(last, { unit: 'months', every: 1, turn: 0, day: 5 });
  assert.equal(nextInCadence('2026-05-29', last, [5]), '2026-06-26');
});

test('the next show of a week is in the next one, also after a show on another day', () => {
  const next = (date: string, every: number, ...days: readonly number[]) =>
    nextInCadence(date, { unit: 'weeks', every }, days);
  assert.equal(next('2026-11-20', 1, 5), '2026-11-27');
  assert.equal(next('2026-11-21', 1, 5), '2026-11-27');
  assert.equal(next('2026-11-19', 1, 5), '2026-11-27');
  assert.equal(next('2026-11-20', 1, 5, 6), '2026-11-27');
  assert.equal(next('2026-11-20', 2, 5), '2026-12-04');
  assert.equal(weekday(next('2026-11-20', 3)), 5);
});
