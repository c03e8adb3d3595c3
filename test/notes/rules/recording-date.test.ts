import assert from 'node:assert/strict';
import test from 'node:test';
import { type Context, NO_CONTEXT } from '../../../src/notes/context.ts';
import { recordingDate } from '../../../src/notes/rules/recording-date.ts';
import { problemsOf } from '../mending.ts';
import { archived, earlierOn, recordedOn } from './dates.ts';
import { testRule } from './table.ts';

const ok = (name: string, value: string) => ({ name, text: recordedOn(value) });
const bad = (name: string, value: string, fixed?: string) => ({
  ...ok(name, value),
  covers: value,
  message: `Unexpected date "${value}", expected one like 2021-07-02`,
  ...(fixed !== undefined && { fixed: recordedOn(fixed) }),
});
const FRIDAYS = { earlier: earlierOn('2026-10-02', '2026-10-09'), showDays: [5] };

testRule(recordingDate, {
  ok: [
    ok('a real date', '2026-10-16'),
    ok('a Saturday', '2026-10-17'),
    ok('a leap day', '2028-02-29'),
    ok('a date with more behind it', '2026-10-16 (Fri)'),
    ok('a date with Japanese behind it', '2026-10-16（金）'),
    ok('an empty date', ''),
    ok('a hyphen', '-'),
    ok('a word', 'someday'),
    ok('a date in words', 'October 16, 2026'),
    ok('a year', '2026'),
    ok('a year that is being typed', '202'),
    ok('a month first', '10/16/2026'),
    ok('a question', '???'),
    ok('eight digits that are no date', '20261399'),
    {
      ...ok('slashes in a show that always has them', '2026/10/16'),
      context: { earlier: earlierOn('2026/09/18', '2026/09/25', '2026/10/02', '2026/10/09') },
    },
    {
      name: 'a date that is no field',
      text: '# 014\n\n- Hosted by @kaze\n\n### @kaze\n\n- Recording date: 2026-13-45\n',
    },
    { name: 'a broken date of another field', text: '# 014\n\n- Hosted by @kaze\n- Deadline: 2026-13-45\n' },
  ],
  bad: [
    bad('a date that is being typed', '2026-10-'),
    bad('a year with a hyphen', '2026-'),
    { ...bad('a half-typed date after other episodes', '2026-10-', '2026-10-16'), context: FRIDAYS },
    bad('a full-width digit', '2026-10-1６', '2026-10-16'),
    bad('full-width digits and hyphens', '２０２６－１０－１６', '2026-10-16'),
    bad('a digit too many', '2026-10-016', '2026-10-16'),
    bad('a digit too few', '2026-1-2', '2026-01-02'),
    bad('slashes', '2026/10/16', '2026-10-16'),
    bad('full-width slashes', '2026／10／16', '2026-10-16'),
    bad('dots', '2026.10.16', '2026-10-16'),
    bad('Japanese units', '2026年10月16日', '2026-10-16'),
    bad('dashes', '2026–10–16', '2026-10-16'),
    bad('a long vowel mark', '2026ー10ー16', '2026-10-16'),
    bad('a day that no month has', '2026-10-32'),
    bad('the 31st of a short month', '2026-11-31'),
    bad('a leap day in another year', '2026-02-29'),
    bad('a month that no year has', '2026-13-01'),
    bad('the year zero', '0000-01-01'),
    { ...bad('an impossible day after other episodes', '2026-10-32', '2026-10-16'), context: FRIDAYS },
    { ...bad('a date that another episode has', '2026-10-0９', '2026-10-16'), context: FRIDAYS },
    { ...bad('a date that can be read and one that is next', '2026-11-0６', '2026-11-06'), context: FRIDAYS },
    { ...bad('a Saturday in full-width digits', '2026-10-1７', '2026-10-17'), context: FRIDAYS },
    { ...bad('a month that has begun since', '2026-11-', '2026-11-06'), context: FRIDAYS },
    { ...bad('a month that is over', '2026-09-', '2026-10-16'), context: FRIDAYS },
    { ...bad('half of a day', '2026-10-2', '2026-10-23'), context: FRIDAYS },
    { ...bad('a digit too many of two that fit', '2026-10-166', '2026-10-16'), context: FRIDAYS },
    bad('no hyphens', '20261016', '2026-10-16'),
    { ...bad('a day that is not known yet', '2026-10-XX', '2026-10-16'), context: FRIDAYS },
    { ...bad('a year with a digit too few', '206-10-16', '2026-10-16'), context: FRIDAYS },
    { ...bad('a year with a digit too many', '20226-10-16', '2026-10-16'), context: FRIDAYS },
    bad('one hyphen', '2026-1016', '2026-10-16'),
    {
      ...bad('a date with more behind it', '2026/10/16', '2026-10-16'),
      text: recordedOn('2026/10/16 22:00'),
      fixed: recordedOn('2026-10-16 22:00'),
    },
    {
      ...bad('a half-typed date between two episodes', '2026-10-', '2026-10-16'),
      context: { ...FRIDAYS, later: [archived('015', recordedOn('2026-10-23'))] },
    },
    {
      ...bad('a half-typed date with no day left before the next episode', '2026-10-'),
      context: { ...FRIDAYS, later: [archived('015', recordedOn('2026-10-16'))] },
    },
    {
      ...bad('a half-typed date some weeks after the last show', '2026-', '2026-11-06'),
      context: { ...FRIDAYS, now: Date.parse('2026-11-03') },
    },
    {
      ...bad('a date with slashes in a show that has hyphens, too', '2026/10/16', '2026-10-16'),
      context: { earlier: earlierOn('2026/09/18', '2026/09/25', '2026/10/02', '2026-10-09') },
    },
  ],
});

test('recording-date mends by itself only what is no guess', () => {
  const safe = (value: string, context: Partial<Context> = FRIDAYS) =>
    problemsOf(recordedOn(value), { ...NO_CONTEXT, ...context })[0]?.fixes.map((fix) => fix.safe);
  assert.deepEqual(safe('2026-10-1６'), [true, false]);
  assert.deepEqual(safe('2026－10－16', {}), [true]);
  assert.deepEqual(safe('2026-10-0９'), [false, false], 'another episode has that date');
  assert.deepEqual(safe('2026/10/16'), [false, false]);
  assert.deepEqual(safe('2026-10-'), [false, false]);
});

test('recording-date offers the day after the previous episode, too, when the coming one is a guess', () => {
  const context = { ...NO_CONTEXT, ...FRIDAYS, now: Date.parse('2026-11-03') };
  const [problem] = problemsOf(recordedOn('2026-'), context);
  assert.deepEqual(
    problem?.fixes.map(({ title }) => title.values[0]),
    ['2026-11-06', '2026-10-16'],
  );
});

test('recording-date offers the show day after the next, too', () => {
  const [problem] = problemsOf(recordedOn('2026-'), { ...NO_CONTEXT, ...FRIDAYS });
  assert.deepEqual(
    problem?.fixes.map(({ title }) => title.values[0]),
    ['2026-10-16', '2026-10-23'],
  );
});
