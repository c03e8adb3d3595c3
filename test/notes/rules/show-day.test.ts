import type { Context } from '../../../src/notes/context.ts';
import { showDay } from '../../../src/notes/rules/show-day.ts';
import { archived, earlierOn, recordedOn } from './dates.ts';
import { testRule } from './table.ts';

const FRIDAYS = ['2026-09-25', '2026-10-02', '2026-10-09', '2026-10-16'];
const dated = (id: string, date: string) => archived(id, recordedOn(date).replace('# 014', `# ${id}`));
const ok = (name: string, value: string, dates = FRIDAYS, context: Partial<Context> = {}) => {
  const id = String(dates.length + 1).padStart(3, '0');
  return {
    name,
    text: recordedOn(value).replace('# 014', `# ${id}`),
    context: { id, earlier: earlierOn(...dates), showDays: [5], ...context },
  };
};
const bad = (name: string, value: string, day: string, next: string, context: Partial<Context> = {}) => ({
  ...ok(name, value, FRIDAYS, context),
  covers: value.slice(0, 10),
  message: `Date ${value.slice(0, 10)} is a ${day}, and no earlier episode was on a ${day}`,
  fixed: ok('', next + value.slice(10)).text,
});

const DECIDED = { daysDecided: true } as const;

testRule(showDay, {
  ok: [
    ok('a show day', '2026-10-23'),
    ok('a show day after a break', '2026-11-20'),
    ok('a day on which the show has been once', '2026-10-24', ['2026-09-19', ...FRIDAYS]),
    ok('a show day that is configured', '2026-10-24', FRIDAYS, { showDays: [5, 6] }),
    ok('a young show', '2026-10-24', FRIDAYS.slice(1)),
    ok('a day on which a show that has decided its days has been', '2026-10-24', ['2026-09-19'], DECIDED),
    ok('a show whose days are not known', '2026-10-24', FRIDAYS, { showDays: [] }),
    ok('a show on any day', '2026-10-24', ['2026-09-28', '2026-10-06', '2026-10-07', '2026-10-16']),
    ok('a day that is usual since', '2026-10-24', FRIDAYS, { later: [dated('006', '2026-10-31')] }),
    ok('a day in a time of many days', '2026-10-22', FRIDAYS, {
      later: [dated('006', '2026-10-30'), dated('007', '2026-11-04')],
    }),
    ok('an empty date', ''),
    ok('a word', 'someday'),
  ],
  bad: [
    {
      ...ok('a young show that has decided its days', '2026-10-24', FRIDAYS.slice(2), DECIDED),
      covers: '2026-10-24',
      message: 'Date 2026-10-24 is a Saturday, and no earlier episode was on a Saturday',
      fixed: ok('', '2026-10-23', FRIDAYS.slice(2)).text,
    },
    bad('a Sunday', '2026-10-25', 'Sunday', '2026-10-23'),
    bad('a Monday', '2026-10-26', 'Monday', '2026-10-23'),
    bad('a Tuesday', '2026-10-27', 'Tuesday', '2026-10-30'),
    bad('a Wednesday', '2026-10-21', 'Wednesday', '2026-10-23'),
    bad('a Thursday', '2026-10-22', 'Thursday', '2026-10-23'),
    bad('a Saturday', '2026-10-24', 'Saturday', '2026-10-23'),
    bad('a day next to the previous show', '2026-10-17', 'Saturday', '2026-10-23'),
    bad('a date with more behind it', '2026-10-22 (Thu)', 'Thursday', '2026-10-23'),
    bad('a Thursday with a Friday behind it', '2026-10-22', 'Thursday', '2026-10-23', {
      later: [dated('006', '2026-10-30')],
    }),
    {
      ...bad('a day that leaves no other before the next show', '2026-10-22', 'Thursday', ''),
      context: {
        ...{ id: '005', earlier: earlierOn(...FRIDAYS), showDays: [5] },
        later: [dated('006', '2026-10-23')],
      },
      fixed: undefined as never,
    },
    {
      ...ok('a Friday', '2026-10-23', ['2026-09-24', '2026-10-01', '2026-10-08', '2026-10-15'], {
        showDays: [4],
      }),
      covers: '2026-10-23',
      message: 'Date 2026-10-23 is a Friday, and no earlier episode was on a Friday',
      fixed: recordedOn('2026-10-22').replace('# 014', '# 005'),
    },
  ],
});
