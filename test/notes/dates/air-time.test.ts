import assert from 'node:assert/strict';
import test from 'node:test';
import { airMoment } from '../../../src/notes/dates/air-time.ts';

const moment = (date: string, time: string, timeZone: string) => {
  const found = airMoment(date, { time, timeZone });
  return found === undefined ? undefined : new Date(found).toISOString().slice(0, 16);
};

for (const [name, date, time, timeZone, expected] of [
  ['Tokyo', '2026-10-16', '22:00', 'Asia/Tokyo', '2026-10-16T13:00'],
  ['an hour after midnight, counted on', '2026-10-16', '25:00', 'Asia/Tokyo', '2026-10-16T16:00'],
  ['summer time', '2026-07-03', '13:00', 'America/Los_Angeles', '2026-07-03T20:00'],
  ['winter time', '2026-12-04', '13:00', 'America/Los_Angeles', '2026-12-04T21:00'],
  ['the evening before the clocks go on', '2026-03-28', '22:00', 'Europe/Berlin', '2026-03-28T21:00'],
  ['the evening after', '2026-03-29', '22:00', 'Europe/Berlin', '2026-03-29T20:00'],
  ['a time that is skipped', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30'],
  ['a time that comes twice', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30'],
  ['the evening after the clocks go back', '2026-10-25', '22:00', 'Europe/Berlin', '2026-10-25T21:00'],
  ['half an hour', '2026-10-16', '9:30', 'Asia/Kolkata', '2026-10-16T04:00'],
  ['the first zone', '2026-10-16', '00:00', 'Pacific/Kiritimati', '2026-10-15T10:00'],
  ['UTC', '2026-10-16', '00:00', 'UTC', '2026-10-16T00:00'],
  ['a zone that there is not', '2026-10-16', '22:00', 'Moon/Tranquility', undefined],
  ['no zone', '2026-10-16', '22:00', '', undefined],
  ['a time that there is not', '2026-10-16', '22:60', 'UTC', undefined],
  ['a time in words', '2026-10-16', 'ten', 'UTC', undefined],
] as const) {
  test(`the moment of a show: ${name}`, () => {
    assert.equal(moment(date, time, timeZone), expected);
  });
}
