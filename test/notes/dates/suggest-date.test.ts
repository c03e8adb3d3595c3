import assert from 'node:assert/strict';
import test from 'node:test';
import type { Context } from '../../../src/notes/context.ts';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { dayBeforeComing, suggestDate } from '../../../src/notes/dates/suggest-date.ts';
import { archived, earlierOn, recordedOn } from '../rules/dates.ts';

const [FRIDAY, SATURDAY] = [5, 6];

const suggest = (earlier: readonly string[], context: Partial<Context> = {}) =>
  suggestDate({ ...NO_CONTEXT, earlier: earlierOn(...earlier), showDays: [FRIDAY], ...context });
const later = (...dates: readonly string[]) => dates.map((date, at) => archived(`09${at}`, recordedOn(date)));

test('the suggested date is the first free show day after the previous episode', () => {
  assert.equal(suggest([]), undefined);
  assert.equal(suggest(['2026-10-16']), '2026-10-23');
  assert.equal(suggest(['2026-10-23', '2026-10-16']), '2026-10-30');
  assert.equal(suggest(['2026-10-16'], { showDays: [] }), '2026-10-23');
  assert.equal(
    suggestDate({ ...NO_CONTEXT, earlier: earlierOn('2026-10-16') }, () => true, '2026-10-31'),
    '2026-11-06',
  );
});

test('the suggested date lies before the next episode, whose date is not inherited', () => {
  assert.equal(suggest(['2026-10-16'], { later: later('2026-10-30') }), '2026-10-23');
  assert.equal(suggest(['2026-10-16'], { later: later('2026-10-23') }), undefined);
  assert.equal(suggest(['2026-10-16'], { later: later('2026-10-16') }), '2026-10-23');
});

test('the suggested date leaves room for the episodes between', () => {
  assert.equal(suggest(['2026-10-16'], { id: '002' }), '2026-10-23');
  assert.equal(suggest(['2026-10-16'], { id: '003' }), '2026-10-30');
  assert.equal(suggest(['2026-10-16'], { id: '003', later: later('2026-10-30') }), '2026-10-23');
  assert.equal(suggest(['2026-10-16'], { id: '400' }), '2026-10-23');
});

test('a weekly show does not come again on the day after', () => {
  assert.equal(suggest(['2026-10-15']), '2026-10-23');
  assert.equal(suggest(['2026-10-17']), '2026-10-23');
  assert.equal(suggest(['2026-10-16'], { showDays: [FRIDAY, SATURDAY] }), '2026-10-17');
});

test('a day of the week on which the show was once is not suggested', () => {
  const dates = ['2026-09-25', '2026-10-03', '2026-10-09', '2026-10-16', '2026-10-23'];
  assert.equal(suggest(dates, { showDays: [FRIDAY, SATURDAY] }), '2026-10-30');
});

test('dates without end are not tried', () => {
  const accepts = () => false;
  const context = { ...NO_CONTEXT, earlier: earlierOn('9999-12-24'), showDays: [FRIDAY] };
  assert.equal(suggestDate(context), '9999-12-31');
  assert.equal(suggestDate(context, accepts), undefined);
});

test('what is written some weeks after the previous episode is a coming one, unless the show rests', () => {
  const before = (now: string, context: Partial<Context> = {}) =>
    dayBeforeComing({
      ...{ ...NO_CONTEXT, earlier: earlierOn('2026-10-16'), showDays: [FRIDAY], now: Date.parse(now) },
      ...context,
    });
  assert.equal(before('2026-10-30'), undefined);
  assert.equal(before('2026-10-31'), '2026-10-30');
  assert.equal(before('2026-11-27'), '2026-11-26');
  assert.equal(before('2026-11-28'), undefined);
  assert.equal(before('2026-10-31', { later: later('2026-11-06') }), undefined);
});
