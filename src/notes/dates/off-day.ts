import type { Context, EpisodeFacts } from '../context.ts';
import { ENOUGH } from '../learning.ts';
import { weekday } from './calendar.ts';
import { countDays, dated, weekdayOf, weekdaysOf } from './dated.ts';
import { inOrder } from './disorder.ts';

/** Episodes on each side that must have kept the show days, where a later one has followed. */
const WINDOW = 12;

/**
 * Tells whether a date is on a day of the week on which the show has never been, nor is to be. Nothing is off where two days of
 * the week hold no more than three quarters of the earlier episodes, unless the show has decided its days. Where later episodes have followed, it is off only among
 * neighbours that all kept the show days, and where none of the later ones was on that day either.
 */
export function isOffDay(date: string, context: Context): boolean {
  const { earlier, later, showDays, daysDecided } = context;
  const own = weekday(date);
  if (showDays.length === 0 || showDays.includes(own) || (countDays(earlier)[own] ?? 0) > 0) {
    return false;
  }
  const days = weekdaysOf(earlier);
  const followed = dated(later).filter((other) => other.date.iso > date);
  return (
    (daysDecided || (days.length >= ENOUGH && holdMost(earlier))) &&
    !followed.some((other) => weekdayOf(other) === own) &&
    (followed.length === 0 || keepsDays(date, context))
  );
}

function holdMost(episodes: readonly EpisodeFacts[]): boolean {
  const [first = 0, second = 0] = countDays(episodes).toSorted((a, b) => b - a);
  return (first + second) * 4 > weekdaysOf(episodes).length * 3;
}

function keepsDays(date: string, context: Context): boolean {
  const { earlier, later } = inOrder(context, WINDOW);
  return [...earlier, ...later.filter((other) => other.date.iso > date)].every((other) =>
    context.showDays.includes(weekdayOf(other)),
  );
}
