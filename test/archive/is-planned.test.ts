import assert from 'node:assert/strict';
import test from 'node:test';
import { isPlanned } from '../../src/archive/is-planned.ts';
import { EARLIER, factsFrom } from './told-episodes.ts';

/** The day after the last one of the earlier episodes. */
const SATURDAY = '2026-11-21';
const with5 = (date: string, sections?: readonly string[], id = '005') => [
  ...EARLIER,
  factsFrom({ id, date, ...(sections && { sections }) }),
];

test('an episode of today or later is planned, one of yesterday is not', () => {
  assert.equal(isPlanned(EARLIER, '2026-11-20'), true);
  assert.equal(isPlanned(EARLIER, SATURDAY), false);
  assert.equal(isPlanned(with5('2026-12-04'), SATURDAY), true);
  assert.equal(isPlanned(with5('2026-12-04', undefined, 'special'), SATURDAY), true);
  assert.equal(isPlanned([], SATURDAY), false);
});

test('a copy of the last episode is planned until the day on which it is due', () => {
  assert.equal(isPlanned(with5('2026-11-20'), SATURDAY), true);
  assert.equal(isPlanned(with5('2026-11-'), '2026-11-27'), true);
  assert.equal(isPlanned(with5('2026/11/27'), SATURDAY), true);
  assert.equal(isPlanned(with5('2026-11-20'), '2026-11-28'), false);
  assert.equal(isPlanned(with5('2026-11-20', ['@kaze -']), '2026-12-19'), true);
});

test('a date far ahead of its time plans nothing for ever', () => {
  assert.equal(isPlanned(with5('2062-11-27'), '2026-11-28'), false);
});

test('where no episode has a date, one that is begun is planned', () => {
  const show = Array.from({ length: 12 }, (_, at) => factsFrom({ id: String(at + 1).padStart(3, '0') }));
  assert.equal(isPlanned(show, SATURDAY), false);
  assert.equal(isPlanned([...show, factsFrom({ id: '013', sections: ['@kaze -'] })], SATURDAY), true);
});
