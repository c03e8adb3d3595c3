import type { Airs } from '../choices.ts';
import { airMoment } from './air-time.ts';
import { addDays, dayOf } from './calendar.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/**
 * The hours (UTC) at which a day begins somewhere that counts: in UTC, where it begins first (UTC+14), and where it ends last
 * (UTC-12).
 */
const HOURS = [0, 10, 12];

/** Days before a show that a check looks ahead: see `comesSoon`. */
const AHEAD = [0, 2];

/** Days around a moment whose shows may begin or come near at it, the clocks of all zones and shows after midnight included. */
const AROUND = [-3, -2, -1, 0, 1, 2, 3, 4];

/**
 * Gives the latest moment up to `now`, both in milliseconds since 1970 (UTC), at which the answer of a check may have changed
 * without a change of any text: from then until `now`, all checks of shows that go on air at these times answer the same.
 */
export function steadySince(now: number, airs: readonly Airs[]): number {
  const day = dayOf(now);
  const starts = airs.flatMap((one) => AROUND.flatMap((days) => airMoment(addDays(day, days), one) ?? []));
  const moments = [
    ...HOURS.map((hour) => Date.parse(day) + hour * HOUR),
    ...starts.flatMap((start) => AHEAD.map((days) => start - days * DAY)),
  ];
  return Math.max(...moments.filter((moment) => moment <= now));
}
