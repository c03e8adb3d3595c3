import type { Context } from '../context.ts';
import { addDays, dayOf, daysBetween, isRealDate, nextShowDay, weekday } from './calendar.ts';
import { dated, firstAfter, lastOn } from './dated.ts';
import { usualDays } from './usual-days.ts';

/** Show days that are tried at the most. */
const TRIES = 60;

/** Numbers that may be missing between two episodes of one count. */
const MOST_MISSING = 8;

/** Days that lie between two shows of a week at the least. */
const APART = 4;

/** Days after which a show that has not come again rests, and today tells nothing of its next date. */
export const REST = 42;

/**
 * Suggests the date of an episode: the first usual show day after the previous episode's that no other episode has and that
 * some test accepts. It lies before the next episode's date, where there is one.
 */
export function suggestDate(
  context: Context,
  accepts: (date: string) => boolean = () => true,
  from = lastDayTaken(context),
): string | undefined {
  const { earlier, later } = context;
  const count = dated(earlier).length + dated(later).length;
  const days = usualDays(context);
  const next = nextDate(context);
  let date = from;
  for (let tries = 0; date !== undefined && tries < TRIES + count; tries += 1) {
    date = nextShowDay(date, days);
    if (!isRealDate(date) || (next !== undefined && date >= next)) {
      return undefined;
    }
    if (!lastOn(earlier, date) && !lastOn(later, date) && accepts(date)) {
      return date;
    }
  }
  return undefined;
}

/** Gives the date of the last episode before this one that has one. */
export function previousDate({ earlier }: Context): string | undefined {
  return dated(earlier).at(-1)?.date.iso;
}

/** Gives the first date of a later episode that comes after the previous one's: an inherited date is no bound. */
export function nextDate(context: Context): string | undefined {
  return firstAfter(context.later, previousDate(context));
}

/** Gives the last day that is not this episode's: the previous date, and a show day for each number without a date. */
export function lastDayTaken(context: Context): string | undefined {
  const previous = dated(context.earlier).at(-1);
  if (previous === undefined) {
    return undefined;
  }
  const days = usualDays(context);
  const { iso } = previous.date;
  // A show on one day of the week that was moved to the day before it does not come again on the next day.
  let taken = days.length === 1 && weekday(iso) !== days[0] ? addDays(iso, APART - 1) : iso;
  const missing = /^\d+$/.test(context.id ?? '') ? Number(context.id) - (previous.number ?? 0) - 1 : 0;
  for (let number = 0; number < missing && missing <= MOST_MISSING; number += 1) {
    taken = nextShowDay(taken, days);
  }
  const next = nextDate(context);
  return next === undefined || nextShowDay(taken, days) < next ? taken : iso;
}

/**
 * Gives the day before today where an episode that is being written must be a coming one: the show day after the previous
 * episode has gone by for more than a week, but not so long that the show rests.
 */
export function dayBeforeComing(context: Context): string | undefined {
  const previous = previousDate(context);
  const first = suggestDate(context);
  if (context.now === undefined || previous === undefined || first === undefined || nextDate(context)) {
    return undefined;
  }
  const today = dayOf(context.now);
  return daysBetween(first, today) > 7 && daysBetween(previous, today) <= REST
    ? addDays(today, -1)
    : undefined;
}
