import assert from 'node:assert/strict';
import test from 'node:test';
import { type Context, NO_CONTEXT } from '../../../src/notes/context.ts';
import { hasPassed } from '../../../src/notes/dates/passed.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { archived, earlierOn, recordedOn } from '../rules/dates.ts';

const passed = (
  date: string,
  now: string | undefined,
  earlier = earlierOn('2026-10-09', '2026-10-16'),
  later: Context['later'] = [],
) =>
  hasPassed(readEpisode(recordedOn(date)), {
    ...{ ...NO_CONTEXT, earlier, later, showDays: [5] },
    ...(now !== undefined && { now: Date.parse(now) }),
  });

test('a show has passed when its day has ended everywhere on Earth', () => {
  assert.equal(passed('2026-10-23', '2026-10-24T11:59:59Z'), false);
  assert.equal(passed('2026-10-23', '2026-10-24T12:00:00Z'), true);
});

test('a date that was inherited or forgotten may be any before the next episode or a rest of the show', () => {
  const later = [archived('003', recordedOn('2026-11-13'))];
  for (const date of ['2026-10-16', '', '2026-10-', 'soon']) {
    assert.equal(passed(date, '2026-12-04T12:00:00Z'), false, date);
    assert.equal(passed(date, '2026-12-05T12:00:00Z'), true, date);
    assert.equal(passed(date, '2026-10-22T12:00:00Z', undefined, later), false, date);
    assert.equal(passed(date, '2026-10-24T12:00:00Z', undefined, later), true, date);
  }
});

test('a later date than the suggested one counts as it is', () => {
  assert.equal(passed('2026-11-06', '2026-10-31T00:00:00Z'), false);
  assert.equal(passed('2026-11-06', '2026-11-07T12:00:00Z'), true);
});

test('without any date, or without the time, nothing has passed', () => {
  assert.equal(passed('', '2030-01-01', []), false);
  assert.equal(passed('2026-10-23', undefined), false);
});

test('where the hour of the show is known, it has passed from then on', () => {
  const airs = (timeZone: string, now: string) =>
    hasPassed(readEpisode(recordedOn('2026-10-23')), {
      ...{ ...NO_CONTEXT, earlier: earlierOn('2026-10-16'), showDays: [5] },
      ...{ now: Date.parse(now), airs: { time: '22:00', timeZone } },
    });
  assert.equal(airs('Asia/Tokyo', '2026-10-23T12:59:59Z'), false);
  assert.equal(airs('Asia/Tokyo', '2026-10-23T13:00:00Z'), true);
  assert.equal(airs('Nowhere/Town', '2026-10-24T11:59:59Z'), false);
  assert.equal(airs('Nowhere/Town', '2026-10-24T12:00:00Z'), true);
});

test('notes of which nothing was ever written have not passed', () => {
  const context = {
    ...NO_CONTEXT,
    earlier: earlierOn('2026-10-09', '2026-10-16'),
    now: Date.parse('2030-01-01'),
  };
  const header = recordedOn('2026-10-23');
  const of = (body: string) => hasPassed(readEpisode(`${header}\n## Contents\n\n${body}`), context);
  assert.equal(of('### @kaze\n\n### @ame (欠席)\n'), false);
  assert.equal(of('### @kaze\n\n### @ame\n\nrain\n'), true);
});
