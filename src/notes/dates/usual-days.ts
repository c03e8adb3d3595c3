import type { Context } from '../context.ts';
import { ENOUGH } from '../learning.ts';
import { countDays, weekdaysOf } from './dated.ts';

/**
 * Gives the days of the week that are worth suggesting: those show days with at least half as many episodes as the commonest;
 * where the show days are not known, that of the nearest episode.
 */
export function usualDays({ earlier, later, showDays }: Context): readonly number[] {
  const [before, after] = [weekdaysOf(earlier), weekdaysOf(later)];
  if (showDays.length === 0) {
    return [before.at(-1) ?? after[0]].filter((day) => day !== undefined);
  }
  const [early, late] = [countDays(earlier), countDays(later)];
  const count = (day: number) => (early[day] ?? 0) + (late[day] ?? 0);
  const most = Math.max(...showDays.map(count));
  return before.length + after.length < ENOUGH ? showDays : showDays.filter((day) => count(day) * 2 >= most);
}
