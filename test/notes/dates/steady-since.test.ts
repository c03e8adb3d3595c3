import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { addDays, dayOf } from '../../../src/notes/dates/calendar.ts';
import { comesSoon } from '../../../src/notes/dates/comes-soon.ts';
import { isOver } from '../../../src/notes/dates/passed.ts';
import { steadySince } from '../../../src/notes/dates/steady-since.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const minutes = fc
  .integer({ min: 0, max: 400 * 24 * 60 })
  .map((some) => Date.UTC(2026, 0, 1) + some * MINUTE);
const airs = fc.record({
  time: fc.constantFrom('00:00', '01:30', '09:07', '22:00', '25:00', '29:59', '99:00'),
  timeZone: fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Kiritimati', 'Nowhere/None'),
});

test('nothing that looks at the clock answers otherwise since then', () => {
  fc.assert(
    fc.property(
      minutes,
      fc.option(airs, { nil: undefined }),
      fc.integer({ min: -5, max: 5 }),
      (now, one, days) => {
        const since = steadySince(now, one ? [one] : []);
        assert.ok(since <= now && now - since < DAY);
        const date = addDays(dayOf(now), days);
        const answers = (moment: number) => {
          const clock = { ...(one && { airs: one }), now: moment };
          const context = { earlier: [], later: [], showDays: [], fields: [], people: [], ...clock };
          return [isOver(date, context), comesSoon(date, clock), dayOf(moment), dayOf(moment, 14)];
        };
        assert.deepEqual(answers(since), answers(now));
      },
    ),
    { numRuns: 2000 },
  );
});

test('the same moment is found until a show goes on air', () => {
  const airs = { time: '22:00', timeZone: 'Asia/Tokyo' };
  const start = Date.UTC(2026, 10, 20, 13);
  assert.equal(steadySince(start - 1, [airs]), Date.UTC(2026, 10, 20, 12));
  assert.equal(steadySince(start, [airs]), start);
  assert.equal(steadySince(start + 3 * 60 * MINUTE, [airs]), start);
});

test('the clocks change between a show and the days before it', () => {
  // On 1 November 2026, clocks in New York went from 02:00 (UTC-4) back to 01:00 (UTC-5).
  const near = Date.UTC(2026, 10, 1, 3);
  const late = { time: '22:00', timeZone: 'America/New_York' };
  assert.equal(steadySince(near + 30 * MINUTE, [late]), near);
  const start = Date.UTC(2026, 10, 1, 5);
  const later = { time: '25:00', timeZone: 'America/New_York' };
  assert.equal(steadySince(start + 30 * MINUTE, [later]), start);
});
