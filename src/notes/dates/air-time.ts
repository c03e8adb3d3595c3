import type { Airs } from '../choices.ts';
import { dayOf } from './calendar.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Gives the moment at which a show of this date goes on air, in milliseconds since 1970 (UTC). Where the clocks skip that
 * time, it is the time after the skipped hour; where they show it twice, the first. Answers nothing for a time or zone that
 * there is not.
 */
export function airMoment(date: string, { time, timeZone }: Airs): number | undefined {
  const [, hours, minutes] = /^([0-2]?\d):([0-5]\d)$/.exec(time) ?? [];
  const local = Date.parse(`${date}T00:00:00Z`) + (Number(hours) * 60 + Number(minutes)) * 60_000;
  const clock = clockOf(timeZone);
  if (Number.isNaN(local) || clock === undefined) {
    return undefined;
  }
  const ahead = (moment: number) => readClock(clock, moment) - moment;
  // The offsets of a day before and a day after enclose the one that holds, whichever way the clocks change in between.
  const moments = [local - ahead(local - DAY), local - ahead(local + DAY)];
  return moments.find((moment) => readClock(clock, moment) === local) ?? Math.max(...moments);
}

/** Gives the clock of a time zone by its IANA name; nothing for one that there is not. */
export function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit' } as const;
  const exact = { minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...numeric, ...exact });
  } catch {
    return undefined;
  }
}

/** Gives the date that a time zone has at a moment (milliseconds since 1970, UTC); nothing for a zone that there is not. */
export function dayIn(timeZone: string, moment: number): string | undefined {
  const clock = clockOf(timeZone);
  return clock && dayOf(readClock(clock, moment));
}

/** Reads what a clock shows at a moment, as if that were UTC. */
function readClock(clock: Intl.DateTimeFormat, moment: number): number {
  const parts = Object.fromEntries(
    clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
