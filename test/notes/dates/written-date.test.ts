import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isRealDate } from '../../../src/notes/dates/calendar.ts';
import { readWrittenDate } from '../../../src/notes/dates/written-date.ts';

for (const [value, ...meant] of [
  ['2026-10-0１６', '2026-10-16', '2026-10-06', '2026-10-01'],
  ['２０２６年１０月１６日', '2026-10-16'],
  ['2026/1/2', '2026-01-02'],
  ['2026.1.2', '2026-01-02'],
  ['2026-10-016', '2026-10-16', '2026-10-06', '2026-10-01'],
  ['2026-10-166', '2026-10-16'],
  ['2026-010-16', '2026-10-16', '2026-01-16'],
  ['2026-10-0016', '2026-10-16'],
  ['2026‐10‐16', '2026-10-16'],
  ['2026--10-16', '2026-10-16'],
  ['2026-10-16-', '2026-10-16'],
  ['2026-10-16-17', '2026-10-16'],
  ['2026-1016', '2026-10-16'],
  ['20261016', '2026-10-16'],
  ['2026-10-'],
  ['2026-10-32'],
  ['2026-1332'],
  ['2026-10-XX'],
  ['2026-10-??'],
  ['2026-??-??'],
  ['2026-Oct-16'],
  ['20026-10-16', '2026-10-16', '2006-10-16', '2002-10-16'],
  ['206-10-16'],
] as const) {
  test(`${JSON.stringify(value)} may mean ${meant.join(', ') || 'no date'}`, () => {
    assert.deepEqual(readWrittenDate(value)?.meant, meant);
    assert.equal(readWrittenDate(value)?.raw, value);
  });
}

for (const value of [
  '',
  'rain',
  '2026',
  '202',
  '10/16/2026',
  '20261399',
  '2026101',
  '2026-10-16',
  '2026-10-16 (Fri)',
  '026-10-32',
  '090-1234-5678',
]) {
  test(`${JSON.stringify(value)} is no broken date`, () => {
    assert.equal(readWrittenDate(value), undefined);
  });
}

for (const [value, raw] of [
  ['2026/10/16 22:00', '2026/10/16'],
  ['2026年10月16日(金)', '2026年10月16日'],
  ['2026 / 10 / 16, rain', '2026 / 10 / 16'],
  ['2026-10- (Fri)', '2026-10-'],
  ['20261016（金）', '20261016'],
  ['2026/10/16T22:00', '2026/10/16'],
] as const) {
  test(`of ${JSON.stringify(value)} the date is ${JSON.stringify(raw)}`, () => {
    assert.equal(readWrittenDate(value)?.raw, raw);
  });
}

for (const [value, prefix] of [
  ['2026-', '2026-'],
  ['2026-1', '2026-01-'],
  ['2026-10-', '2026-10-'],
  ['2026-10-1', '2026-10-1'],
  ['2026-10-4', '2026-10-'],
  ['2026-10-32', '2026-10-'],
  ['2026-13-01', '2026-'],
] as const) {
  test(`${JSON.stringify(value)} begins like ${prefix}`, () => {
    assert.equal(readWrittenDate(value)?.prefix, prefix);
  });
}

test('only the width of digits and hyphens is exact', () => {
  for (const value of ['2026-10-1６', '２０２６－１０－１６', '2026‐10‐16']) {
    assert.equal(readWrittenDate(value)?.exact, true, value);
  }
  for (const value of ['2026/10/16', '2026-10-6', '2026-10-016', '2026-10-']) {
    assert.equal(readWrittenDate(value)?.exact, false, value);
  }
});

const date = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9000-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

test('a date in another spelling means that date first', () => {
  fc.assert(
    fc.property(date, fc.constantFrom('/', '.', '－', '--'), (from, between) => {
      assert.equal(readWrittenDate(from.replace(/-0?/g, between))?.meant[0], from);
    }),
  );
});

test('whatever is written, what is meant is real and what is covered begins the value', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'012349０１-/年月日 .a'), maxLength: 14 }), (value) => {
      const written = readWrittenDate(value);
      assert.ok(written === undefined || value.startsWith(written.raw));
      assert.ok(written === undefined || written.meant.every(isRealDate));
    }),
  );
});
