import type { Context } from '../context.ts';
import type { Episode } from '../episode.ts';
import { airMoment } from './air-time.ts';
import { addDays } from './calendar.ts';
import { statedDates } from './dated.ts';
import { nextDate, previousDate, REST, suggestDate } from './suggest-date.ts';

/** A day has ended everywhere on Earth when it has ended at UTC-12. */
const LAST_ZONE = '-12:00';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Tells whether the show of these notes has taken place: on the later of the stated and the suggested date, the time has come
 * at which the show goes on air; where that is not known, the date has ended everywhere on Earth, so that all who look agree.
 * An episode whose date was inherited or forgotten has passed once the next one has its date, or the show rests. Without a date, the time, or anything in its sections, nothing has.
 */
export function hasPassed(episode: Episode, context: Context): boolean {
  const stated = statedDates(episode).map(({ iso }) => iso);
  const date = isUnwritten(episode) ? undefined : showDate(stated, context);
  return date !== undefined && isOver(date, context);
}

/** Gives the day on which an episode takes place that states these dates: the later of what it states and what is suggested. */
export function showDate(stated: readonly string[], context: Context): string | undefined {
  const previous = previousDate(context) ?? '';
  const suggested = stated.some((date) => date > previous) ? suggestDate(context) : latestDate(context);
  return [...stated, ...(suggested === undefined ? [] : [suggested])].sort().at(-1);
}

/** Gives the date until which an episode that states none of its own may take place: the show may leave some weeks out. */
function latestDate(context: Context): string | undefined {
  const suggested = suggestDate(context);
  return suggested === undefined || nextDate(context) !== undefined ? suggested : addDays(suggested, REST);
}

/** Tells whether all sections are empty: such notes were never filled in, and no show has been made of them. */
export function isUnwritten({ sections }: Episode): boolean {
  return (
    sections.length > 0 &&
    sections.every(({ topics, prose, links }) => topics.length + prose.length + links.length === 0)
  );
}

/** Tells whether a show of this date has taken place. */
export function isOver(date: string, { airs, now }: Context): boolean {
  // Finding a time of the clock in its zone takes long, and most dates are far away.
  const away = Date.parse(date) - (now ?? Number.NaN);
  if (Math.abs(away) > 3 * DAY) {
    return away < 0;
  }
  const moment = airs && airMoment(date, airs);
  return now !== undefined && now >= (moment ?? Date.parse(`${date}T00:00:00${LAST_ZONE}`) + DAY);
}
