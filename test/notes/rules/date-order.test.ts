import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type Context, NO_CONTEXT } from '../../../src/notes/context.ts';
import { dateOrder } from '../../../src/notes/rules/date-order.ts';
import { problemsOf } from '../mending.ts';
import { archived, earlierOn, PLACE, recordedOn } from './dates.ts';
import { testRule } from './table.ts';

const dated = (id: string, date: string) => archived(id, recordedOn(date).replace('# 014', `# ${id}`));
const EARLIER = earlierOn('2026-10-02', '2026-10-09', '2026-10-16');
const FRIDAYS = { id: '004', earlier: EARLIER, showDays: [5] };
const ok = (name: string, value: string, context: Partial<Context> = {}) => ({
  name,
  text: recordedOn(value).replace('# 014', `# ${context.id ?? '004'}`),
  context: { ...FRIDAYS, ...context },
});
const bad = (name: string, value: string, told: Told) => ({
  ...ok(name, value, told.context),
  covers: value.slice(0, 10),
  message: `Date ${value.slice(0, 10)} is ${told.order}`,
  ...(told.next && { fixed: ok('', told.next + value.slice(10), told.context).text }),
});

interface Told {
  readonly order: string;
  readonly next?: string;
  readonly context?: Partial<Context>;
}

testRule(dateOrder, {
  ok: [
    ok('the next date', '2026-10-23'),
    ok('a gap of months', '2027-02-05'),
    ok('the first episode', '2026-10-02', { earlier: [] }),
    ok('a date that is between two', '2026-10-16', {
      ...{ id: '003', earlier: earlierOn('2026-10-02', '2026-10-09'), later: [dated('004', '2026-10-23')] },
    }),
    ok('a special', '2026-09-04', { id: '004-special' }),
    ok('a folder without a number', '2026-09-04', { id: 'drafts' }),
    ok('an episode after a special', '2026-10-23', {
      earlier: [...EARLIER, dated('003-live', '2026-12-31')],
    }),
    ok('a later draft that has inherited its date', '2026-10-23', { later: [dated('005', '2026-10-16')] }),
    ok('two later drafts that have inherited their dates', '2026-10-23', {
      later: [dated('005', '2026-10-16'), dated('006', '2026-10-16')],
    }),
    ok('a later episode that is to blame', '2026-10-23', { later: [dated('005', '2025-10-30')] }),
    ok('an earlier episode that is to blame', '2026-10-23', {
      earlier: [...EARLIER.slice(0, 2), dated('003', '2027-10-16')],
    }),
    ok('an earlier episode that is to blame, as the next one shows', '2026-10-23', {
      ...{ earlier: [...EARLIER.slice(0, 2), dated('003', '2026-11-16')] },
      later: [dated('005', '2026-10-30')],
    }),
    ok('two earlier episodes in the wrong order', '2026-10-30', {
      earlier: [EARLIER[0], EARLIER[2], EARLIER[1]].flatMap((other) => other ?? []),
    }),
    ok('an empty date', ''),
    ok('a word', 'someday'),
  ],
  bad: [
    bad('a date before the previous one', '2026-10-15', {
      ...{ order: 'before 2026-10-16, the date of episode 003', next: '2026-10-23' },
    }),
    bad('a date with more behind it', '2026-10-01 (Thu)', {
      ...{ order: 'before 2026-10-16, the date of episode 003', next: '2026-10-23' },
    }),
    bad('the old year in January', '2026-01-08', {
      ...{ order: 'before 2026-12-25, the date of episode 003', next: '2027-01-08' },
      context: { earlier: earlierOn('2026-12-11', '2026-12-18', '2026-12-25') },
    }),
    bad("last year's date", '2025-10-23', {
      ...{ order: 'before 2026-10-16, the date of episode 003', next: '2026-10-23' },
    }),
    bad('a date before the only other', '2026-09-25', {
      ...{ order: 'before 2026-10-02, the date of episode 001', next: '2026-10-09' },
      context: { id: '002', earlier: earlierOn('2026-10-02') },
    }),
    bad('a date after later episodes', '2027-10-23', {
      ...{ order: 'after 2026-10-30, the date of episode 005', next: '2026-10-23' },
      context: { later: [dated('005', '2026-10-30'), dated('006', '2026-11-06')] },
    }),
    bad('a date far after its time', '2027-10-23', {
      ...{ order: 'after 2026-10-30, the date of episode 005', next: '2026-10-23' },
      context: { later: [dated('005', '2026-10-30')] },
    }),
    bad('a date between two with no day left', '2026-10-12', {
      ...{ order: 'before 2026-10-16, the date of episode 003' },
      context: { later: [dated('005', '2026-10-23')] },
    }),
  ],
});

test('date-order leads to the date of the other episode', () => {
  const [problem] = problemsOf(recordedOn('2026-10-15'), { ...NO_CONTEXT, ...FRIDAYS, id: '014' });
  const place = { path: 'episodes/003/README.md', ...PLACE };
  assert.deepEqual(problem?.related, [
    { ...place, message: { template: 'Episode {0} is of {1}', values: ['003', '2026-10-16'] } },
  ]);
  assert.deepEqual(problem?.fixes.at(-1), {
    title: { template: 'Go to episode {0}', values: ['003'] },
    safe: false,
    goTo: place,
  });
});

test('of two episodes that contradict each other, one is to blame', () => {
  const day = fc
    .integer({ min: 0, max: 900 })
    .map((at) => new Date(Date.UTC(2026, 0, 2 + at)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 7 }), (dates) => {
      const archive = earlierOn(...dates);
      const blamed = archive.filter(({ id }, at) => {
        const context = { ...NO_CONTEXT, id, earlier: archive.slice(0, at), later: archive.slice(at + 1) };
        return problemsOf(recordedOn(dates[at] ?? '').replace('# 014', `# ${id}`), context).some(
          ({ rule }) => rule === 'date-order',
        );
      });
      const ordered = dates.every((date, at) => at === 0 || date > (dates[at - 1] ?? ''));
      assert.equal(blamed.length === 0, ordered);
      assert.ok(dates.length > 2 || blamed.length < 2);
    }),
  );
});
