import type { Context } from './context.ts';
import { nextShowDay } from './dates.ts';

/** Suggests the date of an episode: the first show day after the previous episode's that no earlier episode has. */
export function suggestDate({ earlier, showDays }: Context): string | undefined {
  const dates = earlier.flatMap(({ date }) => (date === undefined ? [] : [date.iso]));
  let date = dates.at(-1);
  do {
    date = date === undefined ? undefined : nextShowDay(date, showDays);
  } while (date !== undefined && dates.includes(date));
  return date;
}
