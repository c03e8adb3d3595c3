import type { Context } from '../context.ts';
import { ENOUGH } from '../learning.ts';
import { weekday } from './calendar.ts';
import { dated, weekdayOf, weekdaysOf } from './dated.ts';
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
  const days = weekdaysOf(earlier);
  const followed = dated(later)
    .filter((other) => other.date.iso > date)
    .map(weekdayOf);
  const own = weekday(date);
  return (
    (daysDecided || (days.length >= ENOUGH && holdMost(days))) &&
    showDays.length > 0 &&
    ![...days, ...followed, ...showDays].includes(own) &&
    (followed.length === 0 || keepsDays(date, context))
  );
}

function holdMost(days: readonly number[]): boolean {
  const counts = [0, 1, 2, 3, 4, 5, 6].map((day) => days.filter((other) => other === day).length);
  const [first = 0, second = 0] = counts.sort((a, b) => b - a);
  return (first + second) * 4 > days.length * 3;
}

function keepsDays(date: string, context: Context): boolean {
  const { earlier, later } = inOrder(context, WINDOW);
  return [...earlier, ...later.filter((other) => other.date.iso > date)].every((other) =>
    context.showDays.includes(weekdayOf(other)),
  );
}
