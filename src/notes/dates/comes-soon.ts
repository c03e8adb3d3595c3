import type { Context } from '../context.ts';
import { airMoment } from './air-time.ts';

/** Presenters are meant to have their topics there two days before the show. */
const AHEAD = 2 * 24 * 60 * 60 * 1000;

/** Tells whether a show of this date is at most two days ahead, or past; a day whose time is not known begins in UTC. */
export function comesSoon(date: string, { airs, now }: Pick<Context, 'airs' | 'now'>): boolean {
  const start = Date.parse(date);
  // Finding a time of the clock in its zone takes long, and most dates are long past.
  if (now === undefined || now >= start + AHEAD) {
    return now !== undefined;
  }
  return now >= ((airs && airMoment(date, airs)) ?? start) - AHEAD;
}
