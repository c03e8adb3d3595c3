import type { Context } from './context.ts';
import { suggestDate } from './suggest-date.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Gives the date of an episode that is only begun: the suggested one, or where that has passed the first that has not. */
export function startDate(context: Context): string | undefined {
  const { now = Number.NEGATIVE_INFINITY } = context;
  const isToCome = (date: string) => now < Date.parse(`${date}T00:00:00-12:00`) + DAY;
  return suggestDate(context, isToCome) ?? suggestDate(context);
}
