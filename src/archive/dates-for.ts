import type { Config } from '../config/config.ts';
import type { Context } from '../notes/context.ts';
import { nextDate, suggestDate } from '../notes/dates/suggest-date.ts';
import { nextDates } from './next-dates.ts';

/** Dates of an episode between others that are told. */
const MOST = 4;

/**
 * Gives the dates that an episode may have, the likeliest first: of the last one those of the next episode, today before all
 * others, and the show day after the previous episode, where that has gone by; of another one the show days up to the next.
 */
export function datesFor(context: Context, today: string, config: Config): readonly string[] {
  const first = suggestDate(context);
  if (nextDate(context) === undefined) {
    const coming = nextDates(context.earlier, today, config);
    const now = coming.filter((date) => date === today);
    return [...new Set([...now, ...coming, ...(first === undefined ? [] : [first])])];
  }
  const days: string[] = [];
  for (let day = first; day !== undefined && days.length < MOST; day = suggestDate(context, isAny, day)) {
    days.push(day);
  }
  return days;
}

function isAny(): boolean {
  return true;
}
