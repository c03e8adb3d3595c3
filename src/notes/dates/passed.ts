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
  const previous = previousDate(context) ?? '';
  const suggested = stated.some((date) => date > previous) ? suggestDate(context) : latestDate(context);
  const latest = [...stated, ...(suggested === undefined ? [] : [suggested])].sort().at(-1);
  return latest !== undefined && !isUnwritten(episode) && isOver(latest, context);
}

/** Gives the date until which an episode that states none of its own may take place: the show may leave some weeks out. */
function latestDate(context: Context): string | undefined {
  const suggested = suggestDate(context);
  return suggested === undefined || nextDate(context) !== undefined ? suggested : addDays(suggested, REST);
}

/** Notes whose sections are all empty were never filled in: no show has been made of them. */
function isUnwritten({ sections }: Episode): boolean {
  return (
    sections.length > 0 &&
    sections.every(({ topics, prose, links }) => topics.length + prose.length + links.length === 0)
  );
}

/** Tells whether a show of this date has taken place. */
export function isOver(date: string, { airs, now }: Context): boolean {
  const moment = airs && airMoment(date, airs);
  return now !== undefined && now >= (moment ?? Date.parse(`${date}T00:00:00${LAST_ZONE}`) + DAY);
}
