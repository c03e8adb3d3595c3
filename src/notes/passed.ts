import { airMoment } from './air-time.ts';
import type { Context } from './context.ts';
import { statedDates } from './dated.ts';
import type { Episode } from './episode.ts';
import { suggestDate } from './suggest-date.ts';

/** A day has ended everywhere on Earth when it has ended at UTC-12. */
const LAST_ZONE = '-12:00';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Tells whether the show of these notes has taken place: on the later of the stated and the suggested date, the time has come
 * at which the show goes on air; where that is not known, the date has ended everywhere on Earth, so that all who look agree.
 * A date that was inherited or forgotten has therefore not passed. Without a date, the time, or anything in its sections, nothing has.
 */
export function hasPassed(episode: Episode, context: Context): boolean {
  const stated = statedDates(episode).map(({ iso }) => iso);
  const suggested = suggestDate(context);
  const latest = [...stated, ...(suggested === undefined ? [] : [suggested])].sort().at(-1);
  return latest !== undefined && !isUnwritten(episode) && isOver(latest, context);
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
