import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  dayOf,
  daysBetween,
  isRealDate,
  leadingDate,
  nextShowDay,
  weekday,
} from '../../../src/notes/dates/calendar.ts';

const [FRIDAY, SATURDAY] = [5, 6];

for (const [text, real] of [
  ['2026-10-16', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-04-31', false],
  ['2026-00-01', false],
  ['2026-01-00', false],
  ['0000-01-01', false],
  ['2026-1-1', false],
  ['２０２６-10-16', false],
  ['2026-10-16 ', false],
  ['', false],
] as const) {
  test(`${JSON.stringify(text)} is ${real ? 'a' : 'no'} real date`, () => {
    assert.equal(isRealDate(text), real);
  });
}

for (const [value, date] of [
  ['2026-10-16', '2026-10-16'],
  ['2026-10-16 (Fri)', '2026-10-16'],
  ['2026-10-16（金）', '2026-10-16'],
  ['2026-10-161', undefined],
  ['2026-10-1６', undefined],
  ['2026-10-16-17', undefined],
  ['on 2026-10-16', undefined],
  ['2026-13-16', undefined],
] as const) {
  test(`the value ${JSON.stringify(value)} begins with ${date ?? 'no date'}`, () => {
    assert.equal(leadingDate(value), date);
  });
}

test('the next show day is the first of the known days, or a week later', () => {
  assert.equal(nextShowDay('2026-10-16', [FRIDAY]), '2026-10-23');
  assert.equal(nextShowDay('2026-10-16', [FRIDAY, SATURDAY]), '2026-10-17');
  assert.equal(nextShowDay('2026-10-17', [FRIDAY]), '2026-10-23');
  assert.equal(nextShowDay('2026-12-30', []), '2027-01-06');
});

const date = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9000-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

test('the next show day is a later show day within a week', () => {
  fc.assert(
    fc.property(date, fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }), (from, days) => {
      const next = nextShowDay(from, days);
      assert.ok(isRealDate(next) && next > from && days.includes(weekday(next)));
      assert.ok(Date.parse(next) - Date.parse(from) <= 7 * 24 * 60 * 60 * 1000);
    }),
  );
});

test('days are added to a date and counted between two', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -400, max: 400 }), (from, days) => {
      assert.equal(daysBetween(from, addDays(from, days)), days);
    }),
  );
});

test('the day of a moment is that of the zone', () => {
  const moment = Date.parse('2026-10-16T11:00:00Z');
  assert.equal(dayOf(moment), '2026-10-16');
  assert.equal(dayOf(moment, 14), '2026-10-17');
  assert.equal(dayOf(moment, -12), '2026-10-15');
});
