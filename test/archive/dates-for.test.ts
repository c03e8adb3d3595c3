import assert from 'node:assert/strict';
import test from 'node:test';
import { contextOf } from '../../src/archive/context.ts';
import { datesFor } from '../../src/archive/dates-for.ts';
import { datedShow } from './episodes.ts';

/** Gives the dates for an episode of a show, told by the dates of all; it is the one without a date. */
function dates(today: string, ...shows: readonly string[]): readonly string[] {
  const archive = datedShow(...shows);
  const path = archive[shows.indexOf('')]?.path ?? '';
  return datesFor(contextOf(path, archive, Date.parse(`${today}T12:00:00Z`)), today, {});
}

const FRIDAYS = ['2026-10-23', '2026-10-30', '2026-11-06', '2026-11-13'];

test('the last episode may have the next show days, today first', () => {
  const coming = ['2026-11-20', '2026-11-27', '2026-12-04', '2026-12-11'];
  assert.deepEqual(dates('2026-11-16', ...FRIDAYS, ''), coming);
  assert.equal(dates('2026-11-20', ...FRIDAYS, '')[0], '2026-11-20');
  assert.equal(dates('2026-11-10', '')[0], '2026-11-10');
});

test('what is written late may have the show day that has gone by', () => {
  const late = dates('2026-11-25', ...FRIDAYS, '');
  assert.equal(late[0], '2026-11-27');
  assert.equal(late.at(-1), '2026-11-20');
});

test('an episode between others has a date between theirs that none has', () => {
  assert.deepEqual(dates('2026-12-01', ...FRIDAYS, '', '2026-12-04'), ['2026-11-20', '2026-11-27']);
  assert.deepEqual(dates('2026-12-01', ...FRIDAYS, '', '2026-11-20'), []);
});
