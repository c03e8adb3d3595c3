import type { Context } from './context.ts';
import { dated } from './dated.ts';
import { weekday } from './dates.ts';

/** Dated episodes that tell which show days are usual at the least. */
const ENOUGH = 4;

/** Gives the show days that are worth suggesting: those with at least half as many episodes as the commonest. */
export function usualDays({ earlier, later, showDays }: Context): readonly number[] {
  const days = dated([...earlier, ...later]).map(({ date }) => weekday(date.iso));
  const count = (day: number) => days.filter((other) => other === day).length;
  const most = Math.max(0, ...showDays.map(count));
  return days.length < ENOUGH ? showDays : showDays.filter((day) => count(day) * 2 >= most);
}
